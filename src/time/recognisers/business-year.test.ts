import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['It rose in FY2016.', ['FY2016 = FY2016']],
  ['It rose in fiscal 2016-17.', ['fiscal 2016-17 = FY2017']],
  ['It sold for fiscal 2016 - 17 percent less.', ['fiscal 2016 = FY2016']],
  ['The FY is over.', []],
  ['It rose in FY to March 2017.', ['March 2017 = 2017-03']],
];

describe('business years', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
