import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const THE_DAY: Case[] = [
  [
    'October traffic rose. It flew 2 billion miles in the month.',
    ['October = 2017-10', 'the month = 2017-10'],
  ],
  ['Traffic rose. It will rise again later in the month.', ['later in the month = 2017-11']],
  ['The Dow closed out the year higher.', ['the year = 2017']],
  ['He must act before the week is out.', ['the week = 2017-W45']],
  ['It will open before the year is over.', ['the year = 2017']],
  ['He knew before the year itself did.', []],
  ['The Dow ended the day 53 points lower.', ['the day = 2017-11-09']],
  ['The Dow closed the week 3 percent higher.', ['the week = 2017-W45']],
  ['The index ended the month at 5.', ['the month = 2017-10']],
  ['They began the year with two wins.', ['the year = 2017']],
  ['He changed the year in his book.', []],
  ['The index ended the day down three points.', ['the day = 2017-11-09']],
  ['The shares rose two dollars on the day.', ['the day = 2017-11-09']],
  ['It lost half of that over the course of the day.', ['the day = 2017-11-09']],
  ['On Monday it opened at $40 and closed the day at $38.', ['Monday = 2017-11-06', 'the day = 2017-11-06']],
  ['He resigned on the day that they met.', []],
  ['He resigned on the day of the vote.', []],
  ['At the end of the day, it is about trust.', []],
  ['It was the topic of the day.', []],
  ['a day-care centre for the day-shift crew', []],
];

const THAT_UNIT: Case[] = [
  [
    'On 15 September 2008 the bank failed. By the end of that week there was a plan.',
    ['15 September 2008 = 2008-09-15', 'the end of that week = 2008-W38'],
  ],
  ['In March 1993 he left. That year two others did.', ['March 1993 = 1993-03', 'That year = 1993']],
  [
    'Sales fell in September, the firm said Wednesday. That month it closed a plant.',
    ['September = 2017-09', 'Wednesday = 2017-11-08', 'That month = 2017-09'],
  ],
  ['It was 3% in the week. That week it rained.', ['the week = 2017-W45', 'That week = 2017-W45']],
];

const BESIDE: Case[] = [
  [
    'He resigned Friday, and over the following weekend she did.',
    ['Friday = 2017-11-03', 'the following weekend = 2017-W44-WE'],
  ],
  [
    'He resigned Sunday, and the following weekend she did.',
    ['Sunday = 2017-11-05', 'the following weekend = 2017-W45-WE'],
  ],
  ['It closed in 1985. In the decade since, he wrote.', ['1985 = 1985', 'the decade = P1DE']],
  ['It has risen since the first of the year.', ['the first of the year = 2017-01-01']],
  ['It opens on the first of next month.', ['the first of next month = 2017-12-01']],
  ['It was the first of the year’s storms.', ['the year = 2017']],
];

const JUST_OVER: Case[] = [
  ['For the year, profit rose 9 percent.', ['the year = 2017'], '2018-02-06'],
  ['For the year, profit rose 9 percent.', ['the year = 2018'], '2018-04-02'],
  ['For the year, the company expects a loss.', ['the year = 2018'], '2018-02-06'],
  ['Output for the week fell 3 percent.', ['the week = 2018-W05'], '2018-02-06'],
  ['For the week, the average fell 3 percent.', ['the week = 2018-W06'], '2018-02-09'],
  ['Sales for the month fell 3 percent.', ['the month = 2017-12'], '2018-01-04'],
];

describe('units the text is about', () => {
  it.each([...THE_DAY, ...THAT_UNIT, ...BESIDE, ...JUST_OVER])('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
