import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['The coins date from 44 BC or about 1200 B.C.', ['44 BC = BC0044', 'about 1200 B.C. = BC1200']],
  ['It was built in the third century BC.', ['the third century BC = BC02']],
  ['They flew 44 bc planes.', []],
  ['It was founded in the noughties.', ['the noughties = 200']],
  ['He left in late-1998.', ['late-1998 = 1998']],
  ["It was sold in Dec. '97.", ["Dec. '97 = 1997-12"]],
  ['Model year 2010 vehicles go on sale.', ['2010 = 2010']],
  ['It sold 2000 vehicles.', []],
  [
    'He was born in 1921, in June. In June of that year, he was ill.',
    ['1921 = 1921', 'June = 1921-06', 'June of that year = 1921-06'],
  ],
  ['It rose in 1921, and in June it fell.', ['1921 = 1921', 'June = 2017-06']],
  ["She won again in '83 and '87.", ["'83 = 1983", "'87 = 1987"]],
  ["It was cold in '83, '84 or '85.", ["'83 = 1983", "'84 = 1984", "'85 = 1985"]],
  ["He wore 12 and '87 was on his back.", []],
  ['He was born in 1953.', ['1953 = 1953']],
  ['the 2016 election', ['2016 = 2016']],
  ['the 2016 u.s. election', ['2016 = 2016']],
  ['From 2009-2010 he led it.', ['2009 = 2009', '2010 = 2010']],
  ['The 2009-10 season began.', ['2009 = 2009', '10 = 2010']],
  ['(1889\u20131945)', ['1889 = 1889', '1945 = 1945']],
  ['in the 1990s', ['the 1990s = 199']],
  ['in the 1980\u2019s', ['the 1980\u2019s = 198']],
  ['in the \u201960s', ['the \u201960s = 196']],
  ['in the sixties', ['the sixties = 196']],
  ['in the mid-1980s', ['the mid-1980s = 198']],
  ['in the late 1970s', ['the late 1970s = 197']],
  ['in early 2009', ['early 2009 = 2009']],
  ['the 20th century', ['the 20th century = 19']],
  ['a nineteenth-century house', ['nineteenth-century = 18']],
  ['by 2018', ['2018 = 2018']],
  ['about 2000 people came', []],
  ['sold 1950 cars', []],
  ['It cost $2017.', []],
  ['Flight 1953 left', []],
  ['room 2010', []],
  ['1,953 votes', []],
  ['WWDC 2010', ['2010 = 2010']],
  ['1600 Pennsylvania Avenue', []],
  ['1801 K Street', []],
  ['the year 2000', ['the year 2000 = 2000']],
  ['He died in 44 in his 50s.', []],
  ['rose 2000 points', []],
  ['the Windows 2000 system', []],
  ['+1 202 555 2010', []],
  ['2010 was a hard year.', ['2010 = 2010']],
  ['Since 1776, it has', ['1776 = 1776']],
  ['between 2014 and 2016', ['2014 = 2014', '2016 = 2016']],
  ['the class of 1988', ['1988 = 1988']],
  ['the S&P 500 and the Russell 2000 rose', []],
  ['a 737-2000', []],
  ['Copyright 2017', ['2017 = 2017']],
  ['in the ’96 campaign', ['’96 = 1996']],
  ['in the ’96ers’ club', []],
  ['the tens of thousands', []],
];

describe('years, decades and centuries', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
