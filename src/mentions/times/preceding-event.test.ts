import { describe, expect, it } from 'vitest';
import { mentionAt, taggedMentionsOf } from '../test-story.ts';

/** Of an article of Friday, 16 April 2021. */
const dateOf = (body: string, trigger: string) =>
  mentionAt(taggedMentionsOf(body), trigger).time?.edtf ?? null;

describe('a time of what came before', () => {
  it.each([
    ['The port reopened after the storm of 1974.', 'reopened'],
    ['The port was closed after the storms of 1974 and 1982.', 'closed'],
    ['The port lost the most since the storm of 1974.', 'lost'],
  ])('dates nothing behind it: %s', (body, trigger) => {
    expect(dateOf(body, trigger)).toBeNull();
  });

  it.each([
    ['Following the verdict of Tuesday, crowds celebrated.', 'celebrated', '2021-04-13'],
    ['Poe resigned after the riots of last weekend.', 'resigned', '2021-04-10/2021-04-11'],
    ['The port reopened after a storm in 1974.', 'reopened', '1974'],
  ])('is that of both where it is recent, or leads to neither: %s', (body, trigger, date) => {
    expect(dateOf(body, trigger)).toBe(date);
  });
});
