import { describe, expect, it } from 'vitest';
import { tagTimes } from '../tag-times.ts';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['It was run the weekend of Oct. 21-22.', ['the weekend of Oct. 21-22 = 2017-W42-WE']],
  ['They will meet the week of the 20th.', ['the week of the 20th = 2017-W47']],
  ['They were the team of the week of the 20 clubs.', []],
  ['The Fourth of July weekend was wet.', ['The Fourth of July weekend = 2017-W27-WE']],
  ['Thanksgiving week is busy.', ['Thanksgiving week = 2017-W47']],
  ['It rains on July 4 every weekend.', ['July 4 = 2017-07-04', 'every weekend = P1WE']],
  ['The week beginning Jan. 22 is free.', ['The week beginning Jan. 22 = 2018-W04']],
  ['The week beginning badly ended well.', []],
  ['The vote is due in the first week of November.', ['the first week of November = 2017-W44']],
  ['It rained in the last week of October.', ['the last week of October = 2017-W43']],
  ['It began in the first week of 2016.', ['the first week of 2016 = 2016-W01']],
  ['It ended in the last week of 2016.', ['the last week of 2016 = 2016-W52']],
  ['It ended on the last day of 1999.', ['the last day of 1999 = 1999-12-31']],
  ['It ended on the final day of February 2016.', ['the final day of February 2016 = 2016-02-29']],
  ['It opened in the first month of 2017.', ['the first month of 2017 = 2017-01']],
  ['In the last year of the 1990s it closed.', ['the last year of the 1990s = 1999']],
  ['In the first decade of the 20th century it grew.', ['the first decade of the 20th century = 190']],
  ['It opened on the first Monday in October.', ['the first Monday in October = 2017-10-02']],
  ['It opened on the last Friday of September.', ['the last Friday of September = 2017-09-29']],
  ['The talks will resume in the week of Nov. 13.', ['the week of Nov. 13 = 2017-W46']],
  ['It will open the weekend of Nov. 18.', ['the weekend of Nov. 18 = 2017-W46-WE']],
  ['The month of January was cold.', ['The month of January = 2017-01']],
  ['It fell over the last two weeks of 2016.', ['the last two weeks of 2016 = P2W']],
  ['It fell over the last two weeks of the campaign.', ['the last two weeks = P2W']],
  ['On the fifth Monday of June 2017 it shut.', []],
  ['The first week of the trial ended.', []],
  ['The second day of talks ended.', []],
];

describe('units counted in a longer one', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });

  it('places the first week of a month on its first seven days', () => {
    const [week] = tagTimes('It met in the first week of November.', { published: '2017-11-29' });
    expect(week).toMatchObject({
      edtf: '2017-11-01/2017-11-07',
      interval: { start: '2017-11-01', end: '2017-11-08' },
    });
  });
});
