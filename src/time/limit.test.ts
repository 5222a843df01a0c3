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
];

describe('what lasts until a time', () => {
  it.each(CASES)('leaves the day that the text is at: %s', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
