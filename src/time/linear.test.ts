import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { END, lex } from './lexer.ts';
import { tagTimes } from './tag-times.ts';
import { TokenReader } from './token-reader.ts';

/** Counts token reads, so that what isn't linear fails on any machine, however fast. */
const original = Object.getOwnPropertyDescriptor(TokenReader.prototype, 'at') ?? {};
let reads = 0;

beforeEach(() => {
  TokenReader.prototype.at = function (this: TokenReader, index: number) {
    reads++;
    return this.tokens[index] ?? END;
  };
});

afterEach(() => {
  Object.defineProperty(TokenReader.prototype, 'at', original);
});

function readsOf(text: string): number {
  reads = 0;
  tagTimes(text, { published: '2017-11-09' });
  return reads;
}

const HOSTILE = [
  'last ', '1 ', '(', '( 1 ', 'two hundred ', 'two hundred and ', 'the mid-1980s ', 'Nov. 9, ', 'and they met on Friday ',
  'the first half of the ', 'a year and a half and ', '12:30 ', '2017-11-09-', '1/2/', '04-04-98 ', '9/11/', 'from Monday to ',
  'until ', 'the day before ', 'more than ', 'early ', 'now, ', '\u201cNow ', 'May ', 'may 5 ', 'to be due ', 'that Friday ',
  'scheduled for Friday ', 'if Friday is ', '\'', '\u2019s ', 'the third quarter ', 'new year\u2019s ', 'week ', '1,000,', '1.',
  'nineteen ', 'nineteen forty-', 'two thousand ', 'between 9 and ', '9-10-', 'the early hours of ', 'on the 3rd ', 'current ', 'a recent ',
  'By Monday, he said, ', 'starts Monday and ends ', 'the final days of ', 'June Allen ',
  'snow fell overnight ', 'in 1993, in March ', 'Feb. 23, 24, 25, ', 'voters in the provinces go on Friday ', 'he left the Friday before Easter ',
  'two nights ago ', 'seven thirty ', 'since July a week earlier ', 'was once ', "'83, ", 'for the week ', 'that week ',
  'the first and second ', '"today ', '\u201ctoday ', 'today," he said ', 'Monday a week ', 'the 3rd and ', 'two summers ', 'of ninety-',
  'a.m. ', 'p . m . ', 'GMT +', 'every other ', '. ', '- ', 'would ', 'years ago ', 'of the year ', 'Tuesday, ',
]; // prettier-ignore

describe('the tagger on hostile text', () => {
  it.each(HOSTILE)('reads twice the tokens of "%s" in twice the reads, and few a token', (unit) => {
    const half = unit.repeat(1000);
    const tokens = lex(half, 0, half.length).length;
    // A day at the end, so that a text without a word of time is read as well.
    const few = readsOf(`${half} Friday.`);
    expect(few).toBeGreaterThan(tokens);
    expect(readsOf(`${half}${half} Friday.`)).toBeLessThan(few * 2.05 + 1000);
    expect(few / tokens).toBeLessThan(MOST_READS);
  });

  it('reads no token of a text without a word of time', () => {
    expect(readsOf('The harbour lay quiet and nobody spoke. '.repeat(1000))).toBe(0);
  });
});

/** Of one token by all families, their look ahead and the search for a verb. */
const MOST_READS = 660;
