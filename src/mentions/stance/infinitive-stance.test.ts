import { expect, it } from 'vitest';
import { readingOf } from '../test-story.ts';

it.each([
  ['The runner went on to win the race.', 'win', 'happening asserts'],
  ['The villagers returned only to find their homes in ruins.', 'find', 'happening asserts'],
  ['The firm wants only to close the pier.', 'close', 'plan expects'],
  ['The latest plan to close the pier was rejected.', 'close', 'plan expects'],
  ['It was the last chance to save the pier.', 'save', 'plan expects'],
  ['She was the last to leave the plane.', 'leave', 'happening asserts'],
  ['She was the last passenger to leave the plane.', 'leave', 'happening asserts'],
  ['Holm is the third minister to resign this year.', 'resign', 'happening asserts'],
  ['Holm will be the first minister to resign.', 'resign', 'plan expects'],
  ['The pilot was able to land the plane in a field.', 'land', 'happening asserts'],
  ['The pilot is able to land the plane in a field.', 'land', 'plan expects'],
  ['The crew chose to stay.', 'stay', 'happening asserts'],
  ['Lund was chosen to lead the crew.', 'lead', 'plan expects'],
  ['The firm was forced to close two plants.', 'close', 'happening asserts'],
  ['The firm had to close two plants.', 'close', 'happening asserts'],
  ['The firm has to close two plants.', 'close', 'plan expects'],
  ['The firm has two plants to sell.', 'sell', 'happening asserts'],
  ['The gunman attempted to rob a bank.', 'rob', 'happening asserts'],
  ['The gunman was shot while trying to rob a bank.', 'rob', 'happening asserts'],
  ['The gunman was trying to rob a bank when police came.', 'rob', 'happening asserts'],
  ['Police persuaded Lund to surrender.', 'surrender', 'happening asserts'],
  ['The airline is about to file a complaint.', 'complaint', 'plan expects'],
  ['The Kremlin has been trying to arrange talks.', 'arrange', 'plan expects'],
  ['Rescuers are working to free the miners.', 'free', 'plan expects'],
  ['The crew was reported to have drowned.', 'drowned', 'happening asserts'],
  ['The firm is alleged to have bribed officials.', 'bribed', 'happening asserts'],
  ['The crew is expected to have left by June.', 'left', 'plan expects'],
  ['Lund is thought to be hiding abroad.', 'hiding', 'happening asserts'],
  ['The owners are in talks to sell the ferry.', 'sell', 'plan expects'],
  ['The agreement to sell the ferry was signed on Monday.', 'sell', 'plan expects'],
  ['Police have yet to find the driver.', 'find', 'happening denies'],
  ['The failure to warn the crew cost lives.', 'warn', 'happening denies'],
  ['The bridge remains to be rebuilt.', 'rebuilt', 'plan expects'],
  ['The firm used the loan in order to buy a ferry.', 'buy', 'happening asserts'],
  ['The row led Lund and an alternate to quit.', 'quit', 'happening asserts'],
  ['Mia Lund was glad to meet the crew.', 'meet', 'happening asserts'],
  ['A knife that was used to kill the cook was found.', 'kill', 'happening asserts'],
  ['Putin has proposed a force to reduce the violence.', 'reduce', 'plan expects'],
])('An infinitive is read by what it depends on: %s (%s): %s', (body, trigger, expected) => {
  expect(readingOf(body, trigger)).toBe(expected);
});

it.each([
  ['Lund the second climber to die', 'die', 'happening asserts'],
  ['Lund picked to host fair', 'host', 'plan expects'],
  ['Lund to host fair', 'host', 'plan expects'],
])('So is a headline’s: %s (%s): %s', (title, trigger, expected) => {
  expect(readingOf(`${title}\n\nThe town lies on the coast of the island, north of the port.`, trigger)).toBe(
    expected,
  );
});
