import { describe, expect, it } from 'vitest';
import { pairs } from './test-pairs.ts';
import type { Case } from './test-pairs.ts';

/** What is none, and beside it what is one. */
const CASES: Case[] = [
  ['Banks cut overnight rates and overnight loans.', []],
  ['Overnight fighting killed two.', ['Overnight = 2017-11-08TNI']],
  ['He told CBS\u2019s \u201c60 Minutes\u201d so.', []],
  ['At the 2:15 mark he fell.', []],
  ['It took 60 minutes.', ['60 minutes = PT60M']],
  ['She was on 48 Hours.', []],
  ['He hosts \u201cSaturday Night Live\u201d.', []],
  ['They met Saturday night.', ['Saturday night = 2017-11-04TNI']],
  ['NBC\u2019s \u201cToday\u201d showed it.', []],
  ['The Today show aired it.', []],
  ['Twentieth Century Fox bought it.', []],
  ['It was built in the twentieth century.', ['the twentieth century = 19']],
  ['He was named man of the year.', []],
  ['He was rookie of the month.', []],
  ['The Good Friday agreement holds.', []],
  ['He died on Good Friday.', ['Good Friday = 2017-04-14']],
  ['Father Christmas came.', []],
  ['Tariq Ramadan was arrested in Paris.', []],
  ['Bassem Eid spoke; Mr. Eid said so, as Dr. Christmas did.', []],
  ['During Ramadan he fasts. When Christmas came he left.', ['Ramadan = 2017-06', 'Christmas = 2016-12-25']],
  ['Every Christmas is cold. The Ramadan was calm.', ['Christmas = 2017-12-25', 'Ramadan = 2017-06']],
  ['Pope Marks Easter in Rome', ['Easter = 2017-04-16']],
  ['He threw a touchdown in the third quarter.', []],
  ['A fourth-quarter touchdown won it.', []],
  ['They led by two goals in the first half.', []],
  ['Profit rose in the third quarter.', ['the third quarter = 2017-Q3']],
  ['It missed its sales goals in the third quarter.', ['the third quarter = 2017-Q3']],
  ['Defensive stocks fell in the second quarter.', ['the second quarter = 2017-Q2']],
  ['Profit rose. He scored a goal in the third quarter.', []],
  ['He scored a goal. Profit rose in the third quarter.', ['the third quarter = 2017-Q3']],
  ['Highs will be in the 80s.', []],
  ['It will climb into the 90s.', []],
  ['The dispute lasted into the 90s.', ['the 90s = 199']],
  ['The high rate of crime in the 80s fell.', ['the 80s = 198']],
  ['He lived there in the 80s.', ['the 80s = 198']],
  ['He may win, they march, and prices fall.', []],
  ['Theresa May said Monday she would go.', ['Monday = 2017-11-06']],
  ['The cat sat in the sun.', []],
  ['a second term, second place, for the second time', []],
  ['1/2 cup, 3-2, 6-3, 7-5, a 5-4 ruling, 24/7', []],
  ['$1990, $1,990, 1990 people, Flight 1990, No. 1999, Room 2012', []],
  ['call 555-1998 or (202) 456-1414 or 1-800-555-1212', []],
  ['a 34-year-old man, 34 years old, aged 34', []],
  ['The Daily Telegraph, The Sunday Times, the Evening Standard', []],
  ['With 5:12 left, they led.', []],
  ['With 5:12 to play, they led.', []],
  ['He left at 5:12.', ['5:12 = 2017-11-09T05:12']],
  ['It scored its best profit in the third quarter.', ['the third quarter = 2017-Q3']],
];

describe('what is no time', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
