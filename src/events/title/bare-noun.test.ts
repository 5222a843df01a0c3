import { expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { isBareNoun } from './bare-noun.ts';

/** Whether words of a text, up to one of them, are a noun and no sentence. */
function isBare(text: string, from: string, to: string): boolean {
  const tokens = analyseText(text).sentences[0]?.tokens ?? [];
  const at = (word: string) => tokens.findIndex((token) => token.text === word);
  return isBareNoun(tokens.slice(at(from), at(to) + 1), tokens);
}

it.each([
  ['Reports that she flew on government jets for vacations.', 'Reports', 'vacations'],
  ['In an interview with The Courier published on Monday, Poe said it would close.', 'an', 'published'],
  ['Poe floated an idea the party dismissed.', 'an', 'dismissed'],
  ['Poe floated an idea they dismissed.', 'an', 'dismissed'],
])('a noun has no verb of its own: %s', (text, from, to) => {
  expect(isBare(text, from, to)).toBe(true);
});

it.each([
  ['Reports that she flew on jets have angered Poe.', 'Reports', 'Poe'],
  ['The old bridge collapsed.', 'The', 'collapsed'],
  ['After the bridge collapsed, Poe resigned.', 'the', 'collapsed'],
  ['Poe said that the bridge collapsed.', 'Poe', 'collapsed'],
  ['The actor Ann Poe died.', 'The', 'died'],
])('and a sentence is none: %s', (text, from, to) => {
  expect(isBare(text, from, to)).toBe(false);
});
