import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['They met two summers ago.', ['two summers ago = 2016-SU']],
  ['They met two summers ago.', ['two summers ago = 2015-SU'], '2017-06-20'],
  ['They met three winters ago.', ['three winters ago = 2014-WI']],
  ['They met two Christmases ago.', ['two Christmases ago = 2015-12-25']],
  ['They met two Christmases ago.', ['two Christmases ago = 2016-12-25'], '2017-12-31'],
  ['They met four Thanksgivings ago.', ['four Thanksgivings ago = 2013-11-28']],
  ['Two springs broke; it fell two falls.', []],
];

describe('seasons and feasts counted back', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
