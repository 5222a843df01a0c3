import { expect, it } from 'vitest';
import { readingOf } from '../test-story.ts';

it.each([
  ['The ferry would later sink.', 'sink', 'happening asserts'],
  ['Lund joined the navy and would command a ship in March.', 'command', 'happening asserts'],
  ['The pier would open in June.', 'open', 'plan expects'],
  ['A rule that would cut costs was proposed.', 'cut', 'plan expects'],
  ['The bank said it would close two branches.', 'close', 'plan expects'],
  ['The firm would have collapsed without the loan.', 'collapsed', 'happening denies'],
  ['The firm would not have collapsed with a loan.', 'collapsed', 'happening asserts'],
  ['The captain should have warned the crew.', 'warned', 'happening denies'],
  ['The driver must have fallen.', 'fallen', 'happening asserts'],
  ['The gas may have leaked.', 'leaked', 'happening doubts'],
  ['The gas might not have leaked.', 'leaked', 'happening doubts'],
  ['The gas could not have leaked.', 'leaked', 'happening denies'],
  ['The police could not find the driver.', 'find', 'happening denies'],
  ['The union said the ferry could not sail.', 'sail', 'plan denies'],
  ['The firm must close a plant.', 'close', 'plan expects'],
  ['It sank minutes after she’d been rescued.', 'rescued', 'happening asserts'],
])('A modal says whether it came about: %s (%s): %s', (body, trigger, expected) => {
  expect(readingOf(body, trigger)).toBe(expected);
});

it.each([
  ['The law will come into force after it is signed.', 'signed', 'plan expects'],
  ['The port shut when the storm hit.', 'hit', 'happening asserts'],
  ['When the two leaders meet, is there a plan?', 'meet', 'plan doubts'],
  ['Did the captain warn the crew?', 'warn', 'happening doubts'],
])('So do a conjunction and a question: %s (%s): %s', (body, trigger, expected) => {
  expect(readingOf(body, trigger)).toBe(expected);
});
