import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['Once a centre of steel, it is poor.', ['Once = PAST_REF']],
  ['The town, once the seat of kings, is quiet.', ['once = PAST_REF']],
  ['Once known as Vell, it is a village.', ['Once = PAST_REF']],
  ['The firm once employed 300.', ['once = PAST_REF']],
  ['The gas field once supplied half the coast.', ['once = PAST_REF']],
  ['The plan the men once approved will cost millions.', []],
  ['Vell once worked there.', ['once = PAST_REF']],
  ['Once the head of Vell leaves, talks can go on.', []],
  ['Once the smoke in the hall cleared, they went in.', []],
  ['The bill, once the house of Vell acts, is law.', []],
  ['The treaty once ratified will bind both.', []],
  ['The plan once approved by them would cost millions.', []],
  ['The suspects once arrested were beaten.', []],
  ['The firm will release the new drug once approved by regulators.', []],
  ['The bank will sell the plant once owned by Vell.', ['once = PAST_REF']],
  ['They plan to ship the first order once packed.', []],
  ['Crews could reopen the coastal road once cleared of snow.', []],
  ['He will leave, and the firm once employed 300.', ['once = PAST_REF']],
  ['They said the new firm once employed 300.', ['once = PAST_REF']],
  ['The firm once employed 300 who were let go.', ['once = PAST_REF']],
  ['The musical Once opened there.', []],
  ['The film Once won a prize.', []],
  ['Once a deal is reached, they vote.', []],
  ['Once the vote ends, they leave.', []],
  ['Once the war ended, he left.', []],
  ['Once seen, it stays in mind.', []],
  ['They leave once finished.', []],
  ['The firm was once the largest maker of radios.', ['once = PAST_REF']],
  ['a senator who once led the panel', ['once = PAST_REF']],
  ['He once said that it had once been worse.', ['once = PAST_REF', 'once = PAST_REF']],
  ['The road was once again closed.', []],
  ['They meet once a week.', ['once a week = P1W']],
  ['Once the deal closes, both were told, it is over.', []],
  ['It fell at once; not once did he look back.', []],
  ['the once-mighty union', []],
  ['It was once, not twice.', []],
  ['They once fight, then make up.', []],
];

describe('once', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
