import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['It rose in December 2014. He left on Dec. 3.', ['December 2014 = 2014-12', 'Dec. 3 = 2014-12-03']],
  [
    'It rose in December 2014. He left on Wednesday, Dec. 3.',
    ['December 2014 = 2014-12', 'Wednesday, Dec. 3 = 2014-12-03'],
  ],
  [
    'It rose in December 2014. He left on Sunday, Dec. 3.',
    ['December 2014 = 2014-12', 'Sunday, Dec. 3 = 2017-12-03'],
  ],
  ['It rose in October 2014. He left on Oct. 30.', ['October 2014 = 2014-10', 'Oct. 30 = 2017-10-30']],
  [
    'It opened in September 2012. He left on Sept. 20.',
    ['September 2012 = 2012-09', 'Sept. 20 = 2017-09-20'],
  ],
  ['It rose in March 2014. He leaves on March 3.', ['March 2014 = 2014-03', 'March 3 = 2018-03-03']],
];

describe('dates of a month whose year the text told before', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
