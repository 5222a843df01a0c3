import { describe, expect, it } from 'vitest';
import { mentionAt, taggedMentionsOf } from '../test-story.ts';

const dateOf = (body: string, trigger: string) =>
  mentionAt(taggedMentionsOf(body), trigger).time?.edtf ?? null;

describe('a time that is over beside what is to come', () => {
  it.each([
    ['what is to be done', 'A youth caught in a raid in June 2020 should be freed.', 'freed', null],
    ['what was then', 'The 2016 election must be held again.', 'election', '2016'],
    ['what was the day before', 'Yesterday’s vote may be void.', 'vote', '2021-04-15'],
    ['what a perfect tells', 'Lund, whose songs filled halls in the 1950s, has died.', 'died', '2021-04-16'],
  ])('%s: %s', (_, body, trigger, date) => {
    expect(dateOf(body, trigger)).toBe(date);
  });
});
