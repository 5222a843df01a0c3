import { describe, expect, it } from 'vitest';
import { tagTimes } from '../tag-times.ts';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['It opens Monday, June 1.', ['Monday, June 1 = 2009-06-01'], '2008-11-20'],
  ['It opened Sunday, June 1.', ['Sunday, June 1 = 2008-06-01'], '2008-11-20'],
  ['It closed on Friday the 13th.', ['Friday the 13th = 2008-06-13'], '2008-11-20'],
  ['The Friday-the-13th plunge is over.', ['Friday-the-13th = 2008-06-13'], '2008-11-20'],
  ['It is Friday the 13th.', ['Friday the 13th = 2009-02-13'], '2008-11-20'],
  ['It is set for Tuesday, April 17.', ['Tuesday, April 17 = 2002-04-17'], '2001-06-20'],
  ['She will speak on Friday, Dec. 22.', ['Friday, Dec. 22 = 2001-12-22'], '2001-06-20'],
  ['It will be on Friday the 13th.', ['Friday the 13th = 2009-02-13'], '2008-11-20'],
  // A slip of the weekday: no date that is near, and none gone by, is moved into another year for it.
  ['He left Thursday, Nov. 19.', ['Thursday, Nov. 19 = 2008-11-19'], '2008-11-20'],
  ['It closed on Monday, June 1.', ['Monday, June 1 = 2008-06-01'], '2008-11-20'],
];

describe('dates with their weekday', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });

  it('says by which weekday another year was taken', () => {
    const [time] = tagTimes('He was shot on Friday, Nov. 22.', { published: '1998-09-24' });
    expect(time?.value).toBe('1996-11-22');
    expect(time?.because).toContain('the 22 November that is a Friday, seen from');
  });
});
