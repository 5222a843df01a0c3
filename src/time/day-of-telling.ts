/** Whether a day is that of the telling, behind what is told of another: ", police said on Tuesday". */
import { isOneSentence } from './direction/sentence.ts';
import type { Phrase } from './meaning.ts';
import type { Spoken } from './spoken-in-sentence.ts';
import type { TokenReader } from './token-reader.ts';

/** How far before its day the comma of such an ending stands: ", the mayor of Lund told a news conference on". */
const REACH = 12;
/** How far before the comma the day of what is told can stand, and before that the start of its clause. */
const CLAUSE_REACH = 24;
/** How many words may stand between the verb and its day: "told a news conference late on". */
const BESIDE = 5;

const VERBS: ReadonlySet<string> = new Set(['reported', 'said', 'say', 'says', 'told']);
/** Before a day that opens its clause or belongs to an aside: "After the crash on Monday, the firm said on Tuesday". */
const OPENERS: ReadonlySet<string> = new Set([
  'after',
  'and',
  'as',
  'before',
  'but',
  'following',
  'or',
  'that',
  'which',
  'who',
  'whose',
]);

/**
 * "They broke in on Monday, police said on Tuesday. They left at 3 a.m.": what the text goes on to tell was on the Monday.
 *
 * @param spoken the time told before it
 */
export function isDayOfTelling(reader: TokenReader, { first }: Phrase, spoken: Spoken | null): boolean {
  if (!spoken || first - spoken.phrase.end > REACH + CLAUSE_REACH) return false;
  const comma = commaBefore(reader, first, spoken.phrase.end);
  if (comma === null || OPENERS.has(reader.word(comma + 1)) || !hasVerb(reader, first)) return false;
  return isOneSentence(reader, spoken.phrase.end, first) && isOfClause(reader, spoken.phrase.first);
}

function commaBefore(reader: TokenReader, first: number, least: number): number | null {
  for (let at = first - 1; at >= Math.max(least, first - REACH); at--) if (reader.word(at) === ',') return at;
  return null;
}

function hasVerb(reader: TokenReader, first: number): boolean {
  for (let at = first - 1; at >= first - 1 - BESIDE; at--) if (VERBS.has(reader.word(at))) return true;
  return false;
}

/** Whether a day is of the clause that opens its sentence: no word before it opens one of its own. */
function isOfClause(reader: TokenReader, day: number): boolean {
  for (let at = day - 1; at >= Math.max(0, day - CLAUSE_REACH) && isOneSentence(reader, at, at + 1); at--)
    if (OPENERS.has(reader.word(at)) || /ing$/u.test(reader.word(at))) return false;
  return true;
}
