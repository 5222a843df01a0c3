import { describe, expect, it } from 'vitest';
import { pairs } from './test-pairs.ts';
import type { Case } from './test-pairs.ts';

const CASES: Case[] = [
  ["He lost Sunday's vote and conceded at 3 a.m.", ['Sunday = 2017-11-05', '3 a.m. = 2017-11-06T03:00']],
  ["He lost Sunday's vote and conceded at 8 p.m.", ['Sunday = 2017-11-05', '8 p.m. = 2017-11-05T20:00']],
  [
    "He lost Tuesday's vote. The vote was over at 2 a.m.",
    ['Tuesday = 2017-10-31', '2 a.m. = 2017-11-01T02:00'],
    '2017-11-03',
  ],
  ["He lost Sunday's race and left at 3 a.m.", ['Sunday = 2017-11-05', '3 a.m. = 2017-11-05T03:00']],
  ['Updated 12/25/2017 at 11: 00 AM', ['12/25/2017 = 2017-12-25', '11: 00 AM = 2017-12-25T11:00']],
  [
    "Sunday's earthquake killed 40, he said Wednesday. The quake struck at 5:28 a.m.",
    ['Sunday = 2017-11-05', 'Wednesday = 2017-11-08', '5:28 a.m. = 2017-11-05T05:28'],
  ],
  [
    "The toll of Sunday's airport fire rose Wednesday. The port shut at 5:28 a.m.",
    ['Sunday = 2017-11-05', 'Wednesday = 2017-11-08', '5:28 a.m. = 2017-11-08T05:28'],
  ],
  [
    'The toll of Sunday’s earthquake rose on Wednesday. The earthquake struck at 5:28 a.m.',
    ['Sunday = 2017-11-05', 'Wednesday = 2017-11-08', '5:28 a.m. = 2017-11-05T05:28'],
  ],
  [
    "A man was charged Tuesday in Oct. 31's truck attack. The attack began shortly after 3 p.m.",
    ['Tuesday = 2017-11-07', 'Oct. 31 = 2017-10-31', '3 p.m. = 2017-10-31T15:00'],
  ],
  [
    "The toll of Sunday's earthquake rose on Wednesday. The minister spoke at 5 p.m.",
    ['Sunday = 2017-11-05', 'Wednesday = 2017-11-08', '5 p.m. = 2017-11-08T17:00'],
  ],
  [
    "Sunday's earthquake was followed by others. The earthquake on Monday struck at 7 a.m.",
    ['Sunday = 2017-11-05', 'Monday = 2017-11-06', '7 a.m. = 2017-11-06T07:00'],
  ],
];

describe('things named by their day', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
