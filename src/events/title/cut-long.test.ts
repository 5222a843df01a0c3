import { describe, expect, it } from 'vitest';
import type { Token } from '../../text/analysed-text.ts';
import { analyseText } from '../../text/analyse-text.ts';
import { cutLong } from './cut-long.ts';

/** The tokens of a sentence, and where a part of it stands. */
function read(text: string, part: string) {
  const start = text.indexOf(part);
  return { tokens: analyseText(text).sentences[0]?.tokens ?? [], span: { start, end: start + part.length } };
}

const said = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ');

describe('a cut', () => {
  it.each([
    [
      'Storm Ivo tore across the whole of the west coast with gusts of up to 150 kilometres',
      'Storm Ivo tore across the whole of the west coast',
    ],
    [
      'Poe and Ruiz had argued at length about a mooring minutes before the long strike',
      'Poe and Ruiz had argued at length',
    ],
    [
      'The offer of the port for the mill is 27 percent above the price',
      'The offer of the port for the mill is 27 percent above the price',
    ],
    [
      'Poe met the Norland minister Ben Ruiz in Oslo on Friday to press for the release of all',
      'Poe met the Norland minister Ben Ruiz in Oslo on Friday',
    ],
    [
      'Jurors of the old court in Oslo took nine hours to convict the banker of the theft of a car',
      'Jurors of the old court in Oslo took nine hours to convict the banker',
    ],
    [
      'The board of the port voted by nine to two on the new pier at the end of it',
      'The board of the port voted by nine to two',
    ],
    [
      'Poe wrote to the port to demand that permission for the new pier of the mill be withdrawn',
      'Poe wrote to the port',
    ],
    [
      'The council of the port urged Norland and the Quay Union to go back to the table of the talks',
      'The council of the port urged Norland and the Quay Union to go back',
    ],
    [
      'Norship cancelled most of its ferries on the lake as a strike by its pilots entered its third day',
      'Norship cancelled most of its ferries',
    ],
    [
      'Norship closed the old pier on the lake as a precaution after gas leaked from a plant nearby',
      'Norship closed the old pier on the lake as a precaution',
    ],
    [
      'Records of the port showed the owner of the mill in Ellis had two warnings',
      'Records of the port showed the owner of the mill in Ellis had two warnings',
    ],
    [
      'Norship looked into whether the owner of the mill had sold two ferries in Ellis to the council',
      'Norship looked into whether the owner of the mill had sold two ferries in Ellis',
    ],
    [
      'The council of the port voted by nine to two in line with the plan of the mill',
      'The council of the port voted by nine to two',
    ],
  ])('leaves no measure and no verb without what belongs to it: %s', (text, expected) => {
    const verb =
      /\b(?:tore|took|is|met|voted|wrote|urged|showed|cancelled|closed|looked)\b/u.exec(text)?.[0] ?? '';
    const { tokens, span } = read(text, verb);
    expect(said(cutLong(tokens, span))).toBe(expected);
  });
});

describe('a long clause', () => {
  const PIERS = 'Mayor Ann Poe opened the long bridge over the wide old harbour';
  it.each([
    [PIERS, 'opened', PIERS],
    [`${PIERS} with a speech in the rain`, 'opened', PIERS],
    [
      'Northreach cut its forecast of revenue from paper and cranes to between nine and twelve percent',
      'cut',
      'Northreach cut its forecast of revenue from paper and cranes',
    ],
    [
      'Cheers broke out in the control room as round-by-round pictures of the target grew larger',
      'broke',
      'Cheers broke out in the control room',
    ],
    [
      'Only a fifth of trains ran as about 900 members of the union at nine operators were away',
      'ran',
      'Only a fifth of trains ran',
    ],
    [
      'The old ferry of the northern islands was praised as a triumph of the builders of Quay',
      'praised',
      'The old ferry of the northern islands was praised as a triumph',
    ],
    [
      'Poe denied that it bought ropes from the old factory before it was told of the risks',
      'denied',
      'Poe denied that it bought ropes from the old factory',
    ],
    [
      'The driver did not leave the old depot before he was told about the fault in the brakes',
      'leave',
      'The driver did not leave the old depot before he was told about the fault',
    ],
    ['Poe shut the pier', 'shut', 'Poe shut the pier'],
  ])('is cut before a phrase: %s', (text, trigger, expected) => {
    const { tokens, span } = read(text, trigger);
    expect(said(cutLong(tokens, span))).toBe(expected);
  });

  it('is cut shorter where less room is left, never before its trigger', () => {
    const { tokens, span } = read(PIERS, 'opened');
    expect(said(cutLong(tokens, span, 8))).toBe('Mayor Ann Poe opened the long bridge');
    const last = read(PIERS, 'harbour');
    expect(said(cutLong(last.tokens, last.span, 8))).toBe(PIERS);
  });
});
