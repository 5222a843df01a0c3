import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
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
