import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tagTimes } from '../tag-times.ts';

/** Values and EDTF of a text's times; Thursday, 18 April 1996. */
const times = (text: string): string[] =>
  tagTimes(text, { published: '1996-04-18' }).map(({ value, edtf }) => `${value} = ${edtf}`);

describe('a period told by its end', () => {
  it.each([
    ['in the three months ended March 31', 'P3M', '1996-03-31', '1996-01/1996-03'],
    ['in the year to March', 'P1Y', '1996-03', '1995-04/1996-03'],
    ['For the year ended Dec. 31, it lost money.', 'P1Y', '1995-12-31', '1995'],
    ['in the six months through December', 'P6M', '1995-12', '1995-07/1995-12'],
    ['for the 12 months ended in March', 'P12M', '1996-03', '1995-04/1996-03'],
    ['in its fiscal year ended Jan. 31', 'FY1996', '1996-01-31', '1995-02/1996-01'],
    ['for the first quarter, which ended on March 31,', '1996-Q1', '1996-03-31', '1996-01/1996-03'],
    ['in the second quarter ended June 30, 1995,', '1995-Q2', '1995-06-30', '1995-04/1995-06'],
    ['in its first quarter, ended Dec. 31, 1995,', '1996-Q1', '1995-12-31', '1995-10/1995-12'],
    ['in the four weeks ended March 30', 'P4W', '1996-03-30', '1996-03-03/1996-03-30'],
    ['in the three months ended March 27', 'P3M', '1996-03-27', '1995-12-28/1996-03-27'],
    ['for its second quarter ended Jan. 31', '1996-Q2', '1996-01-31', '1995-11/1996-01'],
    ['in the 1,995 years ended in March', 'P1995Y', '1996-03', '0001-04/1996-03'],
    ['The three months ended March 31 were cold.', 'P3M', '1996-03-31', '1996-01/1996-03'],
    ['in the two days ended Monday', 'P2D', '1996-04-15', '1996-04-14/1996-04-15'],
  ])('reads "%s"', (text, length, end, whole) => {
    expect(times(text)).toEqual([`${length} = ${whole}`, `${end} = ${whole}`]);
  });

  it('gives every length a time in order or none', () => {
    const units = fc.constantFrom('days', 'weeks', 'months', 'years');
    fc.assert(
      fc.property(fc.bigInt({ min: 0n }), units, (size, unit) => {
        for (const { interval } of tagTimes(`in the ${size} ${unit} to March 31`, {
          published: '1996-04-18',
        }))
          if (interval?.start && interval.end) expect(interval.start < interval.end).toBe(true);
      }),
    );
  });

  it.each([
    ['It lasted from the year 1990 to March 1991.', ['1990 = 1990', '1991-03 = 1991-03']],
    ['It took three months to March 31.', ['P3M = null', '1996-03-31 = 1996-03-31']],
    ['After three months the strike ended March 31.', ['P3M = null', '1996-03-31 = 1996-03-31']],
    ['A wait of 20 years ended Sunday.', ['P20Y = null', '1996-04-14 = 1996-04-14']],
    ['Talks lasting three days ended Friday.', ['P3D = null', '1996-04-12 = 1996-04-12']],
    ['The trial of six weeks, which ended on Friday, was long.', ['P6W = null', '1996-04-12 = 1996-04-12']],
    ['It lasted the four weeks ending March 31.', ['P4W = null', '1996-03-31 = 1996-03-31']],
    ['The war of 1990 ended in March 1991.', ['1990 = 1990', '1991-03 = 1991-03']],
    ['A show that opened in 1994 ended Sunday.', ['1994 = 1994', '1996-04-14 = 1996-04-14']],
    ['The month ended Friday with shares lower.', ['P1M = null', '1996-04-12 = 1996-04-12']],
    ['The first quarter ended on March 31.', ['1996-Q1 = 1996-01/1996-03', '1996-03-31 = 1996-03-31']],
    ['in the 0 days to Monday', ['P0D = null', '1996-04-15 = 1996-04-15']],
    ['in the 2,500 years to March', ['P2500Y = null', '1996-03 = 1996-03']],
    ['It has the three months until May 1.', ['P3M = null', '1996-05-01 = ../1996-05-01']],
  ])('leaves "%s" apart', (text, expected) => {
    expect(times(text)).toEqual(expected);
  });
});
