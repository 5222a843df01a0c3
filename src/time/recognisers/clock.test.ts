import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['It began at 8 p.m. Friday, as he had said.', ['8 p.m. Friday = 2017-11-03T20:00']],
  ['It will begin at 8 p.m. on Friday.', ['8 p.m. on Friday = 2017-11-10T20:00']],
  ['It will begin on Friday at 8 p.m.', ['Friday at 8 p.m. = 2017-11-10T20:00']],
  ['It began at 18:00 UTC.', ['18:00 UTC = 2017-11-09T18:00Z']],
  ['It began at 2000 GMT.', ['2000 GMT = 2017-11-09T20:00Z']],
  ['It began at 0830 local time.', ['0830 local time = 2017-11-09T08:30']],
  ['It began at 6:40 p.m. (GMT +8) there.', ['6:40 p.m. (GMT +8) = 2017-11-09T18:40']],
  ['It began at noon.', ['noon = 2017-11-09T12:00']],
  ['It ended at midnight Tuesday.', ['midnight Tuesday = 2017-11-07T24:00']],
  ['It began at ten o\u2019clock.', ['ten o\u2019clock = 2017-11-09T10:00']],
  ['It began at 3pm yesterday.', ['3pm yesterday = 2017-11-08T15:00']],
  ['It began at 5:45 a.m.', ['5:45 a.m. = 2017-11-09T05:45']],
  ['It began at 10:30 p.m. EST.', ['10:30 p.m. EST = 2017-11-09T22:30']],
  ['It began around 9 a.m. local time', ['around 9 a.m. local time = 2017-11-09T09:00']],
  ['They won 3:2.', []],
  ['He ran 10.30 seconds.', ['10.30 seconds = PT10.3S']],
  ['at half past ten', ['half past ten = 2017-11-09T10:30']],
  ['at 8.30 p.m.', ['8.30 p.m. = 2017-11-09T20:30']],
  ['on Monday at 12:01 a.m. EDT', ['Monday at 12:01 a.m. EDT = 2017-11-06T00:01']],
];

describe('clock times', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
