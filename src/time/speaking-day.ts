/**
 * The day that "today" is said on, where it isn't the publication's: the date of a report's dateline, `MIAMI, Feb. 28 —`,
 * or the day on which the text has someone say it, `"We leave today," he said Monday`.
 */
import type { Day } from './calendar.ts';
import { dateOf, weekdayOf } from './calendar.ts';
import { endsSentence } from './direction/sentence.ts';
import { lexemeOf } from './lexicon.ts';
import type { Phrase } from './meaning.ts';
import { readableDay } from './names.ts';
import type { TokenReader } from './token-reader.ts';

export interface SpeakingDay {
  day: Day;
  /** For the reason: "28 Feb 2000, the date of the report". */
  words: string;
}

/**
 * Place, month and day before the dash, at the start of a line; the agency can stand between. The place is in capitals
 * or the agency named: "Concert in Vell, Nov. 26 — tickets are sold from today" is no report's.
 */
const DATELINE =
  /^(?=[A-Z]{2}|[^\n]{1,90}\([^)\n]{2,30}\) ?(?:--|[_\u2013\u2014-]))[A-Z][^\n]{1,60}?, ([A-Z][a-z]{2,8})\.? (\d{1,2})(?:, \d{4})?(?: ?\([^)\n]{2,30}\))? ?(?:--|[_\u2013\u2014-])(?!\d)/mu;

/** How much of a text can stand before the end of its dateline: a headline or two. */
const HEAD = 600;

/** How many days a report can lie before its publication, and behind it in another zone. */
const OLDEST = 4;
const NEWEST = 1;

/** The day of the dateline with a date, where it isn't that of the publication. */
export function datelineDay(text: string, today: Day): SpeakingDay | null {
  const [, name, number] = DATELINE.exec(text.slice(0, HEAD)) ?? [];
  const { month } = lexemeOf(name?.toLowerCase() ?? '');
  if (month === null) return null;
  for (let day = today + NEWEST; day >= today - OLDEST; day--) {
    const date = dateOf(day);
    if (date.month === month && date.day === Number(number))
      return day === today ? null : { day, words: `${readableDay(day)}, the date of the report` };
  }
  return null;
}

/** The day of the telling around a quotation that a phrase stands in; null: none is told, or it is that of publication. */
export function quotedDay(reader: TokenReader, { first, end }: Phrase, today: Day): SpeakingDay | null {
  const closed = closingMark(reader, end);
  if (closed === null || !opensBefore(reader, first)) return null;
  const weekday = weekdayOfTelling(reader, closed + 1);
  if (weekday === null || weekday === weekdayOf(today)) return null;
  const day = today - ((weekdayOf(today) - weekday + 7) % 7);
  return { day, words: `${readableDay(day)}, when it was said` };
}

/** How long a quotation and what stands behind it can be. */
const QUOTE_REACH = 60;
const TELLING_REACH = 14;

function closingMark(reader: TokenReader, from: number): number | null {
  for (let at = from; at < from + QUOTE_REACH; at++) {
    const mark = markAt(reader, at);
    if (mark === 'opening') return null;
    if (mark !== null) return at;
  }
  return null;
}

function opensBefore(reader: TokenReader, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - QUOTE_REACH); at--) {
    const mark = markAt(reader, at);
    if (mark !== null) return mark !== 'closing';
  }
  return false;
}

/** A straight mark opens where it hangs on the word behind it, closes on the one before; torn off it can do either. */
function markAt(reader: TokenReader, at: number): 'opening' | 'closing' | 'either' | null {
  const word = reader.word(at);
  if (OPENING.has(word)) return 'opening';
  if (CLOSING.has(word)) return 'closing';
  if (word !== '"') return null;
  if (reader.isGlued(at)) return 'closing';
  return reader.isGlued(at + 1) ? 'opening' : 'either';
}

const OPENING = new Set(['\u201c', '``']);
const CLOSING = new Set(['\u201d', "''"]);

/** "the mayor said Monday", "he told reporters on Tuesday evening": the weekday of the verb behind a quotation. */
function weekdayOfTelling(reader: TokenReader, from: number): number | null {
  let isTold = false;
  for (let at = from; at < from + TELLING_REACH && !endsSentence(reader, at); at++) {
    const { lower, lexeme } = reader.at(at);
    if (OPENING.has(lower) || lower === '"') return null;
    // "said Lee, who resigned Monday", "said in Vell, where talks ended on Monday": of another verb.
    if (isTold && OTHER_CLAUSE.has(lower)) return null;
    isTold ||= TELLING.has(lower);
    if (lexeme.weekday !== null)
      return isTold && reader.word(at + 1) !== "'s" && !FAR.has(reader.word(at - 1)) ? lexeme.weekday : null;
  }
  return null;
}

const TELLING = new Set(['added', 'announced', 'declared', 'said', 'told', 'tweeted', 'wrote']);
const OTHER_CLAUSE = new Set([
  'after',
  'as',
  'because',
  'before',
  'since',
  'that',
  'when',
  'where',
  'which',
  'while',
  'who',
  'whose',
]);
/** Before a weekday that isn't the day of the telling: "he said of Friday". */
const FAR = new Set([
  'about',
  'after',
  'before',
  'by',
  'for',
  'from',
  'last',
  'next',
  'of',
  'since',
  'until',
]);
