import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['Putin said Tuesday that it was over.', ['Tuesday = 2017-11-07']],
  ['Putin said on Thursday it was over.', ['Thursday = 2017-11-09']],
  ['Putin will meet him Friday.', ['Friday = 2017-11-10']],
  ['The meeting is scheduled for Monday.', ['Monday = 2017-11-13']],
  ['The summit opens Saturday.', ['Saturday = 2017-11-11']],
  [
    'The summit, which opens on Saturday, was delayed Tuesday.',
    ['Saturday = 2017-11-11', 'Tuesday = 2017-11-07'],
  ],
  ['A bomb that exploded Sunday will change policy.', ['Sunday = 2017-11-05']],
  ['On Friday, Trump will speak.', ['Friday = 2017-11-10']],
  ['On Wednesday, Trump spoke.', ['Wednesday = 2017-11-08']],
  ['He is expected to resign Monday.', ['Monday = 2017-11-13']],
  ['He had been expected to resign Monday.', ['Monday = 2017-11-13']],
  ['She planned to leave Saturday.', ['Saturday = 2017-11-11']],
  ['They agreed to meet again Sunday.', ['Sunday = 2017-11-12']],
  ['Ahead of Friday\u2019s vote, markets fell.', ['Friday = 2017-11-10']],
  ['After Tuesday\u2019s attack, markets fell.', ['Tuesday = 2017-11-07']],
  ['Wednesday\u2019s decision was praised.', ['Wednesday = 2017-11-08']],
  ['Markets await Friday\u2019s jobs report.', ['Friday = 2017-11-10']],
  ['The deadline is Monday.', ['Monday = 2017-11-13']],
  ['They have until Saturday to answer.', ['Saturday = 2017-11-11']],
  ['It has rained since Sunday.', ['Sunday = 2017-11-05']],
  ['He left last Friday.', ['last Friday = 2017-11-03']],
  ['He left last Thursday.', ['last Thursday = 2017-11-02']],
  ['He leaves next Tuesday.', ['next Tuesday = 2017-11-14']],
  ['He leaves this Friday.', ['this Friday = 2017-11-10']],
  ['He left this past Sunday.', ['this past Sunday = 2017-11-05']],
  ['He left on Friday of last week.', ['Friday of last week = 2017-11-03']],
  ['He left Monday last week.', ['Monday last week = 2017-10-30']],
  ['It is closed on Fridays.', ['Fridays = XXXX-WXX-5']],
  ['Officials could not be reached Monday.', ['Monday = 2017-11-06']],
  ['It might have begun Monday.', ['Monday = 2017-11-06']],
  ['Trump may meet Putin on Saturday.', ['Saturday = 2017-11-11']],
  ['The trial, due to begin Monday, was put off.', ['Monday = 2017-11-13']],
  ['The stock closed at $30 Wednesday.', ['Wednesday = 2017-11-08']],
  [
    'In New York Stock Exchange composite trading Friday, the stock closed at $5.',
    ['Friday = 1989-10-27'],
    '1989-10-30',
  ],
  ['putin spokesman peskov told reporters on wednesday', ['wednesday = 2017-11-08']],
  ['He was to have met them Monday.', ['Monday = 2017-11-06']],
  ['He is to meet them Monday.', ['Monday = 2017-11-13']],
  ['The cat sat there.', []],
  ['the sun rose over wed couples', []],
  ['SHANGHAI, Tues., Nov. 7', ['Tues., Nov. 7 = 2017-11-07']],
  [
    'Police on Monday arrested three men who are to appear in court on Friday.',
    ['Monday = 2017-11-06', 'Friday = 2017-11-10'],
  ],
  ['The vote, planned for Sunday, has been canceled.', ['Sunday = 2017-11-12']],
  ['She arrives Friday and met him Monday.', ['Friday = 2017-11-10', 'Monday = 2017-11-06']],
  ['Beginning Monday, riders pay more.', ['Monday = 2017-11-13']],
  [
    'The council voted Tuesday to close the plant on Friday.',
    ['Tuesday = 2017-11-07', 'Friday = 2017-11-10'],
  ],
  ['He refused to comment Tuesday.', ['Tuesday = 2017-11-07']],
  ['He declined to comment on Tuesday.', ['Tuesday = 2017-11-07']],
  ['The group said it would decide by Sunday.', ['Sunday = 2017-11-12']],
  ['Thousands are expected at a rally Saturday.', ['Saturday = 2017-11-11']],
  [
    'He is scheduled to go on trial on Nov. 20, but will be in court Monday.',
    ['Nov. 20 = 2017-11-20', 'Monday = 2017-11-13'],
  ],
  ['Voters go to the polls on Sunday.', ['Sunday = 2017-11-12']],
  ['Polls open Sunday in Slovenia.', ['Sunday = 2017-11-12']],
  ['Leaders meet Friday to discuss trade.', ['Friday = 2017-11-10']],
  ['The pope arrives in Chile on Monday.', ['Monday = 2017-11-13']],
  ['The funeral will take place in London on Wednesday.', ['Wednesday = 2017-11-15']],
  ['Services are Saturday at the church.', ['Saturday = 2017-11-11']],
];

describe('weekdays', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
