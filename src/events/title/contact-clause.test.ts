import { expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { isContactClause } from './contact-clause.ts';

it.each([
  ['They opened the bridge the union had built.', 'opened', 'had', true],
  ['The clerk robbed in an alley Sunday was hurt.', 'robbed', 'was', false],
  ['The nurse who poisoned three men was jailed.', 'poisoned', 'was', false],
])('a noun phrase right behind another has a verb of its own: %s', (text, first, verb, expected) => {
  const tokens = analyseText(text).sentences[0]?.tokens ?? [];
  const at = (word: string) => tokens.findIndex((token) => token.text === word);
  expect(isContactClause(tokens, at(first), at(verb))).toBe(expected);
});
