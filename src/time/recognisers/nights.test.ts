import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['Two nights ago he spoke.', ['Two nights ago = 2017-11-07TNI']],
  [
    'They met on Oct. 30. Three nights later it burned.',
    ['Oct. 30 = 2017-10-30', 'Three nights later = 2017-11-02TNI'],
  ],
  ['They spent two nights there.', []],
  [
    'On Friday and Saturday nights it is full.',
    ['Friday = XXXX-WXX-5TNI', 'Saturday nights = XXXX-WXX-6TNI'],
  ],
  ['On Friday and Saturday it was full.', ['Friday = 2017-11-03', 'Saturday = 2017-11-04']],
];

describe('nights', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
