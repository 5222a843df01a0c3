import { describe, expect, it } from 'vitest';
import { mentionAt, taggedMentionsOf } from '../test-story.ts';

/** When the statement with the cue was made, in a text of 16 April 2021. */
function saidWhen(text: string, cue: string): string | null {
  return mentionAt(taggedMentionsOf(text), cue, 'statement').time?.edtf ?? null;
}

describe('what is said in a document', () => {
  it.each([
    [
      'Port inspectors concluded in a report released in January that Dora Lind sank the ferry.',
      'concluded',
      '2021-01',
    ],
    ['The union said in a statement issued on Monday that it had rejected the deal.', 'said', '2021-04-12'],
    ['Ann Lee said in a letter published last year that Dora Lind had sold the pier.', 'said', '2020'],
    ['Ann Lee warned in a memo that was sent on Tuesday that the pier would close.', 'warned', '2021-04-13'],
    [
      'Ann Lee alleged, in a filing published on Wednesday, that Dora Lind sold the pier.',
      'alleged',
      '2021-04-14',
    ],
  ])('is said when it came out: %s', (text, cue, when) => {
    expect(saidWhen(text, cue)).toBe(when);
  });

  it.each([
    ['Ann Lee warned that a report released in January had misled the council.', 'warned'],
    ['Ann Lee denied that she wrote the letter published in March.', 'denied'],
    ['The union said in a statement that it had rejected the deal offered in March.', 'said'],
    ['Ann Lee said in a room painted in January that Dora Lind had sold the pier.', 'said'],
  ])('is not dated by what the words are about: %s', (text, cue) => {
    expect(saidWhen(text, cue)).toBeNull();
  });
});
