import { describe, expect, it } from 'vitest';
import { pairs } from './test-pairs.ts';
import type { Case } from './test-pairs.ts';

const CASES: Case[] = [
  ['In A.D. 79 it was buried.', ['79 = 0079']],
  ['It was buried in 79 AD.', ['79 AD = 0079']],
  ['It was buried in 79 A.D. near Rome.', ['79 A.D. = 0079']],
  ['In AD 79 it was buried.', ['79 = 0079']],
  ['It was buried in AD 410, they said.', ['410 = 0410']],
  ['He placed an AD 30 times and met with AD 3 times.', []],
  ['The AD 5 system has 30 A.D. tapes and 200 C.E. credits.', []],
  ['It has 12 CE, it says.', []],
  ['It ran 30 AD campaigns at CE 40.', []],
  ['He died in 44 BC.', ['44 BC = BC0044']],
  ['He died on March 15, 44 B.C., in Rome.', ['March 15, 44 B.C. = BC0044-03-15']],
  ['On May 3, 12 B.C. residents were hurt.', ['May 3 = 2017-05-03', '12 B.C. = BC0012']],
  ['On May 3, 12 B.C. Ferries workers struck.', ['May 3 = 2017-05-03', '12 B.C. = BC0012']],
  ['On March 15, 44 B.C. Caesar was killed.', ['March 15, 44 B.C. = BC0044-03-15']],
  ['He died in 44 B.C. near Rome.', ['44 B.C. = BC0044']],
  ['It dates from 400 BC and was found here.', ['400 BC = BC0400']],
  ['It dates from the third century B.C.', ['the third century B.C. = BC02']],
  ['In 2013 BC Hydro raised rates.', ['2013 = 2013']],
  ['The 2010 BC election was close.', ['2010 = 2010']],
  ['They met 12 BC residents and 40 BC Liberals.', []],
];

describe('years of an era', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
