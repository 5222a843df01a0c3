import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  [
    'The road was shut between 9am and 5pm on Monday.',
    ['9am = 2017-11-06T09:00', '5pm on Monday = 2017-11-06T17:00'],
  ],
  ['open from 9 a.m. to 5 p.m.', ['9 a.m. = 2017-11-09T09:00', '5 p.m. = 2017-11-09T17:00']],
  ['It came between 9 and 10 p.m. Tuesday.', ['9 = 2017-11-07T21:00', '10 p.m. Tuesday = 2017-11-07T22:00']],
  ['It is open from 6:30 to 8 p.m.', ['6:30 = 2017-11-09T18:30', '8 p.m. = 2017-11-09T20:00']],
  ['It is open 11 to 1 p.m.', ['11 = 2017-11-09T11:00', '1 p.m. = 2017-11-09T13:00']],
  ['It is open 10-11 a.m.', ['10 = 2017-11-09T10:00', '11 a.m. = 2017-11-09T11:00']],
  ['The boys, 9 and 10, left at 10 p.m.', ['10 p.m. = 2017-11-09T22:00']],
  ['He works 9 to 5.', []],
];

describe('ranges of clock times', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
