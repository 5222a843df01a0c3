/**
 * What a phrase says before anything is known about when it was written: underspecified, and the same in
 * every article. The resolver makes a place on the calendar of it.
 */
import type { DayPart, Season } from './places.ts';
import type { ClockTime } from './places-in-day.ts';
import type { Portion } from './portion.ts';
import type { TimexMod } from './time-expression.ts';
import type { Length } from './timex-values.ts';
import type { HolidayRule } from './words/holiday-rules.ts';
import type { Unit } from './words/units.ts';

/**
 * From what a relative time counts: the day of publication, the last time the text spoke of, whichever side the tense
 * tells, or the period that the text last gave figures of.
 */
export type Anchor = 'publication' | 'text' | 'tense' | 'figures';

/** Which year: said, counted from the anchor's, or (null) left to the reader. */
export type YearReference = { year: number } | { shift: number; from: Anchor } | null;

/** A named part of the year: a quarter, a half, a season, a fiscal year as a whole. */
export type YearPart = { quarter: number } | { half: number } | { season: Season } | { whole: true };

/** What a month's name stands before: figures of a month that is over, a contract that runs out in one to come. */
export type MonthNoun = 'figures' | 'contract' | null;

export type Meaning =
  /** `shift`: "last July 1", "next Jan. 5". `weekday`: "Monday, June 1". */
  | { is: 'day'; year: YearReference; month: number | null; day: number; shift?: number; weekday?: number }
  /** `from: 'text'`: "the following January". */
  | {
      is: 'month';
      year: YearReference;
      month: number;
      shift: number | null;
      before: MonthNoun;
      from?: 'text';
    }
  | { is: 'year'; year: number }
  | { is: 'decade'; year: number }
  | { is: 'century'; year: number }
  | { is: 'turn-of-century' }
  /** "one day": gone by or to come, as the tense tells. */
  | { is: 'some-time' }
  /** `isEast`: told of a place where the day begins earlier. */
  | {
      is: 'weekday';
      weekday: number;
      shift: number | null;
      from: Anchor;
      ofWeek: boolean;
      isEast?: true;
    }
  /** `isBusiness`: a day on which offices and markets are open. `isComing`: "this coming weekend", the first ahead. */
  | {
      is: 'shifted';
      unit: Unit;
      shift: number;
      from: Anchor;
      extent: 'whole' | 'elapsed' | 'remaining';
      isBusiness?: true;
      isComing?: true;
    }
  /** `isReported`: "will report first-quarter results". */
  | {
      is: 'year-part';
      part: YearPart;
      year: YearReference;
      shift: number | null;
      isFiscal: boolean;
      from?: 'text';
      isReported?: true;
    }
  /** `limit`: "two weeks before Election Day", the next one if near, whatever the verb; null: not counted. */
  | {
      is: 'holiday';
      rule: HolidayRule;
      year: YearReference;
      shift: number | null;
      isWeekend: boolean;
      limit?: { days: number | null };
    }
  | { is: 'historic-day'; year: number; month: number; day: number; isWritten: boolean }
  /** `isNext`: "shot all night until dawn", the one that comes after the night spoken of. */
  | { is: 'day-part'; day: Meaning; part: DayPart; isNext?: true }
  | { is: 'nth'; unit: Unit; weekday: number | null; nth: number; of: Meaning }
  /** "its fiscal first quarter ended Sept. 30": the year by its last day. */
  | { is: 'fiscal-quarter'; quarter: number; day: Meaning }
  | { is: 'unit-of'; unit: 'week' | 'weekend' | 'quarter' | 'fiscal-year'; day: Meaning }
  /** "on this day in 1981". */
  | { is: 'this-day'; year: number }
  /** "the Friday before Easter". */
  | { is: 'beside'; weekday: number; side: -1 | 1; of: Meaning }
  | { is: 'displaced'; unit: Unit; shift: number; from: Meaning }
  /** `isBehindPast`: "began at midnight Thursday", with the verb right before it. `isOfTelling`: "as of 1630 UTC", "rose 2% by". */
  | { is: 'clock'; day: Meaning | null; clock: ClockTime; isBehindPast?: boolean; isOfTelling?: boolean }
  /**
   * `isCompared`: figures are set against those of that time. `part`: "the year-ago third quarter". `year`: "the 1988
   * period", the same stretch of a year that is said.
   */
  | {
      is: 'year-before';
      from: 'text' | 'publication';
      unit: 'quarter' | 'week' | 'year';
      isCompared: boolean;
      part?: YearPart;
      year?: number;
    }
  /** "an hour later": from the clock time the text spoke of. */
  | { is: 'clock-shift'; length: Length; side: -1 | 1 }
  /** "on Nov. 11, three days later than planned": the time just told, set against another. */
  | { is: 'compared-time'; length: Length }
  | { is: 'reference'; value: string }
  | ({
      is: 'duration';
      side: 'past' | 'future' | null;
      rest?: readonly Length[];
      within?: { edge: 'first' | 'last'; of: Meaning };
    } & Length)
  | { is: 'set'; value: string };

/** A recognised phrase: tokens [first, end) and what they say. */
export interface Phrase {
  /** Index of its first token. */
  first: number;
  /** Index after its last token. */
  end: number;
  meaning: Meaning;
  mod: TimexMod | null;
  /** Which part of the time its modifier names, where it says more than `mod`. */
  portion?: Portion;
}

const dayFrom = (from: Anchor, shift: number) =>
  ({ is: 'shifted', unit: 'day', shift, from, extent: 'whole' }) as const;

export const TODAY = dayFrom('publication', 0);
export const TOMORROW = dayFrom('publication', 1);
export const YESTERDAY = dayFrom('publication', -1);
/** The day the text spoke of last, and those beside it. */
export const SAME_DAY = dayFrom('text', 0);
export const NEXT_DAY = dayFrom('text', 1);
export const DAY_BEFORE = dayFrom('text', -1);
