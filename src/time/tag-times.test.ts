import { describe, expect, it } from 'vitest';
import { tagTimes } from './tag-times.ts';
import type { TimeContext } from './time-expression.ts';

const CONTEXT: TimeContext = { published: '2017-11-09', outlet: 'Reuters' };

const pairs = (text: string, context = CONTEXT): string[] =>
  tagTimes(text, context).map(({ text: words, value }) => `${words} = ${value}`);

describe('tagTimes', () => {
  it('gives offsets, value, EDTF, interval and a reason a reader understands', () => {
    const text = 'Treasury aide Anna Kovacs told reporters on Thursday that they had met.';
    expect(tagTimes(text, CONTEXT)).toEqual([
      {
        start: 44,
        end: 52,
        text: 'Thursday',
        range: null,
        type: 'DATE',
        value: '2017-11-09',
        mod: null,
        edtf: '2017-11-09',
        interval: { start: '2017-11-09', end: '2017-11-10', precision: 'day' },
        certainty: 'stated',
        because: '“Thursday” with a past verb: the Thursday on or before 9 Nov 2017, when Reuters published',
      },
    ]);
  });

  it('tells from which night a time before dawn was counted', () => {
    const [, hour] = tagTimes('It came Friday night. At 3 a.m. it was out.', CONTEXT);
    expect(hour).toMatchObject({ value: '2017-11-04T03:00' });
    expect(hour?.because).toContain('on the day after 3 Nov 2017, of which the text spoke before');
  });

  it('keeps a statement on Thursday apart from its plan for Friday', () => {
    const text = 'aide kovacs told agencies on thursday that such a meeting would happen on friday .';
    expect(pairs(text)).toEqual(['thursday = 2017-11-09', 'friday = 2017-11-10']);
  });

  it('counts "would happen on Friday" from the day the text spoke of, not from a later update', () => {
    const text = 'The gap was laid bare on Thursday.\n\nAn aide said the two would meet on Friday.';
    expect(pairs(text, { published: '2017-11-11' })).toEqual([
      'Thursday = 2017-11-09',
      'Friday = 2017-11-10',
    ]);
  });

  it('finds nothing in words that are no time here', () => {
    expect(
      pairs('He may march on; the cat sat still, second to none, 1/2 of 3-2, at $2017 or 27-year-old.'),
    ).toEqual([]);
  });

  it('reads a part of a day as its day in EDTF and as its hours in the interval', () => {
    expect(tagTimes('They met on Friday night.', { published: '2017-11-11' })[0]).toMatchObject({
      value: '2017-11-10TNI',
      edtf: '2017-11-10',
      interval: { start: '2017-11-10T20:00', end: '2017-11-11', precision: 'part-of-day' },
    });
  });

  it('leaves a bound open: by Friday has no start', () => {
    expect(tagTimes('The sides will reply by Friday.', CONTEXT)[0]).toMatchObject({
      edtf: '../2017-11-10',
      interval: { start: null, end: '2017-11-11' },
    });
  });

  it('refuses a publication that is no day', () => {
    expect(() => tagTimes('today', { published: '2017-02-30' })).toThrow('invalid published: 2017-02-30');
  });
});
