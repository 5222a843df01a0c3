/** The times a text has spoken of so far: what "the following day" and "a year earlier" count from. */
import type { Precision } from '../event-list/schema.ts';
import type { Day } from './calendar.ts';
import type { Place } from './places.ts';

const FINER_THAN_WEEK: ReadonlySet<Precision> = new Set(['minute', 'hour', 'part-of-day', 'day']);

const REPORTED_PERIODS: ReadonlySet<Precision> = new Set(['month', 'quarter', 'half-year', 'year']);

/** How many things named by their days a text keeps in mind. */
const NOUNS = 24;

/** How many times a text keeps in mind that what comes later can count from. */
const PLACES = 6;

/** Letters that the short form of a noun has at least: "port" is no "airport". */
const SHORT_FORM = 5;

export class Memory {
  #last: Place | null = null;
  #lastDay: Day | null = null;
  #lastDayGone: Day | null = null;
  #eventDay: Day | null = null;
  #lateDay: Day | null = null;
  #isOfToday = false;
  #lastOf = new Map<Precision, Place>();
  #reported: Place | null = null;
  /** The latest few, oldest first. */
  readonly #places: Place[] = [];
  /** The latest few of them, oldest first. */
  #dayOfNoun = new Map<string, Day>();

  /** `today`: the day of publication. */
  constructor(private readonly today: Day) {}

  /** `isNoEvent`: told as what something lasts until or is measured by, or when it was told, not as when it happens. */
  remember(place: Place, isNoEvent: boolean): void {
    this.#last = place;
    this.#places.push(place);
    if (this.#places.length > PLACES) this.#places.shift();
    this.#lastOf.set(place.precision, place);
    if (FINER_THAN_WEEK.has(place.precision)) this.#rememberDay(place.firstDay, isNoEvent);
    if (REPORTED_PERIODS.has(place.precision)) this.#reported = place;
  }

  #rememberDay(day: Day, isNoEvent: boolean): void {
    this.#lastDay = day;
    if (!isNoEvent) this.#eventDay = day;
    if (day === this.today) this.#isOfToday = true;
    if (day <= this.today) this.#lastDayGone = day;
  }

  /** "for the nine months": figures follow that are of no period of the calendar. */
  leaveReported(): void {
    this.#reported = null;
  }

  /** "for the three months ended Sept. 30": figures follow that are of this one. */
  report(period: Place): void {
    this.#reported = period;
  }

  /** The last period that figures can be of: a month, a quarter, a half, a year. */
  get reported(): Place | null {
    return this.#reported;
  }

  /** The last time spoken of, of any precision. */
  get last(): Place | null {
    return this.#last;
  }

  /** The last time spoken of that began by a day and took no longer than so many days. */
  lastBegunBy(day: Day, days: number): Place | null {
    return (
      this.#places.findLast(({ firstDay, lastDay }) => firstDay <= day && lastDay - firstDay < days) ?? null
    );
  }

  /** The last single day spoken of. */
  get lastDay(): Day | null {
    return this.#lastDay;
  }

  /**
   * The day of publication where the text spoke of it, else the last single day spoken of that was no day to come then.
   */
  get lastDayGone(): Day | null {
    return this.#isOfToday ? this.today : this.#lastDayGone;
  }

  /** The last single day on which something was told to happen. */
  get eventDay(): Day | null {
    return this.#eventDay;
  }

  /** A day on which something went on into the night. */
  rememberLateDay(day: Day): void {
    this.#lateDay = day;
  }

  isLateDay(day: Day): boolean {
    return this.#lateDay === day;
  }

  /** "Friday's earthquake": the thing is of that day. */
  rememberNoun(noun: string, day: Day): void {
    this.#dayOfNoun.delete(noun);
    this.#dayOfNoun.set(noun, day);
    for (const oldest of this.#dayOfNoun.keys()) {
      if (this.#dayOfNoun.size <= NOUNS) break;
      this.#dayOfNoun.delete(oldest);
    }
  }

  /** The day that the text named a thing by, also in the long or short form of its noun: "earthquake", "quake". */
  dayOfNoun(noun: string): Day | null {
    const same = this.#dayOfNoun.get(noun);
    if (same !== undefined || noun.length < SHORT_FORM) return same ?? null;
    for (const [known, day] of this.#dayOfNoun)
      if (known.length >= SHORT_FORM && (known.endsWith(noun) || noun.endsWith(known))) return day;
    return null;
  }

  /** The last time of a precision. */
  lastOf(precision: Precision): Place | null {
    return this.#lastOf.get(precision) ?? null;
  }
}
