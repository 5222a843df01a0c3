import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['It is retroactive to March 1.', ['March 1 = 2017-03-01']],
  ['Polls will open in an election called in December.', ['December = 2016-12']],
  ['A vote called for December will decide.', ['December = 2017-12']],
  ['It will be moved to March 1.', ['March 1 = 2018-03-01']],
  ['All were accounted for in Tuesday’s fire.', ['Tuesday = 2017-11-07']],
  ['All were ready for Tuesday’s vote.', ['Tuesday = 2017-11-14']],
  ['It lapses no later than March 1.', ['no later than March 1 = 2018-03-01']],
  ['It will be higher than in March.', ['March = 2017-03']],
  ['It will be higher in March.', ['March = 2018-03']],
  ['It is fixing the price on Tuesday.', ['Tuesday = 2017-11-14']],
  ['The report was due in October.', ['October = 2017-10']],
  ['The report is due in October.', ['October = 2018-10']],
  ['It will start no earlier than in January.', ['January = 2018-01']],
  ['It will start later than on Monday.', ['Monday = 2017-11-13']],
  ['It will be sold on Tuesday rather than on Monday.', ['Tuesday = 2017-11-14', 'Monday = 2017-11-13']],
];

describe('words before a time', () => {
  it.each(CASES)('tell on which side it lies: %s', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
