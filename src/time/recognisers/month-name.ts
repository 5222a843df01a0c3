/** The name of a month, and whether "may" and "march" are one where they stand. */
import { isModal } from '../direction/verb-group.ts';
import { readShortYear } from '../dates-in-digits.ts';
import type { Token } from '../lexer.ts';
import { Kind } from '../lexicon.ts';
import { ownsFigures } from './month-noun.ts';
import { isPhraseEnd } from '../phrase-end.ts';
import { isDash, isHyphen } from '../token-reader.ts';
import type { TokenReader } from '../token-reader.ts';
import { AMBIGUOUS_MONTHS } from '../words/calendar-words.ts';
import {
  BEST_MONTHS,
  MONTHLY_FIGURES,
  MONTH_SIGNALS,
  NAME_NOUNS,
  WEAK_MONTH_SIGNALS,
} from '../words/month-signals.ts';

export interface Month {
  month: number;
  /** Index after the name and, where more of the date follows, its dot. */
  end: number;
}

const WHOLE_NAMES = new Set(['july', 'june', 'may']);

export function readMonth(reader: TokenReader, at: number): Month | null {
  const { lexeme, lower } = reader.at(at);
  if (lexeme.month === null) return null;
  const isShort = lower.length <= 4 && !WHOLE_NAMES.has(lower);
  const isNumberNext = reader.at(at + 2).shape === 'number' || readShortYear(reader, at + 2) !== null;
  const hasDot = isShort && reader.word(at + 1) === '.' && isNumberNext;
  return { month: lexeme.month, end: hasDot ? at + 2 : at + 1 };
}

/** "may", "march" and short forms are months only beside a sign of it; every other name always is. */
export function isMonthName(reader: TokenReader, at: number): boolean {
  const { lower, shape } = reader.at(at);
  if (isFirstName(reader, at) || isHyphenatedName(reader, at)) return false;
  if (!AMBIGUOUS_MONTHS.has(lower) || TELLING_NOUNS.has(reader.word(at + 1))) return true;
  const isCapitalised = shape === 'capitalised';
  if (lower !== 'may' && lower !== 'march') return reader.word(at + 1) === '.' && isCapitalised;
  const before = reader.word(at - 1);
  if (isCapitalised && MONTHLY_FIGURES.has(reader.word(at + 1))) return true;
  if (isCapitalised && ownsFigures(reader, at + 1) && !isOfPerson(reader, at)) return true;
  if (lower === 'march' && isCapitalised && isBetweenWords(reader, at)) return true;
  // "the coldest March for 50 years", not "the best May could do"
  const isActing = isModal(reader.word(at + 1)) || /^(?:did|does|had|has)$/u.test(reader.word(at + 1));
  const isSignalled =
    MONTH_SIGNALS.has(before) ||
    (before === 'as' && AS_LIMITS.has(reader.word(at - 2))) ||
    isDash(before) ||
    (isCapitalised && BEST_MONTHS.has(before) && !isActing);
  // "the May summit", "a March storm", but not "the March on Washington".
  if ((before === 'the' || before === 'a') && isCapitalised) return isOfMonth(reader.at(at + 1));
  // "the first week of march", "the end of may"
  if (before === 'of' && PARTS.has(reader.word(at - 2))) return isCapitalised || isAlone(reader, at + 1);
  return isSignalled && (isCapitalised || !WEAK_MONTH_SIGNALS.has(before));
}

/** "Theresa May's figures", "Ms. May's report": a person's. */
const isBehindName = (reader: TokenReader, at: number): boolean =>
  reader.at(at - 1).shape === 'capitalised' ||
  (reader.word(at - 1) === '.' && /^(?:dr|mr|mrs|ms|sir)$/u.test(reader.word(at - 2)));

/** "May's report" in a text that names somebody so: "Theresa May", "Mrs. May". */
function isOfPerson(reader: TokenReader, at: number): boolean {
  if (isBehindName(reader, at)) return true;
  const { lower } = reader.at(at);
  for (let place = at - 1; place > 0; place--) {
    const { lexeme } = reader.at(place - 1);
    const isName = reader.word(place) === lower && reader.at(place).shape === 'capitalised';
    if (
      isName &&
      lexeme.kinds === 0 &&
      !MONTH_SIGNALS.has(reader.word(place - 1)) &&
      isBehindName(reader, place)
    )
      return true;
  }
  return false;
}

