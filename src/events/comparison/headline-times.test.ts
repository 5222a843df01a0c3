import { describe, expect, it } from 'vitest';
import { mentionAt, mentionsOf } from '../../mentions/test-story.ts';
import { headlineTimes } from './headline-times.ts';

const timeOf = (text: string, trigger: string) => {
  const mentions = mentionsOf(text);
  return headlineTimes(mentions).get(mentionAt(mentions, trigger))?.text ?? null;
};

describe('what a headline tells without a date', () => {
  it('was when the lead says that the same happened', () => {
    expect(timeOf('Quake hits Holm\n\nAn earthquake hit Holm on Tuesday, officials said.', 'hits')).toBe(
      'on Tuesday',
    );
  });

  it('is of no day where the lead tells something else, or a later sentence does', () => {
    expect(timeOf('Quake hits Holm\n\nThe mayor of Holm resigned on Tuesday.', 'hits')).toBeNull();
    const later = 'Holm was calm on Friday.\n\nAnother quake hit Lund on Tuesday.';
    expect(timeOf(`Quake hits Holm\n\n${later}`, 'hits')).toBeNull();
  });
});
