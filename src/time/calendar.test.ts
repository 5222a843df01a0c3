import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  dateOf,
  dayOf,
  daysInMonth,
  dayText,
  easterOf,
  isCalendarDate,
  isoWeekOf,
  minuteText,
  nthWeekday,
  weekdayOf,
} from './calendar.ts';

const MS_PER_DAY = 24 * 60 * 60 * 1000;
const anyDay = fc.integer({ min: dayOf(1, 1, 1), max: dayOf(9999, 12, 31) });

describe('the calendar', () => {
  it('agrees with the machine’s, and back', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: dayOfMonth } = dateOf(day);
        expect(dayOf(year, month, dayOfMonth)).toBe(day);
        expect(dayText(day)).toBe(new Date(day * MS_PER_DAY).toISOString().slice(0, 10));
      }),
    );
  });

  it('knows leap years of the centuries', () => {
    expect([daysInMonth(1900, 2), daysInMonth(2000, 2), daysInMonth(2016, 2)]).toEqual([28, 29, 29]);
    expect(isCalendarDate({ year: 2017, month: 2, day: 29 })).toBe(false);
  });

  it.each([
    [[2017, 11, 11], { year: 2017, week: 45 }],
    [[2016, 1, 3], { year: 2015, week: 53 }],
    [[2018, 12, 31], { year: 2019, week: 1 }],
  ] as const)('gives %j its ISO week', ([year, month, day], expected) => {
    expect(isoWeekOf(dayOf(year, month, day))).toEqual(expected);
  });

  it('counts Monday as 1', () => {
    expect(weekdayOf(dayOf(2017, 11, 6))).toBe(1);
    expect(weekdayOf(dayOf(1969, 7, 20))).toBe(7);
  });

  it('keeps to the end of a shorter month', () => {
    expect(dayText(addMonths(dayOf(2017, 3, 31), -1))).toBe('2017-02-28');
    expect(dayText(addMonths(dayOf(2017, 1, 15), 14))).toBe('2018-03-15');
  });

  it('finds Easter, Thanksgiving and the last Monday of May', () => {
    expect(dayText(easterOf(2018))).toBe('2018-04-01');
    expect(dayText(nthWeekday(2017, 11, 4, 4))).toBe('2017-11-23');
    expect(dayText(nthWeekday(2017, 5, 1, -1))).toBe('2017-05-29');
  });

  it('carries minutes over midnight', () => {
    expect(minuteText(dayOf(2017, 12, 31), 24 * 60 + 5)).toBe('2018-01-01T00:05');
  });
});
