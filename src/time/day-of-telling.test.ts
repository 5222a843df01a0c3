import { describe, expect, it } from 'vitest';
import { pairs } from './test-pairs.ts';
import type { Case } from './test-pairs.ts';

const CASES: Case[] = [
  [
    'Thieves broke in on Monday, police said on Tuesday. They left at 3 a.m.',
    ['Monday = 2017-11-06', 'Tuesday = 2017-11-07', '3 a.m. = 2017-11-06T03:00'],
  ],
  [
    'Thieves broke in on Monday, and police said so on Tuesday. They spoke at 3 p.m.',
    ['Monday = 2017-11-06', 'Tuesday = 2017-11-07', '3 p.m. = 2017-11-07T15:00'],
  ],
  [
    'Thieves broke in, police said on Tuesday. They left at 3 a.m.',
    ['Tuesday = 2017-11-07', '3 a.m. = 2017-11-07T03:00'],
  ],
  [
    'It opened on Monday. The pier, the mayor said on Tuesday, is safe. She spoke at 3 p.m.',
    ['Monday = 2017-11-06', 'Tuesday = 2017-11-07', '3 p.m. = 2017-11-07T15:00'],
  ],
  [
    'After the crash on Monday, the airline said on Tuesday that it would pay. It spoke at 3 p.m.',
    ['Monday = 2017-11-06', 'Tuesday = 2017-11-07', '3 p.m. = 2017-11-07T15:00'],
  ],
  [
    'The firm, which reported losses on Monday, said on Tuesday it would close. It spoke at 8 a.m.',
    ['Monday = 2017-11-06', 'Tuesday = 2017-11-07', '8 a.m. = 2017-11-07T08:00'],
  ],
  [
    'Arriving on Monday, the pope said on Tuesday he was moved. He held Mass at 10 a.m.',
    ['Monday = 2017-11-06', 'Tuesday = 2017-11-07', '10 a.m. = 2017-11-07T10:00'],
  ],
  [
    'He flew in on Monday, met the king and agreed a deal on Tuesday. They signed at 3 p.m.',
    ['Monday = 2017-11-06', 'Tuesday = 2017-11-07', '3 p.m. = 2017-11-07T15:00'],
  ],
  [
    'Lund quit on Monday, Poe announced his bid on Tuesday. He spoke at 3 p.m.',
    ['Monday = 2017-11-06', 'Tuesday = 2017-11-07', '3 p.m. = 2017-11-07T15:00'],
  ],
];

describe('a clock time behind the day of the telling', () => {
  it.each(CASES)('is of what was told: %s', (text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });
});
