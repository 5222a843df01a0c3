import { describe, expect, it } from 'vitest';
import { isBefore } from './timestamp.ts';

describe('which of two timestamps is before the other', () => {
  it('is a matter of moments where both have a zone', () => {
    expect(isBefore('2017-11-10T00:30+13:00', '2017-11-09T23:00-05:00')).toBe(true);
    expect(isBefore('2017-11-09T23:00-05:00', '2017-11-10T00:30+13:00')).toBe(false);
  });

  it('is a matter of days where one is a day', () => {
    expect(isBefore('2017-11-09', '2017-11-09T08:00Z')).toBe(false);
    expect(isBefore('2017-11-09T23:59Z', '2017-11-10')).toBe(true);
  });

  it('is a matter of the clock where a zone is missing', () => {
    expect(isBefore('2017-11-09T08:00', '2017-11-09T09:00+12:00')).toBe(true);
  });
});
