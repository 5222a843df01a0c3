import { expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { canMean } from './can-mean.ts';

it.each([
  ['The president', 'he', true],
  ['The burglar', 'she', true],
  ['The court', 'he', false],
  ['The woman', 'he', false],
] as const)('whom a subject names, “%s”, may be “%s”: %s', (subject, pronoun, expected) => {
  const tokens = analyseText(`${subject} left on Monday.`).sentences[0]?.tokens ?? [];
  expect(canMean(tokens.slice(0, 2), pronoun)).toBe(expected);
});
