/**
 * Names of the calendar and their newspaper abbreviations. Source: Oxford English Dictionary and the Associated
 * Press Stylebook; abbreviations stand without their dot.
 */
import type { DayPart, Season } from '../places.ts';

/** 1 is January. */
export const MONTHS: Record<string, number> = {
  apr: 4,
  april: 4,
  aug: 8,
  august: 8,
  dec: 12,
  december: 12,
  feb: 2,
  february: 2,
  jan: 1,
  january: 1,
  jul: 7,
  july: 7,
  jun: 6,
  june: 6,
  mar: 3,
  march: 3,
  may: 5,
  nov: 11,
  november: 11,
  oct: 10,
  october: 10,
  sep: 9,
  sept: 9,
  september: 9,
};

/** Months that are other words too and need a sign of a date beside them. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set([
  'apr',
  'dec',
  'jan',
  'jun',
  'mar',
  'march',
  'may',
  'sep',
]);

/** 1 is Monday. */
export const WEEKDAYS: Record<string, number> = {
  fri: 5,
  friday: 5,
  mon: 1,
  monday: 1,
  sat: 6,
  saturday: 6,
  sun: 7,
  sunday: 7,
  thu: 4,
  thur: 4,
  thurs: 4,
  thursday: 4,
  tue: 2,
  tues: 2,
  tuesday: 2,
  wed: 3,
  wednesday: 3,
};

/** Weekdays of every week: "on Fridays". */
export const PLURAL_WEEKDAYS: Record<string, number> = {
  fridays: 5,
  mondays: 1,
  saturdays: 6,
  sundays: 7,
  thursdays: 4,
  tuesdays: 2,
  wednesdays: 3,
};

export const SEASON_WORDS: Record<string, Season> = {
  autumn: 'FA',
  fall: 'FA',
  midsummer: 'SU',
  midwinter: 'WI',
  spring: 'SP',
  springtime: 'SP',
  summer: 'SU',
  summertime: 'SU',
  winter: 'WI',
  wintertime: 'WI',
};

export const DAY_PARTS: Record<string, DayPart> = {
  afternoon: 'AF',
  dawn: 'MO',
  daybreak: 'MO',
  daytime: 'DT',
  dusk: 'EV',
  evening: 'EV',
  lunchtime: 'MI',
  midafternoon: 'AF',
  midmorning: 'MO',
  morning: 'MO',
  night: 'NI',
  nightfall: 'NI',
  nighttime: 'NI',
  sundown: 'EV',
  sunrise: 'MO',
  sunset: 'EV',
  sunup: 'MO',
};

/** Of every day: "Sunday nights". */
export const PLURAL_DAY_PARTS: Record<string, DayPart> = {
  afternoons: 'AF',
  evenings: 'EV',
  mornings: 'MO',
  nights: 'NI',
};

/** Days from the day of publication. */
export const DEICTIC_DAYS: Record<string, number> = {
  today: 0,
  tomorrow: 1,
  yesterday: -1,
};
