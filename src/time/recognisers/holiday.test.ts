import { describe, expect, it } from 'vitest';
import { dayText } from '../calendar.ts';
import { easterOf, hanukkahOf, jewishNewYearOf, orthodoxEasterOf } from '../feasts.ts';
import { LISTED_FEASTS } from '../listed-feasts.ts';
import { tagTimes } from '../tag-times.ts';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['Officials want it open by Christmas.', ['Christmas = 2018-12-25'], '2018-01-10'],
  ['London Christmas shoppers stayed away.', ['Christmas = 2016-12-25']],
  ['The White House Easter egg roll was wet.', ['Easter = 2017-04-16']],
  ['Tariq Ramadan prayers were read.', ['Ramadan = 2017-06']],
  ['Bassem Eid said so.', []],
  ['It will open on Christmas Eve.', ['Christmas Eve = 2017-12-24']],
  ['It opened on New Year\u2019s Day.', ['New Year\u2019s Day = 2017-01-01']],
  ['It will open on New Year\u2019s Day.', ['New Year\u2019s Day = 2018-01-01']],
  ['It opened on Christmas Day.', ['Christmas Day = 2017-12-25'], '2017-12-27'],
  ['It opened on Christmas Day.', ['Christmas Day = 2017-12-25'], '2018-01-03'],
  ['the July Fourth holiday', ['July Fourth = 2017-07-04']],
  ['MLK Day was cold.', ['MLK Day = 2017-01-16']],
  ['Martin Luther King, Jr., Day was cold.', ['Martin Luther King, Jr., Day = 2017-01-16']],
  ['Mardi Gras drew thousands.', ['Mardi Gras = 2017-02-28']],
  ['It was Remembrance Sunday.', ['Remembrance Sunday = 2017-11-12'], '2017-11-13'],
  ['Election Day was calm.', ['Election Day = 2016-11-08'], '2016-11-10'],
  ['Victoria Day was calm.', ['Victoria Day = 2017-05-22']],
  ['new year s eve and new years day', ['new year s eve = 2017-12-31', 'new years day = 2018-01-01']],
  ['Mothers Day was calm.', ['Mothers Day = 2017-05-14']],
  ['on Yom Kippur', ['Yom Kippur = 2017-09-30']],
  ['Passover began.', ['Passover = 2017-04-11']],
  ['over the Labor Day weekend', ['Labor Day weekend = 2017-W35-WE']],
  ['Thanksgiving weekend will be busy.', ['Thanksgiving weekend = 2017-W47-WE']],
  ['Easter weekend was wet.', ['Easter weekend = 2017-W15-WE']],
  ['Fewer died on 9/11.', ['9/11 = 2001-09-11']],
  ['the post-9/11 world', ['9/11 = 2001-09-11']],
  ['9/11 of them, 19/11, 9/111', []],
  ['since the Sept. 11 attacks', ['Sept. 11 = 2001-09-11']],
  ['since the September 11 terrorist attacks', ['September 11 = 2001-09-11']],
  ['They met on Sept. 11.', ['Sept. 11 = 2017-09-11']],
  ['the Sept. 11 attack on the town', ['Sept. 11 = 1998-09-11'], '1998-09-14'],
  ['Shops close for the Chinese New Year in 2013.', ['Chinese New Year in 2013 = 2013-02-10']],
  ['He was fired weeks before Thanksgiving.', ['weeks = PXW', 'Thanksgiving = 2017-11-23']],
  ['He was fired before Easter.', ['Easter = 2017-04-16']],
  ['They met before Chinese New Year.', ['Chinese New Year = 2017-01-28']],
  ['The Lunar New Year will come early.', ['Lunar New Year = 2018-02-16']],
  ['They met at Chinese New Year.', ['Chinese New Year = 1998-01-28'], '1998-02-06'],
  ['They met at Chinese New Year in 1900.', []],
  ['The raid came during Ramadan.', ['Ramadan = 1998-01'], '1998-01-20'],
  ['The raid came last Ramadan.', ['last Ramadan = 1997-01'], '1998-01-20'],
  ['They will meet before Ramadan.', ['Ramadan = 2014-07'], '2013-12-20'],
  ['The scholar Tariq Ramadan spoke; so did Ramadan Shalah.', []],
  ['He was killed after Eid al-Fitr.', ['Eid al-Fitr = 2013-08-08'], '2013-08-15'],
  ['He was killed during Eid.', ['Eid = 2013-10-15'], '2013-10-17'],
  ['Shops will open for Diwali.', ['Diwali = 2013-11-03'], '2013-07-20'],
  ['Ramadan 2012 was calm, Diwali in 1960 not.', ['Ramadan 2012 = 2012-08'], '2013-07-20'],
  ['This Ramadan was calm.', ['This Ramadan = 2013-07'], '2013-08-15'],
  ['This Ramadan will be calm.', ['This Ramadan = 2014-07'], '2013-08-15'],
  ['He was fired days before Ramadan.', ['days = PXD', 'Ramadan = 2013-07'], '2013-06-28'],
  ['He was fired days before Ramadan.', ['days = PXD', 'Ramadan = 2012-08'], '2013-05-28'],
  ['Shops were full over Eid weekend.', ['Eid weekend = 2013-W32-WE'], '2013-08-15'],
  ['He was killed two weeks before Christmas.', ['two weeks = P2W', 'Christmas = 2016-12-25'], '2017-10-20'],
  ['He was killed two weeks before Christmas.', ['two weeks = P2W', 'Christmas = 2016-12-25'], '2017-12-10'],
  ['He was killed two weeks before Christmas.', ['two weeks = P2W', 'Christmas = 2017-12-25'], '2017-12-11'],
  ['He will go two weeks before Christmas.', ['two weeks = P2W', 'Christmas = 2017-12-25'], '2017-10-20'],
  ['He was fired before Christmas.', ['Christmas = 2016-12-25'], '2017-11-24'],
  ['He was fired before Christmas.', ['Christmas = 2017-12-25'], '2017-11-25'],
  [
    'Ramadan 1997 and Eid 2012 and Eid al-Fitr 2012',
    ['Ramadan 1997 = 1997', 'Eid 2012 = 2012', 'Eid al-Fitr 2012 = 2012-08-19'],
  ],
  ['He was killed during Eid 2013.', ['Eid 2013 = 2013-08-08'], '2013-09-01'],
];

