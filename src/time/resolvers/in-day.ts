/** Times within a day: its parts and clock times. `day`: what they are parts of; null: there is no such day. */
import type { Day } from '../calendar.ts';
import { isShownAhead } from '../direction/shown.ts';
import type { Meaning } from '../meaning.ts';
import { readableDay } from '../names.ts';
import { clockPlace, dayPartPlace, type ClockTime } from '../places-in-day.ts';
import type { Circumstances, Resolution } from './resolution.ts';
import { eventDay } from './spoken-day.ts';

type DayPartMeaning = Extract<Meaning, { is: 'day-part' }>;

/** "Friday night", "that morning". */
export function resolveDayPart(
  meaning: DayPartMeaning,
  day: Resolution | null,
  circumstances: Circumstances,
): Resolution | null {
  if (!day?.place) return null;
  const days = isAfterNight(meaning, circumstances) ? 1 : 0;
  const place = dayPartPlace(day.place.firstDay + days, meaning.part);
  return { ...day, type: 'TIME', value: place.value, place };
}

/** "on Wednesday night and went on until dawn". */
const isAfterNight = ({ isNext }: DayPartMeaning, { memory }: Circumstances): boolean =>
  isNext === true && /T(?:NI|EV|(?:1[89]|2\d)(?::\d\d)?)$/.test(memory.last?.value ?? '');

/**
 * A clock time without a day is of the last day the text spoke of, else of the day of publication; how things stand "as
 * of 1630 UTC" is told on the latter.
 */
export function resolveClock(
  meaning: Extract<Meaning, { is: 'clock' }>,
  day: Resolution | null,
  circumstances: Circumstances,
): Resolution | null {
  const { setting } = circumstances;
  if (meaning.day !== null && !day?.place) return null;
  const told = day?.place?.firstDay ?? circumstances.subjectDay;
  const spoken = told ?? (meaning.isOfTelling ? setting.today : dayAtHand(circumstances));
  const isNextDay = !day && isNightGone(meaning.clock.hour, spoken, circumstances);
  const isNearVerb = !day || meaning.isBehindPast === true;
  const isBegun = isNearVerb && isMidnightGone(meaning.clock, spoken, circumstances);
  const clock = isBegun ? DAY_BEGAN : meaning.clock;
  const place = clockPlace(isNextDay ? spoken + 1 : spoken, clock);
  const origin =
    spoken !== setting.today ? `${readableDay(spoken)}, of which the text spoke before` : setting.publication;
  const rule =
    day?.rule ?? `the time as the text writes it, on the day ${isNextDay ? 'after' : 'of'} ${origin}`;
  return { type: 'TIME', value: place.value, place, certainty: day?.certainty ?? 'inferred', rule };
}

/** "came Friday night. At 3 a.m. it was out": the three of the day after, where that has begun. */
function isNightGone(hour: number, day: Day, { setting, memory, subjectDay }: Circumstances): boolean {
  const { last } = memory;
  const isAfterNoon =
    subjectDay === null && last?.firstDay === day && /T(?:AF|EV|NI|1[2-9]|2\d)/.test(last.value);
  return hour < 6 && (isAfterNoon || memory.isLateDay(day)) && day < setting.today;
}

/** "The strike began at midnight": on the day of publication that of its beginning; its end is to come. */
function isMidnightGone({ hour, zone }: ClockTime, day: Day, { setting, direction }: Circumstances): boolean {
  if (hour !== 24 || zone !== '' || day !== setting.today) return false;
  const told = direction();
  return told.isShown && told.tense === 'past';
}

const DAY_BEGAN: ClockTime = { hour: 0, minute: 0, zone: '', toTheMinute: false };

/** The last day spoken of; what is to come isn't on one gone by: "Last night they left. They'll be back at nine". */
function dayAtHand(circumstances: Circumstances): Day {
  const { setting, direction } = circumstances;
  const last = eventDay(circumstances) ?? setting.today;
  if (last >= setting.today) return last;
  const told = direction();
  return isShownAhead(told) || (told.isShown && told.tense === 'present') ? setting.today : last;
}
