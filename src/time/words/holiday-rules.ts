/** Ways to find a named day in a year, and short names to write them down with. */

/** How a day is found in a year. */
export type HolidayRule =
  | { by: 'date'; month: number; day: number }
  | { by: 'weekday'; month: number; weekday: number; nth: number; plus?: number }
  | { by: 'on-or-after'; month: number; day: number; weekday: number }
  | { by: 'easter'; offset: number }
  | { by: 'orthodox-easter'; offset: number }
  | { by: 'jewish-new-year'; offset: number }
  | { by: 'hanukkah' }
  | { by: 'chinese-new-year' }
  | { by: 'list'; feast: ListedFeast };

/** Feasts whose times are tables: there can be two of one in a civil year. */
export type ListedFeast = 'diwali' | 'eid' | 'eid-al-adha' | 'eid-al-fitr' | 'ramadan';

export const date = (month: number, day: number): HolidayRule => ({ by: 'date', month, day });
export const easter = (offset: number): HolidayRule => ({ by: 'easter', offset });
/** Days from the Jewish new year of the autumn of the same year. */
export const jewish = (offset: number): HolidayRule => ({ by: 'jewish-new-year', offset });
export const listed = (feast: ListedFeast): HolidayRule => ({ by: 'list', feast });
export const onOrAfter = (month: number, day: number, weekday: number): HolidayRule => ({
  by: 'on-or-after',
  month,
  day,
  weekday,
});
export const nth = (month: number, weekday: number, count: number, plus = 0): HolidayRule => ({
  by: 'weekday',
  month,
  weekday,
  nth: count,
  plus,
});
