import { expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { withoutReduced } from './without-reduced.ts';

const bare = (text: string) =>
  withoutReduced(analyseText(text).sentences[0]?.tokens ?? [])
    .map((token) => token.text)
    .join(' ');

it.each([
  ['One of the bosses arrested in May hanged himself.', 'One of the bosses hanged himself .'],
  ['A jury that had heard her would agree.', 'A jury would agree .'],
])('what only tells more of a subject is left out: %s', (text, expected) => {
  expect(bare(text)).toBe(expected);
});

it.each([
  'The people who died were nurses .',
  'The man who shot her was jailed .',
  'Police said the foreman was held .',
  'A woman died after a man in a car opened fire .',
])('and what is needed stays: %s', (text) => {
  expect(bare(text)).toBe(text);
});