/** Whether what follows a month's name can be of it. */
const isOfMonth = ({ shape, lower }: Token): boolean =>
  shape === 'word' && lower.length > 3 && !NAME_NOUNS.has(lower) && !AFTER_A_MARCH.has(lower);

/**
 * "said March bookings rose": a capital between lower-case words; "the March on Rome" and "a March was" are marches.
 */
function isBetweenWords(reader: TokenReader, at: number): boolean {
  const before = reader.at(at - 1);
  const next = reader.at(at + 1);
  if (before.shape !== 'word' || (before.lexeme.kinds & Kind.determiner) !== 0) return false;
  return next.shape === 'word' && !AFTER_A_MARCH.has(next.lower) && !next.lower.startsWith("'");
}

const AFTER_A_MARCH = new Set([
  'against', 'and', 'as', 'at', 'by', 'for', 'from', 'had', 'has', 'in', 'is', 'of', 'on', 'or', 'said', 'that', 'through', 'to', 'was',
  'will', 'with',
]); // prettier-ignore

/** Not "the week of march protests", "the end of may have been near". */
const isAlone = (reader: TokenReader, at: number): boolean =>
  reader.at(at).shape === 'number' || (isPhraseEnd(reader, at) && reader.word(at) !== 'have');

const PARTS = new Set(['beginning', 'end', 'middle', 'start', 'week']);

const TELLING_NOUNS = new Set(['contract', 'delivery', 'futures', 'quarter']);

/**
 * "met June Allen", "April Stone sang"; "In June Congress voted", "the August Sale" and "June Sales Rise" are months.
 */
function isFirstName(reader: TokenReader, at: number): boolean {
  const { lower, shape } = reader.at(at);
  if (!MONTHS_OF_PEOPLE.has(lower) || shape !== 'capitalised') return false;
  const before = reader.at(at - 1);
  const next = reader.at(at + 1);
  if (next.shape !== 'capitalised' || next.lexeme.kinds !== 0 || MONTHLY_FIGURES.has(next.lower))
    return false;
  if (before.shape === 'end' || before.shape === 'mark') return reader.at(at + 2).shape === 'word';
  const isBeforeMonth = isSignal(reader, at - 1) || before.shape === 'number' || before.lower === "'s";
  return !isBeforeMonth && (before.lexeme.kinds & (Kind.determiner | Kind.shift)) === 0;
}

/** "Sept-Iles", "March-Russell"; "Sept-Oct" are two months. */
function isHyphenatedName(reader: TokenReader, at: number): boolean {
  const next = reader.at(at + 2);
  const isJoined = isHyphen(reader.word(at + 1)) && reader.isGlued(at + 1) && reader.isGlued(at + 2);
  return isJoined && next.shape === 'capitalised' && next.lexeme.kinds === 0;
}

/** "in March and April": after "and" only beside another month. */
const isSignal = (reader: TokenReader, at: number): boolean =>
  reader.word(at) === 'and' ? reader.at(at - 1).lexeme.month !== null : MONTH_SIGNALS.has(reader.word(at));

/** "as early as May". */
const AS_LIMITS = new Set(['early', 'far', 'late', 'recently', 'soon']);

/** First names of people as well. */
const MONTHS_OF_PEOPLE = new Set(['april', 'august', 'june']);

/** "they may 3 times", "march 10 miles": in lower-case text the number can count what follows it. */
export function isVerbBeforeNumber(reader: TokenReader, at: number, end: number, hasYear: boolean): boolean {
  const { lower, shape } = reader.at(at);
  if ((lower !== 'may' && lower !== 'march') || shape === 'capitalised' || hasYear) return false;
  const before = reader.word(at - 1);
  if (MONTH_SIGNALS.has(before) || before === 'on') return false;
  const next = reader.at(end);
  return next.shape === 'word' && next.lower.length > 3 && next.lower.endsWith('s');
}
