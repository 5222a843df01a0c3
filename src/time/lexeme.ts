/** What one word can be to a phrase of time. */
import type { DayPart, Season } from './places.ts';
import type { UnitWord } from './words/units.ts';

export interface Lexeme {
  /** A union of Kind bits; 0: the word means nothing for time. */
  kinds: number;
  cardinal: number | null;
  multiplier: number | null;
  ordinal: number | null;
  pluralTens: number | null;
  month: number | null;
  /** 1 is Monday. */
  weekday: number | null;
  pluralWeekday: number | null;
  unit: UnitWord | null;
  season: Season | null;
  dayPart: DayPart | null;
  /** Days from today. */
  deicticDay: number | null;
  /** "last" -1, "this" 0, "next" 1. */
  shift: number | null;
  /** TIMEX3 value of a set: "daily" is P1D. */
  frequency: string | null;
}

export const NO_LEXEME: Lexeme = Object.freeze({
  kinds: 0,
  cardinal: null,
  multiplier: null,
  ordinal: null,
  pluralTens: null,
  month: null,
  weekday: null,
  pluralWeekday: null,
  unit: null,
  season: null,
  dayPart: null,
  deicticDay: null,
  shift: null,
  frequency: null,
});
