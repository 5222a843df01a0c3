import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['He will miss a game after breaking his leg on Friday.', ['Friday = 2017-11-03']],
  ['He will be sworn in after winning Tuesday\u2019s vote.', ['Tuesday = 2017-11-07']],
  ['He will miss Saturday\u2019s game after breaking a leg.', ['Saturday = 2017-11-11']],
  ['On Friday, after winning a vote, he will resign.', ['Friday = 2017-11-10']],
  ['He will fly home after visiting Rome on Friday.', ['Friday = 2017-11-10']],
  ['After losing a vote, he will resign on Friday.', ['Friday = 2017-11-10']],
  ['They will go home after losing, and on Friday they will rest.', ['Friday = 2017-11-10']],
  ['It will end its mission after crashing into the sea on Friday.', ['Friday = 2017-11-10']],
  ['She will leave the bank after resigning in December.', ['December = 2017-12']],
  ['He will meet Poe after winning through to Saturday\u2019s final.', ['Saturday = 2017-11-11']],
  ['He would be the oldest champion after winning Saturday\u2019s final.', ['Saturday = 2017-11-11']],
  ['He will be the champion after winning on Saturday if Poe loses.', ['Saturday = 2017-11-11']],
  ['It could split after losing support before the vote on Tuesday.', ['Tuesday = 2017-11-14']],
  ['She faces charges of deceiving police in December.', ['December = 2016-12']],
  ['He is on trial for killing a clerk in July.', ['July = 2017-07']],
  ['She will be honoured for saving a boy on Monday.', ['Monday = 2017-11-06']],
  ['He will be sentenced for robbing a bank on Monday.', ['Monday = 2017-11-13']],
  ['She will be ready for racing on Monday.', ['Monday = 2017-11-13']],
  ['There is talk of closing it in December.', ['December = 2017-12']],
];

describe('days of what somebody answers for', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
