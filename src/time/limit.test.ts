import { describe, expect, it } from 'vitest';
import { pairs } from './test-pairs.ts';
import type { Case } from './test-pairs.ts';

const CASES: Case[] = [
  [
    'They met today as a midnight Friday deadline neared. They will meet later in the day.',
    ['today = 2017-11-09', 'midnight Friday = 2017-11-10T24:00', 'later in the day = 2017-11-09'],
  ],
  [
    'It is shut until Monday. They will meet later in the day.',
    ['Monday = 2017-11-13', 'later in the day = 2017-11-09'],
  ],
  [
    'The hearing is on Monday. They will meet later in the day.',
    ['Monday = 2017-11-13', 'later in the day = 2017-11-13'],
  ],
  [
    'It fell Tuesday on a loss in the three months ended Sept. 30. At 4:30 p.m. it was down 5%.',
    [
      'Tuesday = 2017-11-07',
      'the three months = P3M',
      'Sept. 30 = 2017-09-30',
      '4:30 p.m. = 2017-11-07T16:30',
    ],
  ],
  [
    'It fell Tuesday from $9 on the same day last year. At 4:30 p.m. it was down 5%.',
    ['Tuesday = 2017-11-07', 'the same day last year = 2016-11-07', '4:30 p.m. = 2017-11-07T16:30'],
  ],
  [
    'He left Monday. The strike ended Tuesday. At 4:30 p.m. he came back.',
    ['Monday = 2017-11-06', 'Tuesday = 2017-11-07', '4:30 p.m. = 2017-11-07T16:30'],
  ],
];

describe('what lasts until a time', () => {
  it.each(CASES)('leaves the day that the text is at: %s', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
