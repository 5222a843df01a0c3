/** Days: with all their parts, without the year, without month and year, by the weekday. */
import type { Day } from '../calendar.ts';
import { dateOf, dayOf, isCalendarDate, mondayOf, monthIndex, monthOfIndex, weekdayOf } from '../calendar.ts';
import type { Direction } from '../direction/direction.ts';
import type { Meaning } from '../meaning.ts';
import { monthName, readableDay, weekdayName } from '../names.ts';
import { dayPlace } from '../places.ts';
import { chooseOccurrence } from './choice.ts';
import type { Circumstances, Resolution } from './resolution.ts';
import { dated } from './resolution.ts';
import { referredYear } from './years.ts';

/** Without a year a newspaper means a date near by: one a few weeks ahead outweighs the tense. */
const GRACE_DAYS = 45;

export function resolveDay(
  meaning: Extract<Meaning, { is: 'day' }>,
  circumstances: Circumstances,
): Resolution | null {
  const { month, day } = meaning;
  if (month === null) return dayOfSomeMonth(day, circumstances);
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
  return dayOfSomeYear(month, day, circumstances);
}

/** "Nov. 10": the year by tense and nearness. */
function dayOfSomeYear(month: number, day: number, { setting, direction }: Circumstances): Resolution | null {
  const { year } = dateOf(setting.today);
  // 29 February: years without it are passed over by counting in leap cycles.
  const isLeapDay = month === 2 && day === 29;
  if (!isLeapDay && !isCalendarDate({ year: 2001, month, day })) return null;
  const step = isLeapDay ? 4 : 1;
  const base = isLeapDay ? year - (((year % 4) + 4) % 4) : year;
  const told = direction();
  const choice = chooseOccurrence(
    told,
    setting.today,
    (index) => dayOf(base + index * step, month, day),
    GRACE_DAYS,
  );
  const place = dayPlace(dayOf(base + choice.index * step, month, day));
  return dated(
    place,
    `${told.evidence}: ${choice.side} ${day} ${monthName(month)} seen from ${setting.publication}`,
    told.isShown ? 'stated' : 'inferred',
  );
}

/** "the 10th": the month by tense. */
function dayOfSomeMonth(day: number, { setting, direction }: Circumstances): Resolution | null {
  const now = dateOf(setting.today);
  const told = direction();
  const occurrence = (index: number): Day => {
    const { year, month } = monthOfIndex(monthIndex(now.year, now.month) + index);
    return isCalendarDate({ year, month, day }) ? dayOf(year, month, day) : Infinity * Math.sign(index);
  };
  const { index, side } = chooseOccurrence(told, setting.today, occurrence);
  const found = occurrence(index);
  if (!Number.isFinite(found)) return null;
  return dated(
    dayPlace(found),
    `${told.evidence}: ${side} day ${day} of a month seen from ${setting.publication}`,
    'inferred',
  );
}

export function resolveWeekday(
  meaning: Extract<Meaning, { is: 'weekday' }>,
  circumstances: Circumstances,
): Resolution {
  const { setting } = circumstances;
  const name = weekdayName(meaning.weekday);
  if (meaning.ofWeek && meaning.shift !== null) {
    const monday = mondayOf(setting.today) + meaning.shift * 7;
    return dated(
      dayPlace(monday + meaning.weekday - 1),
      `the ${name} of ${WEEKS[meaning.shift + 1] ?? 'that week'}, seen from ${setting.publication}`,
    );
  }
  if (meaning.from === 'text') return fromText(meaning, name, circumstances);
  return meaning.shift === null
    ? bare(meaning.weekday, name, circumstances)
    : shifted(meaning.weekday, meaning.shift, name, circumstances);
}

const WEEKS = ['last week', 'this week', 'next week'];

/** Days from `day` back to the weekday: 0 to 6. */
const sinceWeekday = (day: Day, weekday: number): number => (weekdayOf(day) - weekday + 7) % 7;
const untilWeekday = (day: Day, weekday: number): number => (weekday - weekdayOf(day) + 7) % 7;

function bare(weekday: number, name: string, { setting, memory, direction }: Circumstances): Resolution {
  const { today } = setting;
  const told: Direction = direction();
  const certainty = told.isShown ? 'stated' : 'inferred';
  if (told.tense === 'past')
    return dated(
      dayPlace(today - sinceWeekday(today, weekday)),
      `${told.evidence}: the ${name} on or before ${setting.publication}`,
      certainty,
    );
  // "told on Thursday that it would happen on Friday": from that Thursday on.
  const report = memory.lastDay;
  if (told.tense === 'would' && report !== null && report < today && today - report < 7) {
    const place = dayPlace(report + untilWeekday(report, weekday));
    return dated(
      place,
      `${told.evidence}: the ${name} on or after ${readableDay(report)}, of which the text spoke before`,
      certainty,
    );
  }
  return dated(
    dayPlace(today + untilWeekday(today, weekday)),
    `${told.evidence}: the ${name} on or after ${setting.publication}`,
    certainty,
  );
}

/** "last Friday" before today, "next Monday" after it, "this Friday" in this week by tense. */
function shifted(weekday: number, shift: number, name: string, circumstances: Circumstances): Resolution {
  const { today, publication } = circumstances.setting;
  if (shift < 0)
    return dated(dayPlace(today - (sinceWeekday(today, weekday) || 7)), `the ${name} before ${publication}`);
  if (shift > 0)
    return dated(dayPlace(today + (untilWeekday(today, weekday) || 7)), `the ${name} after ${publication}`);
  const isPast =
    circumstances.direction().tense === 'past' &&
    circumstances.direction().isShown &&
    sinceWeekday(today, weekday) < weekdayOf(today);
  const day = isPast ? today - sinceWeekday(today, weekday) : today + untilWeekday(today, weekday);
  return dated(dayPlace(day), `the ${name} nearest to ${publication}`);
}

/** "the following Monday", "that Friday": from the last day the text spoke of. */
function fromText(
  meaning: Extract<Meaning, { is: 'weekday' }>,
  name: string,
  { setting, memory }: Circumstances,
): Resolution {
  const from = memory.lastDay ?? setting.today;
  const origin =
    memory.lastDay === null ? setting.publication : `${readableDay(from)}, of which the text spoke before`;
  if (meaning.shift === null || meaning.shift === 0) {
    const back = sinceWeekday(from, meaning.weekday);
    return dated(dayPlace(from - back), `the ${name} on or before ${origin}`, 'inferred');
  }
  const days =
    meaning.shift > 0
      ? untilWeekday(from, meaning.weekday) || 7
      : -(sinceWeekday(from, meaning.weekday) || 7);
  return dated(dayPlace(from + days), `the ${name} ${meaning.shift > 0 ? 'after' : 'before'} ${origin}`);
}