describe('named days', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});

describe('feasts from tables', () => {
  it('are inferred where the moon has to be seen, and say so', () => {
    const [eid, diwali] = tagTimes('Eid al-Fitr 2012 came before Diwali 2012.', { published: '2013-01-05' });
    expect([eid?.certainty, diwali?.certainty]).toEqual(['inferred', 'stated']);
    expect(eid?.because).toContain('the declared day can differ by one');
  });

  it('stand in order, Ramadan as a month and the Eids as days', () => {
    for (const times of Object.values(LISTED_FEASTS))
      times.forEach(({ firstDay, lastDay }, index) => {
        expect(lastDay).toBeGreaterThanOrEqual(firstDay);
        expect(firstDay).toBeGreaterThan(times[index - 1]?.lastDay ?? -Infinity);
      });
    for (const { firstDay, lastDay } of LISTED_FEASTS.ramadan)
      expect([29, 30]).toContain(lastDay - firstDay + 1);
  });
});

describe('moving feasts', () => {
  it.each([
    ['Easter', easterOf, ['2000-04-23', '2011-04-24', '2016-03-27', '2017-04-16', '2038-04-25']],
    ['the Orthodox Easter', orthodoxEasterOf, ['2000-04-30', '2010-04-04', '2016-05-01', '2017-04-16']],
    [
      'the Jewish new year',
      jewishNewYearOf,
      ['1998-09-21', '2012-09-17', '2013-09-05', '2017-09-21', '2024-10-03'],
    ],
    ['Hanukkah', hanukkahOf, ['2012-12-09', '2013-11-28', '2017-12-13', '2024-12-26']],
  ] as const)('know the day of %s', (_, feastOf, days) => {
    for (const day of days) expect(dayText(feastOf(Number(day.slice(0, 4))))).toBe(day);
  });
});
