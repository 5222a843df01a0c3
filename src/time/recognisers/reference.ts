/** Vague places in time: `now`, `currently`, `recently`, `the past`, `the near future`. */
import { Kind } from '../lexicon.ts';
import { PhraseTable } from '../phrase-table.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import { isHyphen } from '../token-reader.ts';
import type { TokenReader } from '../token-reader.ts';
import { REFERENCES } from '../words/phrases.ts';
import { AFTER_STRETCHES, AFTER_THE_TIME } from '../words/some-day.ts';
import { isShouted } from './shouting.ts';

const TABLE = new PhraseTable(REFERENCES);

export const reference: Recogniser = {
  family: 'now, recently, the future',
  startsWith: Kind.reference | Kind.determiner | Kind.shift,
  recognise: (reader, at) => {
    const time = readTheTime(reader, at);
    if (time) return time;
    const found = TABLE.read(reader, at);
    if (!found || isHyphen(reader.word(found.end)) || isHyphen(reader.word(at - 1))) return null;
    if (isOfNoun(reader, at, found.end)) return null;
    if (reader.word(found.end - 1) === 'now' && isDiscourseMarker(reader, at, found.end)) return null;
    // NOW, an organisation.
    if (reader.slice(at, found.end) === 'NOW' && !isShouted(reader, at)) return null;
    // "as recently as last week", "as long ago as 2007" say when themselves.
    const isCompared = reader.word(at - 1) === 'as' || reader.word(found.end) === 'as';
    if (isCompared && COMPARABLE.has(reader.word(found.end - 1))) return null;
    return phrase(at, found.end, { is: 'reference', value: found.value });
  },
};

const COMPARABLE = new Set(['ago', 'recently']);

/** "the future tense", "the past participle": of the noun that follows. "now and then" is sometimes. */
function isOfNoun(reader: TokenReader, at: number, end: number): boolean {
  const next = reader.at(end);
  if (reader.word(end - 1) === 'now') return next.lower === 'and' && SOMETIMES.has(reader.word(end + 1));
  const isBare = end === at + 2 && reader.word(at) === 'the' && STRETCHES.has(reader.word(at + 1));
  return isBare && next.shape === 'word' && !AFTER_STRETCHES.has(next.lower) && !next.lower.startsWith("'");
}

const SOMETIMES = new Set(['again', 'then']);
const STRETCHES = new Set(['future', 'past', 'present']);

/** "at the time", "at that time", "at this time": not "the time of the crash", "this time next year". */
function readTheTime(reader: TokenReader, at: number): ReturnType<Recogniser['recognise']> {
  if (reader.word(at + 1) !== 'time' || !AT.has(reader.word(at - 1))) return null;
  const pointer = reader.word(at);
  const isOnlyAt = pointer !== 'that' && reader.word(at - 1) !== 'at';
  const { shape, lower } = reader.at(at + 2);
  const isClosed = shape === 'end' || (shape === 'mark' && !isHyphen(lower)) || AFTER_THE_TIME.has(lower);
  const value = TIME_REFERENCES[pointer];
  return isClosed && !isOnlyAt && value ? phrase(at, at + 2, { is: 'reference', value }) : null;
}

const AT = new Set(['at', 'by', 'since']);
const TIME_REFERENCES: Record<string, string> = { that: 'PAST_REF', the: 'PAST_REF', this: 'PRESENT_REF' };

/**
 * "now that": because. "Now, they're going to be in the same place", in a quotation: the speaker turns to something.
 */
function isDiscourseMarker(reader: TokenReader, at: number, end: number): boolean {
  if (reader.word(end) === 'that') return true;
  const before = reader.at(at - 1);
  const opens =
    before.shape === 'end' || (before.shape === 'mark' && before.lower !== ',' && before.lower !== ')');
  return opens && reader.word(end) === ',' && isQuoted(reader, at);
}

/** Whether a quotation is open: an opening mark nearer than any closing one. */
function isQuoted(reader: TokenReader, at: number): boolean {
  if (reader.word(at - 1) === '"') return true;
  for (let index = at - 1; index >= at - QUOTE_REACH && index >= 0; index--) {
    if (reader.word(index) === '\u201c') return true;
    if (reader.word(index) === '\u201d') return false;
  }
  return false;
}

const QUOTE_REACH = 60;
