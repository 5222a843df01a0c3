/** Quarters and halves by their months: `the July-September quarter`, `the January to June period`, `the December quarter`. */
import { Kind } from '../lexicon.ts';
import type { YearPart } from '../meaning.ts';
import type { Recogniser } from '../recogniser.ts';
import { isDash, isHyphen } from '../token-reader.ts';
import type { TokenReader } from '../token-reader.ts';
import { partWithYear } from './year-of-part.ts';

export const monthSpan: Recogniser = {
  family: 'quarters by their months',
  startsWith: Kind.month | Kind.determiner,
  recognise: (reader, at) => {
    const first = reader.word(at) === 'the' || reader.word(at) === 'a' ? at + 1 : at;
    const from = readMonthOfSpan(reader, first);
    if (from && reader.word(from.end) === 'quarter') return readLastMonth(reader, at, from);
    const joint = from && afterJoint(reader, from.end);
    const to = joint === null ? null : readMonthOfSpan(reader, joint);
    const part = from && to && SPANS[`${from.month}-${to.month}`];
    if (!part || !SPAN_NOUNS.has(reader.word(to.end))) return null;
    return partWithYear(reader, at, { end: to.end + 1, part, isFiscal: false });
  },
};

/** "the December quarter": by its last month. */
function readLastMonth(
  reader: TokenReader,
  at: number,
  { end, month }: { end: number; month: number },
): ReturnType<Recogniser['recognise']> {
  if (month % 3 !== 0 || isHyphen(reader.word(end + 1))) return null;
  return partWithYear(reader, at, { end: end + 1, part: { quarter: month / 3 }, isFiscal: false });
}

/** Quarters and halves of the calendar; other spans of months have no name. */
const SPANS: Partial<Record<string, YearPart>> = {
  '1-3': { quarter: 1 },
  '4-6': { quarter: 2 },
  '7-9': { quarter: 3 },
  '10-12': { quarter: 4 },
  '1-6': { half: 1 },
  '7-12': { half: 2 },
};

const SPAN_NOUNS = new Set(['half', 'months', 'period', 'quarter', 'term']);

function readMonthOfSpan(reader: TokenReader, at: number): { end: number; month: number } | null {
  const { month } = reader.at(at).lexeme;
  return month === null ? null : { end: reader.afterDot(at + 1), month };
}

/** Index after "-", "to", "-to-", "through", "-through-". */
function afterJoint(reader: TokenReader, at: number): number | null {
  const next = isDash(reader.word(at)) ? at + 1 : at;
  if (JOINTS.has(reader.word(next))) return reader.afterHyphen(next + 1);
  return next > at ? next : null;
}

const JOINTS = new Set(['through', 'thru', 'to']);
