import { expect, it } from 'vitest';
import { readingOf } from '../test-story.ts';

it.each([
  ['Lund will be sentenced for killing a guard.', 'killing', 'happening asserts'],
  ['Lund was cleared of stealing a painting.', 'stealing', 'happening denies'],
  ['Lund denied stealing a painting.', 'stealing', 'happening denies'],
  ['Lund admitted stealing a painting.', 'stealing', 'happening asserts'],
  ['The firm is considering selling its stake.', 'selling', 'plan expects'],
  ['Lund ruled out selling the ferry.', 'selling', 'plan denies'],
  ['Lund did not rule out selling the ferry.', 'selling', 'plan doubts'],
  ['The firm stopped selling the drug.', 'selling', 'happening asserts'],
  ['Police kept the crowd from storming the square.', 'storming', 'happening denies'],
  ['The team will return after winning the cup.', 'winning', 'happening asserts'],
  ['The team will fly home before playing the final.', 'playing', 'plan expects'],
  ['The ferry sank without sending a distress call.', 'sending', 'happening denies'],
  ['Lund wants a chance of winning the cup.', 'winning', 'plan expects'],
  ['Police stopped the driver from Oslo on finding a knife.', 'finding', 'happening asserts'],
  ['The firm kept on selling the drug.', 'selling', 'happening asserts'],
])('A gerund is read by what governs it: %s (%s): %s', (body, trigger, expected) => {
  expect(readingOf(body, trigger)).toBe(expected);
});
