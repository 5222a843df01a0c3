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
  ['At 7 in the morning it began.', ['7 in the morning = 2017-11-09T07:00']],
  ['It went on until ten at night.', ['ten at night = 2017-11-09T22:00']],
  ['He won 3 in the morning.', ['the morning = 2017-11-09TMO']],
  ['It began at 2 p.m. Eastern.', ['2 p.m. Eastern = 2017-11-09T14:00']],
  ['It began at 2 p.m. Eastern Standard Time.', ['2 p.m. Eastern Standard Time = 2017-11-09T14:00']],
  ['It began at 9 p.m. Baghdad time.', ['9 p.m. Baghdad time = 2017-11-09T21:00']],
  ['It ended at 9 p.m. time and again.', ['9 p.m. = 2017-11-09T21:00']],
  ['at 10:30 a.m. EST (1530 GMT)', ['10:30 a.m. EST = 2017-11-09T10:30', '1530 GMT = 2017-11-09T15:30Z']],
  ['at 3 p.m. Friday (2100 GMT)', ['3 p.m. Friday = 2017-11-03T15:00', '2100 GMT = 2017-11-03T21:00Z']],
  ['It ended at midnight. It began at noon.', ['midnight = 2017-11-09T24:00', 'noon = 2017-11-09T12:00']],
  ['6:30 p.m . on friday', ['6:30 p.m . on friday = 2017-11-03T18:30']],
  ['at 12 noon', ['12 noon = 2017-11-09T12:00']],
  ['at noon GMT', ['noon GMT = 2017-11-09T12:00Z']],
  ['at half past 5', ['half past 5 = 2017-11-09T05:30']],
  ['at 0900 hrs', ['0900 hrs = 2017-11-09T09:00']],
  ['at 20 : 00 gmt', ['20 : 00 gmt = 2017-11-09T20:00Z']],
  ['won 20 : 10', []],
  ['at 8 a . m . on friday', ['8 a . m . on friday = 2017-11-03T08:00']],
  ['12 a.m. and 12 p.m.', ['12 a.m. = 2017-11-09T00:00', '12 p.m. = 2017-11-09T12:00']],
  ['AP-NY-02-27-98 1823EST', ['02-27-98 1823EST = 1998-02-27T18:23']],
  ['19980108 1226', ['19980108 1226 = 1998-01-08T12:26']],
  ['02/27/1998 07:53:00', ['02/27/1998 07:53:00 = 1998-02-27T07:53']],
  ['04-04-98', ['04-04-98 = 1998-04-04']],
  ['19980108, 13-14-98, 555-04-04-98, 04-04-985, 4-4-98', []],
  ['on Monday at 12:01 a.m. EDT', ['Monday at 12:01 a.m. EDT = 2017-11-06T00:01']],
];

describe('clock times', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
