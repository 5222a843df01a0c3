import { expect, it } from 'vitest';
import { mentionAt, taggedMentionsOf } from '../test-story.ts';

it.each([
  ['Mayor Ann Lee said on Monday the port was not involved in the attack.', 'denies'],
  ['Mayor Ann Lee said on Monday the port had no role in the attack.', 'denies'],
  ['Mayor Ann Lee said on Monday the port was absolutely not behind the attack.', 'denies'],
  ['“The port is not involved in these excesses,” Mayor Ann Lee said on Monday.', 'denies'],
  ['Mayor Ann Lee said on Monday the port was involved in the attack.', 'asserts'],
  ['Mayor Ann Lee said on Monday the port was not ready for the attack.', 'asserts'],
])('Who had no share in an event denies the share: %s (%s)', (body, stance) => {
  expect(mentionAt(taggedMentionsOf(body), 'said', 'statement').stance).toBe(stance);
});
