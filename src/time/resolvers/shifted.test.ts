import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['She died in June 2015. She was found the next day.', ['June 2015 = 2015-06', 'the next day = 2015-06']],
  ['The next day, rumours swept the floor.', ['The next day = PAST_REF']],
  ['Two years later he died.', ['Two years later = PAST_REF']],
  ['In 2016 he came. Two years later he left.', ['2016 = 2016', 'Two years later = PAST_REF']],
  ['In 2014 he came. Two years later he left.', ['2014 = 2014', 'Two years later = 2016']],
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
