/** Vague places in time: `now`, `currently`, `recently`, `the past`, `the near future`. */
import { endsSentence } from '../direction/sentence.ts';
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
  // "between now and then"
  if (reader.word(end - 1) === 'now')
    return next.lower === 'and' && SOMETIMES.has(reader.word(end + 1)) && reader.word(at - 1) !== 'between';
  const isBare = end === at + 2 && reader.word(at) === 'the' && STRETCHES.has(reader.word(at + 1));
  // "In the past such crowds were rare", "In the past ships": a clause begins; "In the past campaign" goes on.
  const opens = isBare && reader.word(at - 1) === 'in' && opensSentence(reader, at - 1);
  if (opens && reader.word(at + 1) === 'past' && opensSubject(next.lower)) return false;
  return isBare && next.shape === 'word' && !AFTER_STRETCHES.has(next.lower) && !next.lower.startsWith("'");
}

const opensSubject = (word: string): boolean =>
  word === 'such' || (word.endsWith('s') && !word.endsWith('ss'));

const SOMETIMES = new Set(['again', 'then']);
const STRETCHES = new Set(['future', 'past', 'present']);

const opensSentence = (reader: TokenReader, at: number): boolean => at === 0 || endsSentence(reader, at - 1);

/**
 * "at the time", "at that time", "at this time", "for the moment": not "the time of the crash", "this time next year".
 */
function readTheTime(reader: TokenReader, at: number): ReturnType<Recogniser['recognise']> {
  const noun = reader.word(at + 1);
  const value = noun === 'time' ? timeAt(reader, at) : noun === 'moment' ? momentFor(reader, at) : undefined;
  const isWhole = noun === 'moment' ? isForNow(reader, at) : isClosed(reader, at);
  return value !== undefined && isWhole ? phrase(at, at + 2, { is: 'reference', value }) : null;
}

function timeAt(reader: TokenReader, at: number): string | undefined {
  const before = reader.word(at - 1);
  // "a year ago at this time"
  if (reader.word(at - 2) === 'ago') return undefined;
  const isPlaced = reader.word(at) === 'that' ? AT.has(before) : before === 'at';
  return isPlaced ? TIME_REFERENCES.get(reader.word(at)) : undefined;
}

const momentFor = (reader: TokenReader, at: number): string | undefined =>
  reader.word(at) === 'the' && reader.word(at - 1) === 'for' ? 'PRESENT_REF' : undefined;

/** "For the moment the guns are silent", "silent for the moment."; one "lives for the moment" and "waits for the moment to". */
function isForNow(reader: TokenReader, at: number): boolean {
  if (SUBJECTS.has(reader.word(at + 2))) return opensSentence(reader, at - 1);
  const { shape, lower } = reader.at(at + 2);
  return (shape === 'end' || (shape === 'mark' && !isHyphen(lower))) && !AWAITING.has(reader.word(at - 2));
}

const AWAITING = new Set([
  'live', 'lived', 'lives', 'living', 'ready', 'wait', 'waited', 'waiting', 'waits',
]); // prettier-ignore

/** "at that time he had": what "that" points to needs no clause; "at the time he left" is when he did. */
function isClosed(reader: TokenReader, at: number): boolean {
  const { shape, lower } = reader.at(at + 2);
  if (shape === 'end' || (shape === 'mark' && !isHyphen(lower)) || AFTER_THE_TIME.has(lower)) return true;
  return reader.word(at) === 'that' && SUBJECTS.has(lower);
}

const AT = new Set(['at', 'by', 'since']);
const TIME_REFERENCES: ReadonlyMap<string, string> = new Map([
  ['that', 'PAST_REF'],
  ['the', 'PAST_REF'],
  ['this', 'PRESENT_REF'],
]);
/** What opens the clause behind "at that time". */
const SUBJECTS = new Set([
  'a',
  'an',
  'he',
  'his',
  'i',
  'it',
  'its',
  'no',
  'only',
  'our',
  'she',
  'some',
  'the',
  'their',
  'there',
  'they',
  'we',
  'you',
]);

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
