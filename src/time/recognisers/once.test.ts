import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
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
