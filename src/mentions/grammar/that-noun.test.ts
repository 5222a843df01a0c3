import { expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { isThatOfNoun } from './that-noun.ts';

it.each([
  ['The mayor rejected that account on Friday and left.', true],
  ['The mayor called that deal “a mistake” and promised to end it.', true],
  ['She signed that bill.', true],
  ['She said that work on the pier was over.', false],
  ['She said that talks failed.', false],
  ['She said that debt and age sank the firm.', false],
  ['She said that work to mend the pier began.', false],
  ['She rejected that.', false],
])('“that” says which in “%s”: %s', (sentence, expected) => {
  const tokens = analyseText(sentence).sentences[0]?.tokens ?? [];
  const place = tokens.findIndex(({ lower }) => lower === 'that');
  expect(isThatOfNoun(tokens, place)).toBe(expected);
});
