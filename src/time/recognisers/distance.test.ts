import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['They will meet in two weeks\u2019 time.', ['two weeks\u2019 time = 2017-W47']],
  ["They will meet in about a month's time.", ["about a month's time = 2017-12"]],
  ["He got two weeks' time off.", ['two weeks = P2W']],
  ['He had left two days prior.', ['two days prior = 2017-11-07']],
  ['He left two days prior to the vote.', ['two days = P2D']],
  ['It sank three years ago to the day.', ['three years ago = 2014-11-09']],
  [
    'Prices rose 2% in October, data showed on Friday. They rose 1% from the month before.',
    ['October = 2017-10', 'Friday = 2017-11-03', 'the month before = 2017-09'],
  ],
  [
    'Prices rose 2% in January, data showed Monday, up from 1% a month earlier.',
    ['January = 2017-01', 'Monday = 2017-02-13', 'a month earlier = 2016-12'],
    '2017-02-14',
  ],
  [
    'He was freed on Friday. He left from the camp the month before.',
    ['Friday = 2017-11-03', 'the month before = 2017-10'],
  ],
  ['It sank a year ago this week.', ['a year ago this week = 2016-W45']],
  ['It sank a year ago this week.', ['a year ago this week = 2017-W01'], '2018-01-03'],
  ['War broke out 40 years ago tonight.', ['40 years ago tonight = 1977-11-09TNI']],
  ['He left a week ago Friday night.', ['a week ago Friday night = 2017-10-27TNI']],
  ['Ten years ago, tonight was unthinkable.', ['Ten years ago = 2007', 'tonight = 2017-11-09TNI']],
  [
    'It fell Monday, the first day since the cut on Friday. A day later it rose.',
    ['Monday = 2017-11-06', 'Friday = 2017-11-03', 'A day later = 2017-11-07'],
  ],
  [
    'It fell Monday and rose Wednesday. A day later it fell.',
    ['Monday = 2017-11-06', 'Wednesday = 2017-11-08', 'A day later = 2017-11-09'],
  ],
  [
    'It fell Friday, the first time since July. A week earlier it rose.',
    ['Friday = 2017-11-03', 'July = 2017-07', 'A week earlier = 2017-W43'],
  ],
  [
    'It was 3% on Oct. 30, down from July. A week earlier it rose.',
    ['Oct. 30 = 2017-10-30', 'July = 2017-07', 'A week earlier = 2017-W43'],
  ],
  [
    'It rose 0.1% in October after rising 0.4% the month before and 0.2% in July. It was up 3% from a year earlier.',
    ['October = 2017-10', 'the month before = 2017-09', 'July = 2017-07', 'a year earlier = 2016-10'],
  ],
  ['There were fewer than last year. A year earlier he left.', ['last year = 2016', 'A year earlier = 2015']],
  [
    'Sales of Oct. 30 were lower than in July. A week later they rose.',
    ['Oct. 30 = 2017-10-30', 'July = 2017-07', 'A week later = 2017-W45'],
  ],
  ['OPEC meets a week from yesterday.', ['a week from yesterday = 2017-11-15']],
  ['Twenty-four hours ago it rained.', ['Twenty-four hours ago = 2017-11-08']],
  ['It rained 20 hours ago.', ['20 hours ago = PT20H']],
  [
    'Her first book was of 1927 and her last half a century later.',
    ['1927 = 1927', 'half a century later = 1977'],
  ],
  ['Ten years ago it had 40 shops; today it has 900.', ['Ten years ago = 2007', 'today = PRESENT_REF']],
  ['Ten years ago it had 40 shops; today it opened one.', ['Ten years ago = 2007', 'today = 2017-11-09']],
  ['It has 40 shops; today it has 41.', ['today = 2017-11-09']],
  ['He left in July. A week later she did.', ['July = 2017-07', 'A week later = 2017-W27']],
  ['It was recessed until a week from Monday.', ['a week from Monday = 2017-11-20']],
  ['Doors open at 8 p.m., an hour later.', ['8 p.m. = 2017-11-09T20:00', 'an hour later = 2017-11-09T21:00']],
  [
    'It began at 11:50 p.m. and ended 20 minutes later.',
    ['11:50 p.m. = 2017-11-09T23:50', '20 minutes later = 2017-11-10T00:10'],
  ],
  ['He left two hours later.', ['two hours later = PT2H']],
  ['It began two days ago.', ['two days ago = 2017-11-07']],
  ['It began a week ago.', ['a week ago = 2017-W44']],
  ['It began three months ago.', ['three months ago = 2017-08']],
  ['It began a year ago.', ['a year ago = 2016']],
  ['It began nearly two years ago.', ['nearly two years ago = 2015']],
  ['It began more than 20 years ago.', ['more than 20 years ago = 1997']],
  ['It began years ago.', ['years ago = PAST_REF']],
  ['It began a few weeks ago.', ['a few weeks ago = PAST_REF']],
  ['It began in 1991 and ended two years later.', ['1991 = 1991', 'two years later = 1993']],
  [
    'It began on Oct. 3 and ended three days later.',
    ['Oct. 3 = 2017-10-03', 'three days later = 2017-10-06'],
  ],
  ['It began on Oct. 3, two days after his birthday.', ['Oct. 3 = 2017-10-03', 'two days = P2D']],
  [
    'On Monday he left; two days earlier he had arrived.',
    ['Monday = 2017-11-06', 'two days earlier = 2017-11-04'],
  ],
  ['the day before yesterday', ['the day before yesterday = 2017-11-07']],
  ['ten years from now', ['ten years from now = 2027']],
  [
    'Profit rose in the third quarter from $3 million a year earlier.',
    ['the third quarter = 1989-Q3', 'a year earlier = 1988-Q3'],
    '1989-10-26',
  ],
  ['He resigned a week ago Friday.', ['a week ago Friday = 2017-10-27']],
  ['It began two weeks ago Monday.', ['two weeks ago Monday = 2017-10-23']],
  ['It opened a year ago today.', ['a year ago today = 2016-11-09']],
  ['He died 20 years ago this month.', ['20 years ago this month = 1997-11']],
  ['He died 20 years ago last summer.', ['20 years ago last summer = 1997-SU']],
  ['He left two weeks ago this fall.', ['two weeks ago = 2017-W43', 'this fall = 2017-FA']],
  ['He left two months ago last summer.', ['two months ago = 2017-09', 'last summer = 2017-SU']],
  ['He died 20 years ago this winter.', ['20 years ago this winter = 1997-WI']],
  ['The ship sank a year ago Tuesday.', ['a year ago Tuesday = 2015-12-27'], '2016-12-31'],
  ['It will open two weeks from Monday.', ['two weeks from Monday = 2017-11-27']],
  ['He arrives a week from today.', ['a week from today = 2017-11-16']],
  ['It began 20 years or so ago.', ['20 years or so ago = 1997']],
  ['It is open for two days from Monday.', ['two days = P2D', 'Monday = 2017-11-13']],
  ['A decade ago. Friday was quiet.', ['A decade ago = 200', 'Friday = 2017-11-03']],
  [
    'In the quarter ended Sept. 30 net fell to $3 million from $4 million a year ago. For the nine months it fell to 9 from 12 a year earlier.',
    [
      'the quarter = 1989-Q3',
      'Sept. 30 = 1989-09-30',
      'a year ago = 1988-Q3',
      'the nine months = P9M',
      'a year earlier = 1988',
    ],
    '1989-10-26',
  ],
  [
    'In the third quarter it earned 3 million, up from 2 million a year earlier. Sales rose from 7 million a year ago.',
    ['the third quarter = 1989-Q3', 'a year earlier = 1988-Q3', 'a year ago = 1988-Q3'],
    '1989-10-26',
  ],
  [
    'The third quarter was bad. He resigned a year ago.',
    ['The third quarter = 1989-Q3', 'a year ago = 1988'],
    '1989-10-26',
  ],
  ['a decade ago', ['a decade ago = 200']],
  ['an hour ago', ['an hour ago = PT1H']],
  ['a year and a half ago', ['a year and a half ago = 2016-05']],
  ['as recently as two weeks ago', ['two weeks ago = 2017-W43']],
  ['in two weeks', ['two weeks = P2W']],
  ['within 24 hours', ['24 hours = PT24H']],
  ['the year before', ['the year before = 2016']],
  ['the day after', ['the day after = 2017-11-10']],
  ['the day after the attack', []],
  ['a month before the election', ['a month = P1M']],
  ['He died Monday, a day after the vote.', ['Monday = 2017-11-06', 'a day = P1D']],
  ['He left three years back.', ['three years back = 2014']],
  ['He left a few years back, she said.', ['a few years back = PAST_REF']],
  ['It set the work two years back.', ['two years = P2Y']],
  ['It took two weeks back home.', ['two weeks = P2W']],
];

describe('distances from a time', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
