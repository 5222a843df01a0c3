/** Weekdays: by the tense, by "last" and "next", by the week they stand with, by the day the text spoke of. */
import type { Day } from '../calendar.ts';
import { mondayOf, weekdayOf } from '../calendar.ts';
import type { Direction } from '../direction/shown.ts';
import type { Meaning } from '../meaning.ts';
import { readableDay, weekdayName } from '../names.ts';
import { dayPlace } from '../places.ts';
import type { Circumstances, Resolution } from './resolution.ts';
import { dated } from './resolution.ts';

/** The day a weekday stands for; the rule says what it was counted from. */
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
  // "Friday morning in Tokyo", printed on Thursday: it is Friday there.
  if (meaning.isEast && meaning.shift === null && untilWeekday(setting.today, meaning.weekday) === 1)
    return dated(
      dayPlace(setting.today + 1),
      `the day that has begun there by ${setting.publication}`,
      'inferred',
    );
  return meaning.shift === null
    ? bare(meaning.weekday, name, circumstances)
    : shifted(meaning.weekday, meaning.shift, name, circumstances);
}

const WEEKS = ['last week', 'this week', 'next week'];

/** Days from `day` back to the weekday: 0 to 6. */
const sinceWeekday = (day: Day, weekday: number): number => (weekdayOf(day) - weekday + 7) % 7;
const untilWeekday = (day: Day, weekday: number): number => (weekday - weekdayOf(day) + 7) % 7;

function bare(weekday: number, name: string, circumstances: Circumstances): Resolution {
  const { setting, memory, direction, sentenceWeekday } = circumstances;
  const { today } = setting;
  const told: Direction = direction();
  const certainty = told.isShown ? 'stated' : 'inferred';
  const isOver = sinceWeekday(today, weekday) * 2 < untilWeekday(today, weekday);
  if (told.tense === 'past' || (told.tense === 'called-off' && isOver))
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
  const coming = today + untilWeekday(today, weekday);
  if (sentenceWeekday !== null && isListedAfter(coming, weekday, sentenceWeekday, today))
    return dated(
      dayPlace(coming + 7),
      `${told.evidence}: the ${name} after ${readableDay(sentenceWeekday)}, of which the sentence spoke before`,
      certainty,
    );
  return dated(
    dayPlace(coming),
    `${told.evidence}: the ${name} on or after ${setting.publication}`,
    certainty,
  );
}

/**
 * "will sell notes Tuesday, Wednesday and Thursday", said on a Wednesday: days in a row, of the week to come. Of others
 * only the day of publication itself is passed over: "leaves Monday and returns Thursday", said on a Thursday.
 */
function isListedAfter(coming: Day, weekday: number, before: Day, today: Day): boolean {
  const days = weekday - weekdayOf(before);
  return before > today && coming < before && (days === 1 || (days > 1 && coming === today));
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
