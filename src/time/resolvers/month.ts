/** Months: with their year, by "last" and "next", by the noun they give figures of, by what the sentence tells. */
import { dateOf, monthIndex, monthOfIndex } from '../calendar.ts';
import type { Direction } from '../direction/shown.ts';
import type { Meaning } from '../meaning.ts';
import { monthName } from '../names.ts';
import { monthPlace } from '../places.ts';
import type { Place } from '../places.ts';
import { baseOf, BY_NOUN, SHIFT_WORDS, WRITTEN } from './base.ts';
import { chooseOccurrence } from './choice.ts';
import type { Choice } from './choice.ts';
import type { Circumstances, Resolution } from './resolution.ts';
import { dated } from './resolution.ts';
import { referredYear } from './years.ts';

/** A month; without its year by "last" and "next", by the noun it gives figures of, else by tense and nearness. */
export function resolveMonth(
  meaning: Extract<Meaning, { is: 'month' }>,
  circumstances: Circumstances,
): Resolution {
  const { setting, direction } = circumstances;
  if (meaning.year !== null) {
    const { year, rule } = referredYear(meaning.year, circumstances);
    return dated(monthPlace(year, meaning.month), rule ?? WRITTEN);
  }
  if (circumstances.sentenceYear !== null && meaning.shift === null)
    return dated(
      monthPlace(circumstances.sentenceYear, meaning.month),
      `in ${circumstances.sentenceYear}, the year that the sentence gives before`,
    );
  const base = baseOf(meaning, circumstances);
  const now = dateOf(base.day);
  const current = monthIndex(now.year, now.month);
  const occurrence = (index: number): number => monthIndex(now.year + index, meaning.month);
  const place = (index: number): Place => {
    const { year, month } = monthOfIndex(occurrence(index));
    return monthPlace(year, month);
  };
  if (meaning.shift !== null)
    return dated(
      place(shiftedIndex(meaning.shift, current, occurrence)),
      `${SHIFT_WORDS[meaning.shift + 1] ?? ''} ${monthName(meaning.month)} seen from ${base.words}`,
      base.certainty,
    );
  const told = meaning.before ? BY_NOUN[meaning.before] : direction();
  const from = monthAhead(told, circumstances);
  if (from) {
    const { year, month } = dateOf(from.firstDay);
    const next = monthIndex(year, month) < monthIndex(year, meaning.month) ? year : year + 1;
    return dated(
      monthPlace(next, meaning.month),
      `${told.evidence}: the next ${monthName(meaning.month)} after ${from.value}, of which the sentence spoke before`,
    );
  }
  const { index, side } = nextMonth(told, current, occurrence) ?? chooseOccurrence(told, current, occurrence);
  return dated(
    place(index),
    `${told.evidence}: ${side} ${monthName(meaning.month)} seen from ${setting.publication}`,
    told.isShown ? 'stated' : 'inferred',
  );
}

/** "The fair, mid-November", said in October with no verb: hardly of last year's. */
function nextMonth({ isShown }: Direction, current: number, of: (index: number) => number): Choice | null {
  if (isShown) return null;
  const index = of(0) < current ? 1 : 0;
  return of(index) === current + 1 ? { index, side: 'the next' } : null;
}

/**
 * The month that a later one counts from: "said in May that it would open by March", "opens in May and must be paid
 * for by March".
 */
function monthAhead(told: Direction, { setting, sentenceMonth, isLimit }: Circumstances): Place | null {
  if (!sentenceMonth || told.tense === 'past') return null;
  const isOver = sentenceMonth.firstDay <= setting.today;
  if (told.tense === 'would' || told.tense === 'called-off') return isOver ? sentenceMonth : null;
  return isLimit && !isOver ? sentenceMonth : null;
}

/** "last November": before now; "next": after now; "this": of the year. */
function shiftedIndex(shift: number, now: number, of: (index: number) => number): number {
  if (shift === 0) return 0;
  if (shift < 0) return of(0) < now ? 0 : -1;
  return of(0) > now ? 0 : 1;
}
