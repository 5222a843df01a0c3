import type { DateOrder } from '../articles/story-settings.ts';
import type { Certainty, CivilInterval } from '../event-list/schema.ts';

/** A TIMEX3 modifier (TimeML 1.2.1). */
export type TimexMod =
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX';

/** A time phrase of a text and what it means (TIMEX3). */
export interface TimeExpression {
  /** Offset of its first code unit in the untouched text. */
  start: number;
  /** Offset after its last code unit. */
  end: number;
  /** The text's slice from start to end. */
  text: string;
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** Where all words of the range stand that it is an end of: "3 and 14 May"; null: it is told by its own words. */
  range: { start: number; end: number } | null;
  /** TIMEX3 value: `2017-11-09`, `2017-W44`, `2017-11-10TNI`, `P2D`, `PRESENT_REF`. */
  value: string;
  mod: TimexMod | null;
  /**
   * EDTF of a place on the calendar: a part of a day is its day, `by Friday` is `../2017-11-10`, "about 1990"
   * `1990~`. A duration has one where it ends or begins with the publication ("the last two days"). Null for
   * other durations, sets, fiscal years and what has no place (`PRESENT_REF`).
   */
  edtf: string | null;
  /** The same as a half-open civil interval with its precision; null where edtf is. */
  interval: CivilInterval | null;
  /** Whether the text states it or only its resolution supposes it. */
  certainty: Certainty;
  /** The rule in plain words: `“Thursday” with a past verb: the Thursday on or before 9 Nov 2017, when …`. */
  because: string;
}

/** What a text's relative times resolve against. */
export interface TimeContext {
  /** Civil day (`YYYY-MM-DD`) or ISO 8601 time of publication, or of the update where there is one. */
  published: string;
  /** How `10/11/2017` reads: by default month first. */
  dateOrder?: DateOrder;
  /** Subject for the reasons, "Reuters": "when Reuters published"; by default "the article". */
  outlet?: string;
  /** Whether `published` is the day of an update: the reason then says so. */
  isUpdate?: boolean;
}
