import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['They meet every June and December.', ['every June = XXXX-06', 'December = XXXX-12']],
  ['They meet each spring and autumn.', ['each spring = XXXX-SP', 'autumn = XXXX-FA']],
  [
    'They meet every May 1 and every 5 November.',
    ['every May 1 = XXXX-05-01', 'every 5 November = XXXX-11-05'],
  ],
  ['They each may appeal, as every march did.', []],
  ['They meet every June, and December is quiet.', ['every June = XXXX-06', 'December = 2017-12']],
  ['They meet twice daily or three times weekly.', ['twice daily = P1D', 'three times weekly = P1W']],
  ['It is a triennial fair with a bimonthly paper.', ['triennial = P3Y', 'bimonthly = P2M']],
  ['They meet every second week.', ['every second week = P2W']],
  ['It ticks every second.', ['every second = PT1S']],
  ['Every second counts, and every vote counted.', []],
  ['They meet every Christmas.', ['every Christmas = XXXX-12-25']],
  ['They meet each Thanksgiving.', ['each Thanksgiving = P1Y']],
  ['They meet every Tuesday and Thursday.', ['every Tuesday = XXXX-WXX-2', 'Thursday = XXXX-WXX-4']],
  [
    'They met every Tuesday, and Thursday they left.',
    ['every Tuesday = XXXX-WXX-2', 'Thursday = 2017-11-09'],
  ],
  [
    'Every Tuesday and Thursday at noon they met.',
    ['Every Tuesday = XXXX-WXX-2T12:00', 'Thursday at noon = XXXX-WXX-4T12:00'],
  ],
  [
    'Each Monday and Friday morning they met.',
    ['Each Monday = XXXX-WXX-1TMO', 'Friday morning = XXXX-WXX-5TMO'],
  ],
  [
    'Every Monday or Friday, Oct. 20, they met.',
    ['Every Monday = XXXX-WXX-1', 'Friday, Oct. 20 = 2017-10-20'],
  ],
  [
    'They meet every Saturday and Sunday night was no exception.',
    ['every Saturday = XXXX-WXX-6', 'Sunday night = 2017-11-05TNI'],
  ],
  ['They meet every second Tuesday.', ['every second Tuesday = XXXX-WXX-2']],
  ['They make every day count.', []],
  ['Staff count every day.', ['every day = P1D']],
  ['Every year countries meet.', ['Every year = P1Y']],
  ['Every day countless ships pass.', ['Every day = P1D']],
  ['Each night counter-protesters gather.', ['Each night = XXXX-XX-XXTNI']],
  ['It opens each weekday at ten.', ['each weekday = XXXX-WXX-WD']],
  ['It pays interest semiannually.', ['semiannually = P6M']],
  ['Blasts went off within minutes of each other Friday.', ['minutes = PTXM', 'Friday = 2017-11-03']],
  ['It costs 2,000 dollars a month and 5 cents.', ['a month = P1M']],
  ['It took some sales a year and three months.', ['a year and three months = P1Y3M']],
  ['It airs Sunday nights.', ['Sunday nights = XXXX-WXX-7TNI']],
  ['He works on nights.', ['nights = XXXX-XX-XXTNI']],
  ['They spent two nights there.', []],
  ['He drove at 60 miles an hour.', []],
  ['every morning', ['every morning = XXXX-XX-XXTMO']],
  ['every Friday', ['every Friday = XXXX-WXX-5']],
  ['each year', ['each year = P1Y']],
  ['every two weeks', ['every two weeks = P2W']],
  ['a twice-weekly flight', ['twice-weekly = P1W']],
  ['every half hour', ['every half hour = PT30M']],
  ['every other day', ['every other day = P2D']],
  ['twice a year', ['twice a year = P1Y']],
  ['three times a week', ['three times a week = P1W']],
  ['once every four years', ['once every four years = P4Y']],
  ['He is paid $99 a year.', ['a year = P1Y']],
  ['10 flights a day', ['a day = P1D']],
  ['at a rate of 15 a year', ['a year = P1Y']],
  ['40 hours a week', ['40 hours = PT40H', 'a week = P1W']],
  ['miles per hour', []],
  ['a daily paper', ['daily = P1D']],
  ['the Daily Mail said', []],
  ['paid annually', ['annually = P1Y']],
  ['a quarterly dividend', ['quarterly = P1Q']],
  ['on weekends', ['weekends = XXXX-WXX-WE']],
  ['every few days', ['every few days = PXD']],
  ['every Monday morning', ['every Monday morning = XXXX-WXX-1TMO']],
  ['each summer', ['each summer = XXXX-SU']],
  ['every third day', ['every third day = P3D']],
  ['It is open on weekdays.', ['weekdays = XXXX-WXX-WD']],
  [
    'It airs every weeknight, and weeknights are short.',
    ['every weeknight = XXXX-WXX-WDTNI', 'weeknights = XXXX-WXX-WDTNI'],
  ],
  ['It airs on a weeknight.', []],
  ['a weekday game', []],
  ['SALES ROSE AT AN ANNUAL RATE', ['ANNUAL = P1Y']],
  ['It is held the third Friday of every month.', ['the third Friday of every month = P1M']],
  ['It was held the third Friday of October.', ['the third Friday of October = 2017-10-20']],
];

describe('sets', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
