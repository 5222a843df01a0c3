import { describe, expect, it } from 'vitest';
import { mentionAt, taggedMentionsOf } from '../test-story.ts';

const dateOf = (body: string, trigger: string) =>
  mentionAt(taggedMentionsOf(body), trigger).time?.edtf ?? null;

describe('a day past which nothing that is over is counted', () => {
  it.each([
    ['counted behind', 'Lund was freed two days after the raid on Tuesday.', 'freed', '2021-04-15'],
    [
      'counted past the article',
      'Lund was freed four days after the raid on Tuesday.',
      'freed',
      '2021-04-13',
    ],
    ['what came before', 'Lund was freed four days after the raid on Tuesday.', 'raid', '2021-04-09'],
    ['months', 'Lund was sacked two months after the defeat in March.', 'sacked', '2021-03'],
    ['counted before', 'Lund was freed three days before the raid on Tuesday.', 'freed', '2021-04-10'],
    ['a day to come', 'Lund will be freed two days after the vote on May 3.', 'freed', '2021-05-05'],
  ])('%s: %s', (_, body, trigger, date) => {
    expect(dateOf(body, trigger)).toBe(date);
  });
});
