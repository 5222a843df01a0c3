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
  [
    'He has been under house arrest since October 2009, and in May his wife died.',
    ['October 2009 = 2009-10', 'May = 2010-05'],
  ],
  [
    'The unrest since December 2009 killed many, and in March a bomb went off.',
    ['December 2009 = 2009-12', 'March = 2010-03'],
  ],
  [
    'Troops had been there since August 1982, and in October they left.',
    ['August 1982 = 1982-08', 'October = 1982-10'],
  ],
  [
    'It had its steepest fall since December 2009 after a rise in May.',
    ['December 2009 = 2009-12', 'May = 2017-05'],
  ],
  ['It opened in April 2009 and closed in June.', ['April 2009 = 2009-04', 'June = 2009-06']],
  ['She joined in April 2009 and will leave in June.', ['April 2009 = 2009-04', 'June = 2018-06']],
  ['She joined in April 2009 and would have left in June.', ['April 2009 = 2009-04', 'June = 2009-06']],
  ['Talks held since April 2009 ended in February.', ['April 2009 = 2009-04', 'February = 2010-02']],
  [
    'It began on March 20, 2003. By Dec. 9 the city had fallen.',
    ['March 20, 2003 = 2003-03-20', 'Dec. 9 = 2003-12-09'],
  ],
  [
    'It began on March 20, 2003. On Dec. 9 he will speak.',
    ['March 20, 2003 = 2003-03-20', 'Dec. 9 = 2017-12-09'],
  ],
];

describe('the year that a sentence has written before', () => {
  it.each(CASES)('goes on or not: %s', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
