import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  [
    'It was launched on Nov. 1, three days later than planned.',
    ['Nov. 1 = 2017-11-01', 'three days later = 2017-11-01'],
  ],
  [
    'On November 30, the probe will land, two weeks earlier than first expected.',
    ['November 30 = 2017-11-30', 'two weeks earlier = 2017-11-30'],
  ],
  ['It opened in May, two months later than hoped.', ['May = 2017-05', 'two months later = 2017-05']],
  [
    'It ended at 10 p.m., an hour later than usual.',
    ['10 p.m. = 2017-11-09T22:00', 'an hour later = 2017-11-09T22:00'],
  ],
  [
    'It opened Jan. 1 - two days later than planned. A day later it shut.',
    ['Jan. 1 = 2017-01-01', 'two days later = 2017-01-01', 'A day later = 2017-01-02'],
  ],
  ['It left two days later than planned.', ['two days = P2D']],
  ['It may open, two days later than planned.', ['two days = P2D']],
  ['It opened Monday. It shut, a week earlier than usual.', ['Monday = 2017-11-06', 'a week = P1W']],
  ['He arrived Monday, two days later he left.', ['Monday = 2017-11-06', 'two days later = 2017-11-08']],
];

describe('times set against others', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
