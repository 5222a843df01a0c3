import { expect, it } from 'vitest';
import type { PartOfSpeech } from '../../text/analysed-text.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import { namesClaim } from './claim-noun.ts';

/** Whether the word named stands for what was said, in a phrase of `word/TAG`. */
function names(phrase: string, word: string): boolean {
  const tokens = phrase.split(' ').map((token) => {
    const [lower = '', pos] = token.split('/');
    return {
      start: 0,
      end: 0,
      text: lower,
      lower,
      lemma: lower.replace(/s$/u, ''),
      pos: pos as PartOfSpeech,
    };
  });
  const at = tokens.findIndex(({ lower }) => lower === word);
  return namesClaim({ tokens } as unknown as SentenceFrame, at);
}

it.each([
  ['denied/VERB the/DET claim/NOUN', 'claim'],
  ['denied/VERB that/DET last/ADJ allegation/NOUN', 'allegation'],
  ["denied/VERB lee/PROPN 's/PART account/NOUN", 'account'],
  ['denied/VERB her/PRON claims/NOUN ./PUNCT', 'claims'],
])('takes up what was said: %s', (phrase, word) => {
  expect(names(phrase, word)).toBe(true);
});

it.each([
  ['denied/VERB a/DET claim/NOUN', 'claim'],
  ['denied/VERB the/DET charge/NOUN of/ADP murder/NOUN', 'charge'],
  ['denied/VERB the/DET claim/NOUN that/SCONJ it/PRON sank/VERB', 'claim'],
  ['will/AUX claim/VERB the/DET prize/NOUN', 'claim'],
  ['denied/VERB the/DET visa/NOUN', 'visa'],
])('does not: %s', (phrase, word) => {
  expect(names(phrase, word)).toBe(false);
});
