import { describe, expect, it } from 'vitest';
import { mentionAt, mentionsOf } from '../../mentions/test-story.ts';
import { namePassage } from './name-passage.ts';
import { mentionsAt, occurrences } from './resolve-edits.ts';

/** The words that name the mention of a trigger in a text. */
function quoteOf(body: string, trigger: string): string | undefined {
  const mentions = mentionsOf(body);
  return namePassage(mentionAt(mentions, trigger), mentions)?.quote;
}

describe('the words that name a mention', () => {
  it('are few and stand around its trigger', () => {
    expect(quoteOf('The mayor opened the old bridge in Aldbrook on Monday.', 'opened')).toBe(
      'opened the old',
    );
  });

  it('grow until they stand once in the article', () => {
    const body = 'Ann Poe opened the old bridge on Monday.\nBen Ruiz opened the old tower on Tuesday.\n';
    const quote = quoteOf(body, 'opened') ?? '';
    expect(occurrences(body, quote)).toHaveLength(1);
    expect(quote).toContain('opened');
  });

  it('leave out the triggers of other mentions', () => {
    const body = 'The mayor resigned after police arrested two aides on Monday.';
    const mentions = mentionsOf(body);
    for (const trigger of ['resigned', 'arrested']) {
      const mention = mentionAt(mentions, trigger);
      const [place] = occurrences(body, namePassage(mention, mentions)?.quote ?? '');
      expect(place && mentionsAt(place, 'post', mentions)).toEqual([mentions.indexOf(mention)]);
    }
  });

  it('are none where the sentence stands twice', () => {
    const body = 'The mayor resigned.\nThe mayor resigned.\n';
    expect(quoteOf(body, 'resigned')).toBeUndefined();
  });
});
