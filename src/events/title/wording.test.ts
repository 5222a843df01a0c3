import { expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { wordsOf } from './wording.ts';

it.each([
  ['The club paid £62m. It was much.', 'The club paid £62m'],
  ['The firm lost $3bn. It was much.', 'The firm lost $3bn'],
  ['The firm sold the U.S.', 'The firm sold the U.S.'],
])('A sentence’s mark that the tagger takes for a unit’s is left out: %s', (text, title) => {
  const tokens = analyseText(text).sentences[0]?.tokens ?? [];
  const words = tokens.at(-1)?.text === '.' ? tokens.slice(0, -1) : tokens;
  expect(wordsOf(words, null)).toBe(title);
});
