import { describe, expect, it } from 'vitest';
import { mentionAt, taggedMentionsOf } from '../test-story.ts';

const dateOf = (body: string, trigger: string) =>
  mentionAt(taggedMentionsOf(body, { published: '2021-04-16' }), trigger).time?.edtf ?? null;

describe('a time behind what led to an act', () => {
  it.each([
    ['Lund has resigned following a ferry crash on Monday.', 'crash', '2021-04-12'],
    ['Lund has resigned following a ferry crash on Monday that shut the port.', 'resigned', '2021-04-16'],
    ['Police have arrested two men over the robbery of a bank in March.', 'robbery', '2021-03'],
    ['Police have arrested two men over the robbery of a bank in March.', 'arrested', '2021-04-16'],
    ['Lund has apologised for a strike on Monday.', 'apologised', '2021-04-16'],
  ])('is not the present perfect’s: "%s"', (body, trigger, date) => {
    expect(dateOf(body, trigger)).toBe(date);
  });

  it.each([
    ['Lund resigned following a ferry crash on Monday.', 'resigned', '2021-04-12'],
    ['Lund has resigned on Monday.', 'resigned', '2021-04-12'],
    ['Two men have died in a ferry crash on Monday.', 'died', '2021-04-12'],
    ['Lund has resigned after a ferry crash today.', 'resigned', '2021-04-16'],
    ['Lund has flown over the port on Monday.', 'flown', '2021-04-12'],
    ['Lund had resigned following a ferry crash on Monday.', 'resigned', '2021-04-12'],
  ])('is left to every other verb: "%s"', (body, trigger, date) => {
    expect(dateOf(body, trigger)).toBe(date);
  });
});
