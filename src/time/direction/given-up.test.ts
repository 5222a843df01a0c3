import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['He was due to speak on Tuesday but fell ill.', ['Tuesday = 2017-11-07']],
  ['He was set to speak on Tuesday, but his flight was cancelled.', ['Tuesday = 2017-11-07']],
  ['They were expected on Friday but came on Thursday.', ['Friday = 2017-11-10', 'Thursday = 2017-11-09']],
  ['He was due to speak on Monday but may be late.', ['Monday = 2017-11-13']],
  ['He is due to speak on Monday but fell ill.', ['Monday = 2017-11-13']],
  ['The case was due to open on Monday but aides said he may be late.', ['Monday = 2017-11-13']],
  ['The strike, set for Tuesday, was put off.', ['Tuesday = 2017-11-07']],
  ['The vote is set for Tuesday after it was called off.', ['Tuesday = 2017-11-14']],
  ['The match is scheduled for Tuesday because it was postponed.', ['Tuesday = 2017-11-14']],
  ['The strike, set for Tuesday, will be called off.', ['Tuesday = 2017-11-14']],
  ['He was due to speak on Monday.', ['Monday = 2017-11-13']],
];

describe('a plan of the past', () => {
  it.each(CASES)(
    'may have been for a day just over where something came of it: %s',
    (text, expected, published) => {
      expect(pairs(text, published)).toEqual(expected);
    },
  );
});
