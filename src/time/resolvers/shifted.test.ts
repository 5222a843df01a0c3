import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['She died in June 2015. She was found the next day.', ['June 2015 = 2015-06', 'the next day = 2015-06']],
  ['It was sold in March. Six weeks later it shut.', ['March = 2017-03', 'Six weeks later = 2017-04']],
  ['It was sold in October. Five weeks later it shut.', ['October = 2017-10', 'Five weeks later = 2017-11']],
  ['It was sold on March 3. A week later it shut.', ['March 3 = 2017-03-03', 'A week later = 2017-W10']],
  ['The next day, rumours swept the floor.', ['The next day = PAST_REF']],
  ['Two years later he died.', ['Two years later = PAST_REF']],
  ['In 2016 he came. Two years later he left.', ['2016 = 2016', 'Two years later = PAST_REF']],
  ['In 2014 he came. Two years later he left.', ['2014 = 2014', 'Two years later = 2016']],
  [
    'She was fired in December 2016. The following year she sued.',
    ['December 2016 = 2016-12', 'The following year = 2017'],
  ],
  ['He was hired on Oct. 20. The next month he left.', ['Oct. 20 = 2017-10-20', 'The next month = 2017-11']],
  ['He was hurt on Nov. 3. The next week he was back.', ['Nov. 3 = 2017-11-03', 'The next week = 2017-W45']],
  ['He was hurt on Nov. 7. The next week he was back.', ['Nov. 7 = 2017-11-07', 'The next week = PAST_REF']],
  ['Two years later it will end.', ['Two years later = 2019']],
  ['The next day will be dry.', ['The next day = 2017-11-10']],
  [
    'She died on June 2, 2015. She was found the next day.',
    ['June 2, 2015 = 2015-06-02', 'the next day = 2015-06-03'],
  ],
  ['The 1980s were kind to it: sales rose in the decade.', ['The 1980s = 198', 'the decade = 198']],
  [
    'The 1980s were wet. By the end of the decade it may be dry.',
    ['The 1980s = 198', 'the end of the decade = 201'],
  ],
];

describe('units counted from what the text spoke of', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
