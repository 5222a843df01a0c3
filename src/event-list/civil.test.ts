import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCivilDays, civilDateOf, civilToMs, msToCivilDate, msToCivilTime, tryCivilToMs } from './civil.ts';

describe('civil dates and times', () => {
  it('stand for the same day in every zone', () => {
    expect(civilToMs('2017-11-09')).toBe(Date.UTC(2017, 10, 9));
    expect(civilToMs('2017-11-09T20:30')).toBe(Date.UTC(2017, 10, 9, 20, 30));
  });

  it('are refused where the calendar has no such day', () => {
    for (const wrong of ['2017-02-29', '2017-13-01', '2017-11-10T24:00', '2017-11', '9 Nov 2017']) {
      expect(tryCivilToMs(wrong), wrong).toBeNull();
    }
    expect(() => civilToMs('2017-02-30')).toThrow('invalid civil date: 2017-02-30');
  });

  it('keep years below 100 as they are', () => {
    expect(msToCivilDate(civilToMs('0044-03-15'))).toBe('0044-03-15');
  });

  it('take the day a time stamp names at its own place', () => {
    expect(civilDateOf('2021-03-05T00:30:00+13:00')).toBe('2021-03-05');
  });

  it('step over month and year ends', () => {
    expect(addCivilDays('2017-12-31', 1)).toBe('2018-01-01');
    expect(addCivilDays('2016-03-01', -1)).toBe('2016-02-29');
  });

  it('come back from milliseconds as they went', () => {
    const minutes = fc.integer({ min: 0, max: 4_000_000_000 });
    fc.assert(
      fc.property(minutes, (minute) => {
        const ms = minute * 60_000;
        expect(civilToMs(msToCivilTime(ms))).toBe(ms);
        expect(civilToMs(msToCivilDate(ms))).toBeLessThanOrEqual(ms);
      }),
    );
  });
});
