import { describe, expect, it } from 'vitest';
import { pairs } from './test-pairs.ts';
import type { Case } from './test-pairs.ts';

const CASES: Case[] = [
  [
    'Starts fell in September, the lowest level since October 1982, after rising 2% in August.',
    ['September = 2017-09', 'October 1982 = 1982-10', 'August = 2017-08'],
  ],
  [
    'It was the worst month since March 2009, and sales are expected to drop in December.',
    ['March 2009 = 2009-03', 'December = 2017-12'],
  ],
  ['The index, up since April 2009, fell in June.', ['April 2009 = 2009-04', 'June = 2017-06']],
  ['It opened in April 2009 and closed in June.', ['April 2009 = 2009-04', 'June = 2009-06']],
  ['Talks held since April 2009 ended in February.', ['April 2009 = 2009-04', 'February = 2010-02']],
];

describe('the year that a sentence has written before', () => {
  it.each(CASES)('goes on or not: %s', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
