import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['He faces a hearing in June over a crash in June.', ['June = 2018-06', 'June = 2017-06']],
  ['The raid in June must be investigated.', ['June = 2017-06']],
  ['A man hurt in a fire at a bus garage on Monday will be flown home.', ['Monday = 2017-11-06']],
  ['A judge will look into the deadly train crash in March.', ['March = 2017-03']],
  ['They will march over the crash on Friday.', ['Friday = 2017-11-10']],
  ['The inquest into his death opens in March.', ['March = 2018-03']],
  ['They will carry out an attack on Friday.', ['Friday = 2017-11-10']],
  ['He will be tried after the raid that he will lead on Friday.', ['Friday = 2017-11-10']],
  ['They plan to fly in a raid on Friday.', ['Friday = 2017-11-10']],
  ['They may warn of deaths from a raid on Friday.', ['Friday = 2017-11-10']],
  ['They will prepare for an attack on Friday.', ['Friday = 2017-11-10']],
];

describe('days behind what happened', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
