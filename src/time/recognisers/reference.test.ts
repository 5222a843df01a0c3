import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['It is now smaller.', ['now = PRESENT_REF']],
  ['It currently sells music.', ['currently = PRESENT_REF']],
  ['It has recently begun.', ['recently = PAST_REF']],
  ['in the past', ['the past = PAST_REF']],
  ['in the near future', ['the near future = FUTURE_REF']],
  ['She added: \u201cNow, they are in the same place.\u201d', []],
  ['now that it is over', []],
  ['the now-defunct firm', []],
  ['Now that is new.', []],
  ['Now, engineers see it otherwise.', ['Now = PRESENT_REF']],
  ['\u201cIt is. Now, we go,\u201d he said. Now, it is over.', ['Now = PRESENT_REF']],
  ['Someday it will be so.', ['Someday = FUTURE_REF']],
  ['The other day it was.', ['The other day = PAST_REF']],
  ['It was so in those days.', ['those days = PAST_REF']],
  ['He was, at the time, an aide.', ['the time = PAST_REF']],
  ['At the time of the crash he slept.', []],
  ['At the same time, exports rose.', []],
  ['By that time, all had left.', ['that time = PAST_REF']],
  ['One day he left.', ['One day = PAST_REF']],
  ['She will one day lead.', ['one day = FUTURE_REF']],
  ['Some day it may be so.', ['Some day = FUTURE_REF']],
  ['One day last week, he left.', ['One day last week = 2017-W44']],
  ['It lasted one day.', ['one day = P1D']],
  ['One day after the vote, he left.', ['One day = P1D']],
  ['if there ever came a day when it closes', ['a day = FUTURE_REF']],
  ['on a day when shares fell', ['a day = 2017-11-09']],
  ['until now', ['now = PRESENT_REF']],
  ['right now', ['right now = PRESENT_REF']],
  ['at the moment', ['at the moment = PRESENT_REF']],
  ['today', ['today = 2017-11-09']],
  ['USA Today stated', []],
  ['a USA Today poll yesterday', ['yesterday = 2017-11-08']],
  ['tomorrow\u2019s vote', ['tomorrow = 2017-11-10']],
  ['on Christmas Day', ['Christmas Day = 2017-12-25']],
  ['last Christmas', ['last Christmas = 2016-12-25']],
  ['before Thanksgiving', ['Thanksgiving = 2017-11-23']],
  ['New Year\u2019s Eve', ['New Year\u2019s Eve = 2017-12-31']],
  ['It closes on Easter Monday 2018.', ['Easter Monday 2018 = 2018-04-02']],
  ['on Labor Day', ['Labor Day = 2017-09-04']],
  ['2017-11-10', ['2017-11-10 = 2017-11-10']],
  ['11/10/2017', ['11/10/2017 = 2017-11-10']],
  ['25/12/2016', ['25/12/2016 = 2016-12-25']],
  ['7/8/07', ['7/8/07 = 2007-07-08']],
  ['10.11.2017', ['10.11.2017 = 2017-11-10']],
  ['2017-11-10T20:15:00Z', ['2017-11-10T20:15:00Z = 2017-11-10T20:15Z']],
  ['version 1.2.3, 3-2-1, 1/2 and 24/7', []],
  ['A generation ago it was a farm.', ['A generation ago = PAST_REF']],
  ['It spans a generation.', []],
  ['Not so long ago it was a farm.', ['Not so long ago = PAST_REF']],
  ['It is quiet there at this hour.', ['this hour = PRESENT_REF']],
  ['She leads the women’s group NOW.', []],
  ['HE IS NOW ON HIS WAY.', ['NOW = PRESENT_REF']],
];

describe('references, named days and dates in digits', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
