/**
 * `the three months ended March 31`, `the year to June`, `the week ended Saturday`: a length told by its last day or
 * month lies before it, and both phrases get the whole of it.
 */
import { dateOf, dayOf, daysInMonth, monthIndex, monthOfIndex } from '../calendar.ts';
import type { Phrase } from '../meaning.ts';
import { dayPlace, halfYearPlace, monthPlace, quarterPlace, yearPlace } from '../places.ts';
import type { Place } from '../places.ts';
import { spanPlace } from '../spans.ts';
import type { ResolvedPhrase } from '../resolved-phrase.ts';
import type { TokenReader } from '../token-reader.ts';

/** The times with the whole period for each that tells its length and for its end. */
export function withPeriodEnds(
  times: readonly ResolvedPhrase[],
  reader: TokenReader,
): readonly ResolvedPhrase[] {
  let refined: ResolvedPhrase[] | null = null;
  for (let index = 1; index < times.length; index++) {
    const period = times[index - 1];
    const last = times[index];
    if (!period || !last || !isEndOf(period, last, reader)) continue;
    // "its fiscal first quarter ended Sept. 30" is resolved by its end.
    const isPlaced = period.phrase.meaning.is === 'fiscal-quarter';
    const own = isPlaced ? period.resolution.place : null;
    const place = own ?? placeBefore(lengthOf(period), last.resolution.place);
    if (!place) continue;
    refined ??= [...times];
    const [whole, end] = [period, last].map(({ phrase }) => `“${reader.slice(phrase.first, phrase.end)}”`);
    const { rule } = last.resolution;
    refined[index - 1] = within(period, place, `as long as it is, up to ${end}; ${rule}`);
    refined[index] = within(last, place, `the end of ${whole}, all of which is meant; ${rule}`);
  }
  return refined ?? times;
}

/** "the quarter, which ended on", "the three months to": with no more between a length and its end. */
function isEndOf(
  { phrase: period }: ResolvedPhrase,
  { phrase: last }: ResolvedPhrase,
  reader: TokenReader,
): boolean {
  if (last.first - period.end > REACH) return false;
  let at = last.first - 1;
  // "the 12 months to March"; not "takes 12 months to", "from the year 1990 to".
  if (at === period.end && UP_TO.has(reader.word(at)))
    return OWNERS.has(reader.word(period.first)) && reader.at(at - 1).lexeme.unit !== null;
  if (PREPOSITIONS.has(reader.word(at))) at--;
  if (!ENDED.has(reader.word(at))) return false;
  if (RELATIVES.has(reader.word(at - 1))) at--;
  if (reader.word(at - 1) === ',') at--;
  return at === period.end;
}

/** How far the end can stand behind its period: ", which ended on". */
const REACH = 4;
const UP_TO = new Set(['through', 'to']);
const OWNERS = new Set(['its', 'the', 'their']);
const PREPOSITIONS = new Set(['in', 'on']);
const ENDED = new Set(['ended', 'ending']);
const RELATIVES = new Set(['that', 'which']);

interface Length {
  months: number;
  days: number;
}

/** By its TIMEX3 value: P3M, P1Y, 1996-Q1, FY1996; null: of no such length. */
function lengthOf({ resolution: { value, place } }: ResolvedPhrase): Length | null {
  const [, amount, unit] = /^P(\d+)([DMWY])$/.exec(value) ?? [];
  if (amount !== undefined && unit !== undefined) {
    const size = Number(amount);
    if (unit === 'M' || unit === 'Y') return { months: unit === 'M' ? size : size * 12, days: 0 };
    return { months: 0, days: unit === 'D' ? size : size * 7 };
  }
  if (value.includes('-Q')) return { months: 3, days: 0 };
  if (value.includes('-H')) return { months: 6, days: 0 };
  return value.startsWith('FY') || place?.precision === 'year' ? { months: 12, days: 0 } : null;
}

/** What is so long and ends with a day or a month; null: no place does. */
function placeBefore(length: Length | null, last: Place | null): Place | null {
  if (!length || !last || (last.precision !== 'day' && last.precision !== 'month')) return null;
  if (length.days > 0)
    return spanPlace(last.value, dayPlace(last.lastDay - length.days + 1), dayPlace(last.lastDay));
  const { year, month, day } = dateOf(last.lastDay);
  const index = monthIndex(year, month);
  if (day === daysInMonth(year, month)) return placeOfMonths(index - length.months + 1, length.months);
  const before = monthOfIndex(index - length.months);
  const firstDay =
    dayOf(before.year, before.month, Math.min(day, daysInMonth(before.year, before.month))) + 1;
  return spanPlace(last.value, dayPlace(firstDay), dayPlace(last.lastDay));
}

/** So many months, as a year, half-year or quarter where the calendar has it. */
function placeOfMonths(first: number, count: number): Place {
  const { year, month } = monthOfIndex(first);
  if ((month - 1) % count === 0) {
    if (count === 12) return yearPlace(year);
    if (count === 6) return halfYearPlace(year, (month + 5) / 6);
    if (count === 3) return quarterPlace(year, (month + 2) / 3);
  }
  const last = monthOfIndex(first + count - 1);
  const from = monthPlace(year, month);
  return spanPlace(from.value, from, monthPlace(last.year, last.month));
}

function within({ phrase, resolution }: ResolvedPhrase, place: Place, rule: string): ResolvedPhrase {
  const { edtf, start, end, precision } = place;
  const value = isSamePart(phrase, resolution.value, place) ? place.value : resolution.value;
  return {
    phrase,
    resolution: { ...resolution, value, rule },
    extent: { edtf, interval: { start, end, precision } },
  };
}

/** "the second quarter ended June 30, 1995": a quarter of the calendar; "its first quarter ended Dec. 31" is the owner's. */
function isSamePart({ meaning }: Phrase, value: string, place: Place): boolean {
  const arePartsOfYear = /-[HQ]\d$/.test(value) && /-[HQ]\d$/.test(place.value);
  return arePartsOfYear && (meaning.is !== 'year-part' || value.slice(4) === place.value.slice(4));
}
