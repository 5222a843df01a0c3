import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['It opens Monday, June 1.', ['Monday, June 1 = 2009-06-01'], '2008-11-20'],
  ['It opened Sunday, June 1.', ['Sunday, June 1 = 2008-06-01'], '2008-11-20'],
  ['It closed on Friday the 13th.', ['Friday the 13th = 2008-06-13'], '2008-11-20'],
  ['It is Friday the 13th.', ['Friday the 13th = 2009-02-13'], '2008-11-20'],
  // A slip of the weekday: no date that is near, and none gone by, is moved into another year for it.
  ['He left Thursday, Nov. 19.', ['Thursday, Nov. 19 = 2008-11-19'], '2008-11-20'],
  ['It closed on Monday, June 1.', ['Monday, June 1 = 2008-06-01'], '2008-11-20'],
];

describe('dates with their weekday', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
