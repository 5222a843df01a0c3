import { describe, expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { withOwner } from './whose.ts';
import { wordsOf } from './wording.ts';

/** What stands before "whose" with it, as a title would have it. */
function owned(text: string): string {
  const tokens = analyseText(text).sentences[0]?.tokens ?? [];
  const place = tokens.findIndex(({ lower }) => lower === 'whose');
  const whose = tokens[place];
  return whose ? wordsOf(withOwner(tokens.slice(0, place), whose), null) : '';
}

describe('whose it is that a title tells of', () => {
  it.each([
    ['Poe whose term ended in May left.', 'Poe’s'],
    ['The woman whose pier had burnt left.', 'The woman’s'],
    ['The sailors whose boats had sunk left.', 'The sailors’'],
    ['The Army Corps of Engineers whose team came left.', 'The Army Corps of Engineers’'],
  ])('is named by its owner: "%s"', (text, words) => {
    expect(owned(text)).toBe(words);
  });

  it('stays open where the owner may be either of two', () => {
    expect(owned('The mayor of the port whose pier had burnt left.')).toBe('The mayor of the port whose');
  });
});
