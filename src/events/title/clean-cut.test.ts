import { expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { isClean } from './clean-cut.ts';

/** Whether a sentence may be cut at "|". */
function mayCut(text: string): boolean {
  const { tokens } = analyseText(text.replace('| ', '')).sentences[0] ?? { tokens: [] };
  return isClean(
    tokens,
    tokens.findIndex(({ start }) => start === text.indexOf('|')),
  );
}

it.each([
  'Poe met Ruiz in Oslo | to talk about the pier.',
  'Poe opened the bridge | with a speech.',
  'Poe met Ruiz for about 30 minutes | before the vote.',
  'The ferry sank | and the crew swam ashore.',
])('what is whole by itself may stand before a cut: %s', (text) => {
  expect(mayCut(text)).toBe(true);
});

it.each([
  'The offer is 27 percent | above the price.',
  'Poe failed | to open the bridge.',
  'Poe cut it to | between five and nine percent.',
  'Poe hid his decision | to leave.',
  'The roof | of the pier fell.',
  'Poe did nothing | without leave.',
])('what needs its end may not: %s', (text) => {
  expect(mayCut(text)).toBe(false);
});
