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
    ['in the two days ended Monday', 'P2D', '1996-04-15', '1996-04-14/1996-04-15'],
  ])('reads "%s"', (text, length, end, whole) => {
    expect(times(text)).toEqual([`${length} = ${whole}`, `${end} = ${whole}`]);
  });

  it.each([
    ['It lasted from the year 1990 to March 1991.', ['1990 = 1990', '1991-03 = 1991-03']],
    ['It took three months to March 31.', ['P3M = null', '1996-03-31 = 1996-03-31']],
    ['After three months the strike ended March 31.', ['P3M = null', '1996-03-31 = 1996-03-31']],
    ['It has the three months until May 1.', ['P3M = null', '1996-05-01 = ../1996-05-01']],
  ])('leaves "%s" apart', (text, expected) => {
    expect(times(text)).toEqual(expected);
  });
});
