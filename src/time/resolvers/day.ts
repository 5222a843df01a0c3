/** Days: with all their parts, without the year, without month and year. */
import type { Day } from '../calendar.ts';
import { dateOf, dayOf, isCalendarDate, monthIndex, monthOfIndex } from '../calendar.ts';
import { isShownAhead } from '../direction/shown.ts';
import type { Meaning } from '../meaning.ts';
import { monthName, weekdayName } from '../names.ts';
import { dayPlace } from '../places.ts';
import type { Setting } from '../setting.ts';
import { chooseOccurrence } from './choice.ts';
import { dayOfSpokenYear } from './day-of-spoken-year.ts';
import { onWeekday, stepsByTense } from './on-weekday.ts';
import type { StepsByTense } from './on-weekday.ts';
import type { Circumstances, Resolution } from './resolution.ts';
import { dated } from './resolution.ts';
import { referredYear } from './years.ts';

/** Without a year a newspaper means a date near by: one a few weeks ahead outweighs the tense. */
const GRACE_DAYS = 45;

/** A day of a month, of the year it is written with or told by; null: there is no such day. */
export function resolveDay(
  meaning: Extract<Meaning, { is: 'day' }>,
  circumstances: Circumstances,
): Resolution | null {
  const { month, day } = meaning;
  if (month === null) return dayOfSomeMonth(meaning, circumstances);
  if (meaning.year !== null) {
    const year = referredYear(meaning.year, circumstances);
    if (!isCalendarDate({ year: year.year, month, day })) return null;
    return dated(dayPlace(dayOf(year.year, month, day)), year.rule ?? 'the date as the text writes it');
  }
  const { sentenceYear } = circumstances;
  if (sentenceYear !== null && isCalendarDate({ year: sentenceYear, month, day }))
    return dated(
      dayPlace(dayOf(sentenceYear, month, day)),
      `in ${sentenceYear}, the year that the sentence gives before`,
    );
  return meaning.shift === undefined
    ? dayOfSomeYear(meaning, month, circumstances)
    : dayByShift(month, day, meaning.shift, circumstances.setting);
}

/** "last July 1", "this Oct. 5", "next Jan. 5". */
function dayByShift(month: number, day: number, shift: number, setting: Setting): Resolution | null {
  const { year } = dateOf(setting.today);
  if (!isCalendarDate({ year: 2001, month, day })) return null;
  const thisYear = dayOf(year, month, day);
  const isOver = thisYear < setting.today;
  const isAhead = thisYear > setting.today;
  const found = shift === 0 ? year : shift < 0 ? year - Number(!isOver) : year + Number(!isAhead);
  return dated(
    dayPlace(dayOf(found, month, day)),
    `the ${shift === 0 ? 'one of the year' : shift < 0 ? 'one before' : 'one after'} seen from ${setting.publication}`,
  );
}

/** "the Sept. 11 attacks": before that day it is a date like any other. */
export function resolveHistoricDay(
  { year, month, day, isWritten }: Extract<Meaning, { is: 'historic-day' }>,
  circumstances: Circumstances,
): Resolution | null {
  const known = dayOf(year, month, day);
  if (known <= circumstances.setting.today)
    return dated(dayPlace(known), 'the day of history that goes by its date');
  return isWritten ? dayOfSomeYear({ day }, month, circumstances) : null;
}

type NumberedDay = Pick<Extract<Meaning, { is: 'day' }>, 'day' | 'weekday'>;

/** In each of three years a date falls on another weekday; a wrong weekday doesn't move one that is near. */
const YEARS: StepsByTense = { back: [0, -1], ahead: [0, 1], around: [0, 1, -1] };

/** "Nov. 10": the year by tense and nearness. */
function dayOfSomeYear(
  { day, weekday }: NumberedDay,
  month: number,
  { setting, direction, memory }: Circumstances,
): Resolution | null {
  const { year } = dateOf(setting.today);
  // 29 February: years without it are passed over by counting in leap cycles.
  const isLeapDay = month === 2 && day === 29;
  if (!isLeapDay && !isCalendarDate({ year: 2001, month, day })) return null;
  const step = isLeapDay ? 4 : 1;
  const base = isLeapDay ? year - (((year % 4) + 4) % 4) : year;
  const told = direction();
  const occurrence = (index: number): Day => dayOf(base + index * step, month, day);
  const choice = chooseOccurrence(told, setting.today, occurrence, GRACE_DAYS);
  const isNear = Math.abs(occurrence(choice.index) - setting.today) <= GRACE_DAYS;
  // What is told as past isn't of a date to come where the text spoke of that month of another year.
  const isDoubtful = told.tense === 'past' && occurrence(choice.index) > setting.today;
  const spoken = isDoubtful ? dayOfSpokenYear({ month, day, weekday }, memory, setting.today) : null;
  if (spoken) return spoken;
  const index = isNear
    ? choice.index
    : onWeekday(choice.index, occurrence, weekday, stepsByTense(told, YEARS));
  const which =
    index === choice.index || weekday === undefined
      ? `${choice.side} ${day} ${monthName(month)}`
      : `the ${day} ${monthName(month)} that is a ${weekdayName(weekday)},`;
  const place = dayPlace(occurrence(index));
  return dated(
    place,
    `${told.evidence}: ${which} seen from ${setting.publication}`,
    told.isShown ? 'stated' : 'inferred',
  );
}

/** "Friday the 13th": of the nearest month with that weekday, on the side that the verb tells. */
const MONTHS: StepsByTense = {
  back: [0, -1, -2, -3, -4, -5, -6, -7, -8, -9, -10, -11, -12, -13],
  ahead: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
  around: [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6],
};

/** "the 10th": of the month that the sentence spoke of, else by tense. */
function dayOfSomeMonth({ day, weekday }: NumberedDay, circumstances: Circumstances): Resolution | null {
  const { setting, direction } = circumstances;
  const told = direction();
  const spoken = dayOfSpokenMonth(day, circumstances);
  if (spoken) return spoken;
  const now = dateOf(setting.today);
  const occurrence = (index: number): Day => {
    const { year, month } = monthOfIndex(monthIndex(now.year, now.month) + index);
    return isCalendarDate({ year, month, day }) ? dayOf(year, month, day) : Infinity * Math.sign(index);
  };
  const { index, side } = chooseOccurrence(told, setting.today, occurrence);
  const moved = onWeekday(index, occurrence, weekday, stepsByTense(told, MONTHS));
  const found = occurrence(moved);
  if (!Number.isFinite(found)) return null;
  const which =
    moved === index || weekday === undefined
      ? `${side} day ${day} of a month`
      : `the day ${day} of a month that is a ${weekdayName(weekday)},`;
  return dated(dayPlace(found), `${told.evidence}: ${which} seen from ${setting.publication}`, 'inferred');
}

/** "joined in March, on the 12th"; in "passed in March and will be signed on the 12th" it is over and another's. */
function dayOfSpokenMonth(
  day: number,
  { setting, sentenceMonth, direction }: Circumstances,
): Resolution | null {
  if (!sentenceMonth) return null;
  const { year, month } = dateOf(sentenceMonth.firstDay);
  if (!isCalendarDate({ year, month, day })) return null;
  const found = dayOf(year, month, day);
  if (isShownAhead(direction()) && found < setting.today) return null;
  return dated(dayPlace(found), `of ${sentenceMonth.value}, of which the sentence spoke before`, 'inferred');
}
