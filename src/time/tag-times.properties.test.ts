import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tagTimes } from './tag-times.ts';
import type { TimeExpression } from './time-expression.ts';

const CONTEXT = { published: '2017-11-09' };
const WORDS = [
  '0', '1', '10', '12', '1990', '2016', '31', "'", '-', ',', '.', '\n', '/', ':', 'a', 'about', 'after', 'ago', 'and', 'at', 'before', 'between',
  'by', 'century', 'day', 'days', 'decade', 'earlier', 'early', 'ended', 'every', 'fiscal', 'following', 'Friday', 'from', 'half', 'hours', 'in', 'last', 'later',
  'left', 'May', 'met', 'mid', 'million', '2,500', 'month', 'months', 'more than', 'morning', 'Nov.', 'next', 'night', 'noon', 'now', 'of', 'on', 'p.m.', 'past',
  'quarter', 'said', 'second', 'since', 'Sunday', 'summer', 'the', 'third', 'this', 'to', 'today', 'twenty', 'two', 'until', 'week', 'weekend', 'will',
  '9/11', '04-04-98', '1823', '8:30', '60 Minutes', 'a.m.', 'attacks', 'be', 'dawn', 'due', 'EST', 'for', 'GMT', 'Hanukkah', 'if', 'is', 'July', 'march', 'midnight',
  'plans', 'scheduled', 'Sept. 11', 'that', 'tonight', 'was', 'postponed', '\u2019s', '\u201c', '\u201d', 'winter', 'would', 'year', "year's", 'years', 'yesterday', 'Christmas', 'Easter', '1990s', '2017-11-10', '11/10/2017', 'Q3', '30', 'February', '29',
]; // prettier-ignore

const phrases = fc.array(fc.constantFrom(...WORDS), { maxLength: 24 }).map((words) => words.join(' '));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  phrases,
);
const published = fc
  .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const withoutPlace = ({ text, value, type, mod }: TimeExpression) => ({ text, value, type, mod });

describe('tagTimes on any text', () => {
  it('never throws, and every phrase is the slice at its offsets, in order, without overlaps', () => {
    fc.assert(
      fc.property(anyText, published, (text, day) => {
        let last = 0;
        for (const { start, end, text: words } of tagTimes(text, { published: day })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(words);
          last = end;
        }
      }),
    );
  });

  it('gives intervals in order, and an EDTF that a library reads wherever there is one', () => {
    fc.assert(
      fc.property(phrases, published, (text, day) => {
        for (const time of tagTimes(text, { published: day })) {
          expect(time.edtf === null).toBe(time.interval === null);
          if (time.edtf === null || time.interval === null) continue;
          expect(() => edtf(time.edtf ?? ''), time.edtf).not.toThrow();
          const { start, end } = time.interval;
          if (start !== null && end !== null) expect(start < end, `${start} ${end}`).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finds in two paragraphs what each alone holds, where nothing points back', () => {
    const pointsBack =
      /following|later|earlier|would|before|after|the|that|:|[ap]\.m\.|noon|night|dawn|GMT|EST|1823|half|next|year-|summer|morning|past|quarter|ago|\d (?:week|hours)/;
    const plain = phrases.filter((text) => !pointsBack.test(text) && !text.includes('\n'));
    fc.assert(
      fc.property(plain, plain, (first, second) => {
        const together = tagTimes(`${first}\n\n${second}`, CONTEXT).map(withoutPlace);
        const apart = [...tagTimes(first, CONTEXT), ...tagTimes(second, CONTEXT)].map(withoutPlace);
        expect(together).toEqual(apart);
      }),
    );
  });

  it('gives the same for the same text, whatever was tagged in between', () => {
    fc.assert(
      fc.property(phrases, phrases, (text, other) => {
        const before = tagTimes(text, CONTEXT);
        tagTimes(other, CONTEXT);
        expect(tagTimes(text, CONTEXT)).toEqual(before);
      }),
    );
  });
});
