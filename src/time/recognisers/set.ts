/** What recurs: `every morning`, `each Friday`, `twice a year`, `daily`, `on weekends`. */
import { readAmount, readOrdinal } from '../amounts.ts';
import { Kind } from '../lexicon.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import { PhraseTable } from '../phrase-table.ts';
import { isHyphen } from '../token-reader.ts';
import { COMPOUND_FREQUENCIES } from '../words/frequencies.ts';
import { AFTER_LENGTH, SPEED_NOUNS, TIMES_WORDS } from '../words/rates.ts';
import { durationValue, inSmallerUnit, lengthValue } from '../timex-values.ts';
import type { TokenReader } from '../token-reader.ts';
import { yearlyValue } from '../recurring-value.ts';
import { everyPart } from './every-part.ts';
import { everyWeekday } from './every-weekday.ts';
import { holiday } from './holiday.ts';
import { isShouted } from './shouting.ts';

const COMPOUNDS = new PhraseTable(COMPOUND_FREQUENCIES);

const set = (first: number, end: number, value: string) => phrase(first, end, { is: 'set', value });

export const recurring: Recogniser = {
  family: 'sets',
  startsWith: Kind.every | Kind.frequency | Kind.quantity | Kind.cardinal | Kind.number | Kind.unit,
  recognise: (reader, at) => {
    const { kinds, frequency, unit } = reader.at(at).lexeme;
    if (kinds & Kind.every) return everyUnit(reader, at);
    if (frequency !== null)
      return isMasthead(reader, at) || isHyphen(reader.word(at - 1)) ? null : set(at, at + 1, frequency);
    const compound = COMPOUNDS.read(reader, at);
    if (compound) return set(at, compound.end, compound.value);
    if (unit?.unit === 'weekend' && unit.isPlural) return set(at, at + 1, 'XXXX-WXX-WE');
    const workdays = WORKDAYS.get(reader.word(at));
    if (workdays?.isPlural) return set(at, at + 1, workdays.value);
    return timesAUnit(reader, at) ?? aUnit(reader, at);
  },
};

/** Monday to Friday, and their nights. */
const WORKDAYS: ReadonlyMap<string, { value: string; isPlural: boolean }> = new Map([
  ['weekday', { value: 'XXXX-WXX-WD', isPlural: false }],
  ['weekdays', { value: 'XXXX-WXX-WD', isPlural: true }],
  ['weeknight', { value: 'XXXX-WXX-WDTNI', isPlural: false }],
  ['weeknights', { value: 'XXXX-WXX-WDTNI', isPlural: true }],
]);

/** "every Friday", "each of the next" never, "every two weeks", "every other day", "per month". */
function everyUnit(reader: TokenReader, at: number): ReturnType<Recogniser['recognise']> {
  const word = reader.word(at);
  const isPer = word === 'per';
  const { lexeme } = reader.at(at + 1);
  // "every second Friday", "every second week"
  const counted = reader.at(at + 2).lexeme;
  // "every second counts"; "every year countries meet"
  if (COUNTING.has(reader.word(at + 2))) return null;
  const isOrdinal = lexeme.ordinal !== null && (counted.weekday !== null || counted.unit !== null);
  if (lexeme.unit && !isOrdinal && !(isPer && lexeme.unit.isPlural))
    return isPer && SPEED_NOUNS.has(reader.word(at - 1))
      ? null
      : set(isPer ? at + 1 : at, at + 2, durationValue(lexeme.unit.times, lexeme.unit.unit));
  // "each of the days", "of each other Friday": they are each other's.
  if (isPer || (word === 'each' && NOT_EACH.has(reader.word(at + 1)))) return null;
  if (lexeme.weekday !== null) return everyWeekday(reader, at, lexeme.weekday);
  const workday = WORKDAYS.get(reader.word(at + 1));
  if (workday) return set(at, at + 2, workday.value);
  if (lexeme.dayPart !== null) return set(at, at + 2, `XXXX-XX-XXT${lexeme.dayPart}`);
  const part = everyPart(reader, at);
  if (part) return part;
  // Of a feast that moves only how often it comes.
  const [feast] = holiday.recognise(reader, at + 1) ?? [];
  if (feast?.meaning.is === 'holiday' && feast.meaning.year === null)
    return set(at, feast.end, yearlyValue(feast.meaning) ?? 'P1Y');
  const amount =
    reader.word(at + 1) === 'other'
      ? { end: at + 2, amount: 2 }
      : (ordinalAmount(reader, at + 1) ?? readAmount(reader, at + 1));
  const { unit, weekday } = reader.at(amount?.end ?? at).lexeme;
  if (!amount || amount.end === at + 1) return null;
  if (weekday !== null) return set(at, amount.end + 1, `XXXX-WXX-${weekday}`);
  if (!unit) return null;
  const size = amount.amount === null ? null : amount.amount * unit.times;
  return set(at, amount.end + 1, lengthValue([inSmallerUnit({ amount: size, unit: unit.unit })]));
}

