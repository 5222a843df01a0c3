import { expect, it } from 'vitest';
import type { Token } from '../../text/analysed-text.ts';
import { analyseText } from '../../text/analyse-text.ts';
import { opensAsClause, opensPhrase } from './phrase-start.ts';

/** What a rule says of the token behind "|". */
function at(text: string, rule: (tokens: readonly Token[], place: number) => boolean): boolean {
  const { tokens } = analyseText(text.replace('|', '')).sentences[0] ?? { tokens: [] };
  return rule(
    tokens,
    tokens.findIndex(({ start }) => start === text.indexOf('|')),
  );
}

it.each([
  'Poe opened the bridge |with a speech.',
  'Poe opened the bridge |that was closed.',
  'The quake struck the island|, killing nine.',
])('a phrase opens: %s', (text) => {
  expect(at(text, opensPhrase)).toBe(true);
});

it.each([
  'Police held a man in connection |with the fire.',
  'It was her duty to step |down.',
  'The board voted by nine |to two.',
  'The storm had gusts of up |to 90 miles an hour.',
  'Poe sold piers, cranes |and ferries.',
  'Poe saw the |long bridge.',
])('none opens: %s', (text) => {
  expect(at(text, opensPhrase)).toBe(false);
});

it('“as” opens a clause where what follows has a verb of its own', () => {
  expect(at('Cheers broke out |as pictures of the crater came in.', opensAsClause)).toBe(true);
  expect(at('The ferry was praised |as a triumph of the builders.', opensAsClause)).toBe(false);
});
