/** Weekends: `last weekend`, `this weekend`, `over the weekend`. */
import { weekdayOf } from '../calendar.ts';
import type { Meaning } from '../meaning.ts';
import { readableDay } from '../names.ts';
import { weekendPlace } from '../places.ts';
import type { Circumstances, Resolution } from './resolution.ts';
import { dated } from './resolution.ts';

/** "last weekend" is the one before this week's end, "this weekend" and "the weekend" go by the tense. */
export function resolveWeekend(
  { shift, from, isComing }: Extract<Meaning, { is: 'shifted' }>,
  { setting, memory, direction }: Circumstances,
): Resolution {
  const { today, publication } = setting;
  if (from === 'text') {
    const base = memory.lastDay ?? today;
    // "resigned Friday; over the following weekend": the one that Friday's week ends with.
    const weeks = shift > 0 && weekdayOf(base) < 6 ? shift - 1 : shift;
    return dated(weekendPlace(base + weeks * 7), `the weekend counted from ${readableDay(base)}`, 'inferred');
  }
  if (isComing && weekdayOf(today) < 6)
    return dated(weekendPlace(today), `the first weekend after ${publication}`);
  if (shift !== 0) {
    const isNow = shift < 0 && weekdayOf(today) >= 6;
    return dated(
      weekendPlace(today + shift * 7),
      `the weekend ${shift < 0 ? 'before' : 'after'} ${isNow ? 'that of ' : ''}${publication}`,
    );
  }
  const told = direction();
  const weekday = weekdayOf(today);
  // On a Monday "the weekend" of a past verb is over; before Saturday it needs a past verb to be the last one.
  const isOver =
    told.tense === 'past' && weekday < 6 && (from === 'tense' ? true : weekday <= 2 && told.isShown);
  return dated(
    weekendPlace(isOver ? today - 7 : today),
    `${told.evidence}: the weekend ${isOver ? 'before' : 'of the week of'} ${publication}`,
    told.isShown ? 'stated' : 'inferred',
  );
}
