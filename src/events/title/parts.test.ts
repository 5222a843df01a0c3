import { describe, expect, it } from 'vitest';
import type { Token } from '../../text/analysed-text.ts';
import { analyseText } from '../../text/analyse-text.ts';
import { withoutTimes } from './drop-times.ts';
import { partSaid } from './part-said.ts';
import { quotationAround } from './quotation.ts';
import { trimWhole } from './trim.ts';
import { withoutReduced } from './without-reduced.ts';

/** The tokens of a sentence, and where a part of it stands. */
function read(text: string, part: string) {
  const start = text.indexOf(part);
  return { tokens: analyseText(text).sentences[0]?.tokens ?? [], span: { start, end: start + part.length } };
}

const said = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ');

describe('a quotation', () => {
  it.each([
    ['Poe said “the old pier is shut” on Monday.', 'pier', 'the old pier is shut'],
    ['Poe said "the old pier is shut" on Monday.', 'pier', 'the old pier is shut'],
    ['Poe called the “old pier” a shame.', 'pier', null],
    ['Poe said “the old pier is shut” on Monday.', 'Monday', null],
    ['The old pier is shut for good,” Poe said.', 'pier', 'The old pier is shut for good ,'],
    ['Poe said: “The old pier is shut for good', 'pier', 'The old pier is shut for good'],
  ])('is found around a word of it: %s', (text, word, expected) => {
    const { tokens, span } = read(text, word);
    const found = quotationAround(tokens, span);
    expect(found && said(found)).toBe(expected);
  });
});

describe('what is said', () => {
  it.each([
    [
      '“We live in fear,” Poe wrote in a diary that police found in Ellis.',
      'wrote',
      'found',
      'We live in fear ,',
    ],
    ['“It is shut,” Poe said, adding that Lund found rust.', 'adding', 'found', 'Lund found rust'],
  ])('is the quotation, not what is told of a document: %s', (text, cue, about, expected) => {
    const { tokens, span } = read(text, cue);
    expect(said(partSaid(tokens, span, read(text, about).span))).toBe(expected);
  });
});

describe('a reduced relative clause', () => {
  it.each([
    ['One of the bosses arrested in May hanged himself', 'One of the bosses hanged himself'],
    ['The bosses hanged the picture', 'The bosses hanged the picture'],
    [
      'A court ruled that a firm that built piers the state had sold must pay',
      'A court ruled that a firm must pay',
    ],
    [
      'We doubt that a jury that had heard Poe would have come to another verdict',
      'We doubt that a jury would have come to another verdict',
    ],
    ['The people who died were students', 'The people who died were students'],
    ['Police arrested the bosses in May', 'Police arrested the bosses in May'],
    [
      'Work resumed at the site of the collapsed Orr Bridge',
      'Work resumed at the site of the collapsed Orr Bridge',
    ],
    ['A woman died after someone in a car opened fire', 'A woman died after someone in a car opened fire'],
  ])('is left out where the outer one goes on: %s', (text, expected) => {
    expect(said(withoutReduced(read(text, '').tokens))).toBe(expected);
  });
});

describe('a clause without its time', () => {
  it.each([
    ['The old ferry sank on Monday', 'Monday', 'The old ferry sank'],
    ['The old ferry sank shortly after noon', 'noon', 'The old ferry sank'],
    ['The old ferry will not sail before May', 'May', 'The old ferry will not sail before May'],
    ['The vote is scheduled for Friday', 'Friday', 'The vote is scheduled for Friday'],
    ['Drivers struck on Monday and on Friday', 'Monday', 'Drivers struck on Monday and on Friday'],
    ['Poe won the Friday vote', 'Friday', 'Poe won the Friday vote'],
    ['Poe denied on Friday reports that he lied', 'Friday', 'Poe denied reports that he lied'],
    ['Poe spoke on Friday plans', 'Friday', 'Poe spoke on Friday plans'],
    ['Sales fell in the months ended May 31', 'the months', 'Sales fell in the months ended May 31'],
    ['The shop closed on Monday through lack of money', 'Monday', 'The shop closed through lack of money'],
    ['A burial was held on Monday ending a long hunt', 'Monday', 'A burial was held ending a long hunt'],
  ])('stays whole: %s', (text, time, expected) => {
    const { tokens, span } = read(text, time);
    expect(said(withoutTimes(tokens, [span]))).toBe(expected);
  });
});

describe('the end of a title', () => {
  it.each([
    ['A sale was still open before predicting', 'A sale was still open'],
    ['A sale was still open before closing', 'A sale was still open before closing'],
    ['The port was shut by predicting', 'The port was shut by predicting'],
    ['The mayor changed the law so', 'The mayor changed the law'],
    ['The mayor did so', 'The mayor did so'],
  ])('is before what leads to something cut off: %s', (text, expected) => {
    expect(said(trimWhole(read(text, text).tokens, []))).toBe(expected);
  });
});
