import { expect, it } from 'vitest';
import { readingOf } from '../test-story.ts';

it.each([
  ['A strike could not be ruled out.', 'strike', 'plan doubts'],
  ['A strike has not been ruled out.', 'ruled', 'plan doubts'],
  ['The owners could not rule out a strike.', 'strike', 'plan doubts'],
  ['The owners ruled out a strike.', 'strike', 'happening denies'],
  ['A strike was ruled out.', 'strike', 'happening denies'],
  ['The owners did not avoid a collision.', 'collision', 'happening asserts'],
  ['Police said arson had been ruled out.', 'arson', 'happening denies'],
  ['A strike by pilots was ruled out.', 'strike', 'happening denies'],
  ['After the collision Sam Roe was ruled out.', 'collision', 'happening asserts'],
  ['Following the explosion, arson was ruled out.', 'explosion', 'happening asserts'],
  ['Following the explosion, arson was ruled out.', 'arson', 'happening denies'],
  ['In the explosion arson was ruled out.', 'explosion', 'happening asserts'],
  ['A link of the storm and the crash was ruled out.', 'crash', 'happening asserts'],
  ['The death was ruled out as a murder.', 'death', 'happening asserts'],
  ['The vote was ruled out of order.', 'vote', 'happening asserts'],
  ['Sam Roe was ruled out for the season.', 'ruled', 'happening asserts'],
  ['A strike was ruled out.', 'ruled', 'happening asserts'],
  ['The owners have not averted a strike.', 'strike', 'plan expects'],
  ['The pact will not prevent a war.', 'war', 'plan expects'],
  ['The owners did not block the merger.', 'merger', 'plan expects'],
  ['A strike was ruled unlawful.', 'strike', 'happening asserts'],
])('What is or is not ruled out: %s (%s): %s', (body, trigger, expected) => {
  expect(readingOf(body, trigger)).toBe(expected);
});
