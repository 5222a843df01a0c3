import { expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { endsInCredit, endsInReport } from './passed-on.ts';

function lastComma(text: string) {
  const tokens = analyseText(text).sentences[0]?.tokens ?? [];
  return { tokens, comma: tokens.findLastIndex((token) => token.text === ',') };
}

it.each([
  ['Poe said it would close, as quoted by AFP.', true],
  ['Poe said it would close, cited by AFP.', true],
  ['Poe said it would close, as carried by the tide.', false],
])('who is credited with what is said: %s', (text, expected) => {
  const { tokens, comma } = lastComma(text);
  expect(endsInCredit(tokens, comma)).toBe(expected);
});

it.each([
  ['Poe said it would close, the Harbour Herald reported on Monday.', true],
  ['Poe said it would close, AFP reports.', true],
  ['Poe said it would close, with new reports.', false],
])('who reported it: %s', (text, expected) => {
  const { tokens, comma } = lastComma(text);
  expect(endsInReport(tokens, comma)).toBe(expected);
});