const COUNTING = new Set(['count', 'counted', 'counts']);

const NOT_EACH = new Set(['of', 'other']);

/** "every third day". */
function ordinalAmount(reader: TokenReader, at: number): { end: number; amount: number } | null {
  const ordinal = readOrdinal(reader, at);
  return ordinal && { end: ordinal.end, amount: ordinal.ordinal };
}

/** "once a week", "three times a day", "twice every month". */
function timesAUnit(reader: TokenReader, at: number): ReturnType<Recogniser['recognise']> {
  const isOnce = TIMES_WORDS.has(reader.word(at));
  const end = isOnce ? at + 1 : (readAmount(reader, at)?.end ?? at);
  const afterTimes = isOnce ? end : reader.word(end) === 'times' ? end + 1 : null;
  if (afterTimes === null) return null;
  // "twice daily", "three times weekly"
  const { frequency } = reader.at(afterTimes).lexeme;
  if (frequency?.startsWith('P1')) return set(at, afterTimes + 1, frequency);
  const article = reader.word(afterTimes);
  const [every] = article === 'every' ? (everyUnit(reader, afterTimes) ?? []) : [];
  if (every) return [{ ...every, first: at }];
  const { unit } = reader.at(afterTimes + 1).lexeme;
  const isRate =
    article === 'a' || article === 'an' || article === 'per' || article === 'each' || article === 'every';
  return isRate && unit && !unit.isPlural
    ? set(at, afterTimes + 2, durationValue(unit.times, unit.unit))
    : null;
}

/** "$99 a year", "10 flights a day", "15 cents a minute": after what is counted. */
function aUnit(reader: TokenReader, at: number): ReturnType<Recogniser['recognise']> {
  const word = reader.word(at);
  if (word !== 'a' && word !== 'an') return null;
  const { unit } = reader.at(at + 1).lexeme;
  const before = reader.at(at - 1);
  const isRate = before.shape === 'number' || before.lower === '%' || RATE_NOUN.test(before.lower);
  if (!unit || unit.isPlural || unit.unit === 'quarter' || unit.unit === 'second' || !isRate) return null;
  if (SPEED_NOUNS.has(before.lower)) return null;
  const next = reader.word(at + 2);
  if (AFTER_LENGTH.has(next) || (next === 'and' && goesOn(reader, at + 3))) return null;
  return set(at, at + 2, durationValue(unit.times, unit.unit));
}

/** "a year and a half", "a year and three months": a length. "$2,000 a month and 5 cents" is a rate. */
function goesOn(reader: TokenReader, at: number): boolean {
  const amount = readAmount(reader, at);
  return reader.word(at + 1) === 'half' || (amount !== null && reader.at(amount.end).lexeme.unit !== null);
}

/** What is paid, made or done at a rate: a plural, or a word for an amount. */
const RATE_NOUN = /^(?:million|billion|trillion|thousand|hundred|percent|[a-z]{2,}[^s']s|once|twice)$/;

/** "The Daily Mail", "USA Weekly": a name, not a frequency. */
function isMasthead(reader: TokenReader, at: number): boolean {
  const next = reader.at(at + 1);
  const before = reader.at(at - 1);
  return (
    reader.at(at).shape === 'capitalised' &&
    !isShouted(reader, at) &&
    (next.shape === 'capitalised' || (before.shape === 'capitalised' && before.lower !== 'the'))
  );
}
