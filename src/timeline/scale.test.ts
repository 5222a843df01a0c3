import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../event-list/civil.ts';
import { exampleList } from '../event-list/example.ts';
import type { Precision, TimelineEvent } from '../event-list/schema.ts';
import { homeOf, type Home } from './home.ts';
import { evenStretches, stretchesOf } from './sections.ts';
import { foldedScale, shareWidth } from './scale.ts';

const day = (civil: string) => Date.parse(`${civil}T00:00Z`);
const span = (start: string, end: string): Home => ({ start: day(start), end: day(end), anchor: day(start) });
const days = (number: number): Home => ({
  start: number * DAY_MS,
  end: (number + 1) * DAY_MS,
  anchor: number * DAY_MS,
});
const shown = (homes: Home[], unfolded = new Set<string>(), limit = 40) =>
  stretchesOf(homes, unfolded, limit).map(
    ({ id, kind, end }) => `${kind} ${id}/${new Date(end).toISOString().slice(0, 10)}`,
  );

describe('the stretches of time', () => {
  it('are days, months and weeks as the events know them, with the long silence folded', () => {
    const homes = [
      span('2017-07-01', '2017-08-01'),
      span('2017-08-01', '2017-09-01'),
      span('2017-10-30', '2017-11-06'),
      span('2017-11-09', '2017-11-10'),
      span('2017-11-10', '2017-11-11'),
    ];
    expect(shown(homes)).toEqual([
      'events 2017-07-01/2017-08-01',
      'events 2017-08-01/2017-09-01',
      'fold 2017-09-01/2017-10-30',
      'events 2017-10-30/2017-11-09',
      'events 2017-11-09/2017-11-10',
      'events 2017-11-10/2017-11-11',
    ]);
  });

  it('unfold where the reader asks', () => {
    const homes = [span('2020-01-01', '2020-01-02'), span('2020-03-01', '2020-03-02')];
    expect(shown(homes)[1]).toBe('fold 2020-01-02/2020-03-01');
    expect(shown(homes, new Set(['2020-01-02']))[1]).toBe('unfolded 2020-01-02/2020-03-01');
  });

  it('do not fold a gap that is short beside its neighbours', () => {
    const homes = [span('2020-03-01', '2020-04-01'), span('2020-05-01', '2020-06-01')];
    expect(shown(homes)).toEqual(['events 2020-03-01/2020-05-01', 'events 2020-05-01/2020-06-01']);
  });

  it('fold the months before a summer that a year-wide event holds too', () => {
    const homes = [span('2017-01-01', '2018-01-01'), span('2017-07-01', '2017-07-02')];
    expect(shown(homes)).toEqual([
      'events 2017-01-01/2017-07-01',
      'events 2017-07-01/2017-07-02',
      'fold 2017-07-02/2018-01-01',
    ]);
  });

  it('keep the bounds of what is longer than the weeks they are widened to', () => {
    const week = (number: number) => ({ ...days(17_200 + 9 * number) });
    const homes = [span('2016-01-01', '2017-01-01'), ...Array.from({ length: 12 }, (_, at) => week(at))];
    expect(stretchesOf(homes, new Set(), 15)[0]).toMatchObject({ id: '2016-01-01', kind: 'events' });
  });

  it('widen to weeks or months where days are too many', () => {
    const homes = Array.from({ length: 200 }, (_, index) => days(18_000 + index * 3));
    expect(stretchesOf(homes, new Set(), 25).length).toBeLessThanOrEqual(25);
  });

  it('are even in true scale, in units that the width can hold', () => {
    const homes = [span('2017-07-07', '2017-07-08'), span('2017-11-11', '2017-11-12')];
    expect(evenStretches(homes, 12).map(({ id }) => id)).toEqual([
      '2017-07-07',
      '2017-08-01',
      '2017-09-01',
      '2017-10-01',
      '2017-11-01',
    ]);
  });
});

describe('the home of an event', () => {
  const [cracks] = exampleList().events;
  const at = (start: string | null, end: string | null, precision: Precision) =>
    homeOf({ ...(cracks as TimelineEvent), time: { edtf: '', start, end, precision, certainty: 'stated' } });

  it('is the month where a mention knows only the month', () => {
    expect(at('2021-01-07', '2021-01-08', 'day')).toEqual({
      ...span('2021-01-01', '2021-02-01'),
      anchor: day('2021-01-07'),
    });
  });

  it('is Friday for Friday night', () => {
    const friday = at('2021-03-05T20:00', '2021-03-06T06:00', 'part-of-day');
    expect(friday).toMatchObject({ start: day('2021-03-05'), end: day('2021-03-06') });
  });

  it('is the last possible day of what is only known to have been before', () => {
    expect(at(null, '2021-03-05', 'day')).toMatchObject(span('2021-03-04', '2021-03-05'));
  });

  it('is nowhere for the undated', () => {
    expect(homeOf({ ...(cracks as TimelineEvent), time: null })).toBeNull();
  });
});

const manyHomes = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 1, max: 400 })).map(([start, length]) => ({
    start: start * DAY_MS,
    end: (start + length) * DAY_MS,
    anchor: start * DAY_MS,
  })),
  { minLength: 1, maxLength: 60 },
);

const scaleOf = (homes: Home[], limit: number) => {
  const stretches = stretchesOf(homes, new Set(), limit);
  const needs = stretches.map(({ columns }) => ({ least: 10 + columns, ideal: 40 + columns * 90 }));
  return foldedScale(stretches, shareWidth(needs, 900), 120);
};

describe('the folded scale', () => {
  it('follows time without holes, from edge to edge', () => {
    fc.assert(
      fc.property(manyHomes, fc.integer({ min: 5, max: 40 }), (homes, limit) => {
        const { sections } = scaleOf(homes, limit);
        expect(sections[0]?.x0).toBe(120);
        expect(sections.at(-1)?.x1).toBeCloseTo(1020, 6);
        for (const [index, section] of sections.entries()) {
          expect(section.end).toBeGreaterThan(section.start);
          if (index > 0) expect(section.start).toBe(sections[index - 1]?.end);
        }
      }),
    );
  });

  it('is monotone and its inverse is exact', () => {
    fc.assert(
      fc.property(
        manyHomes,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2 }),
        (homes, parts) => {
          const scale = scaleOf(homes, 30);
          const [first, last] = [scale.sections[0]?.start ?? 0, scale.sections.at(-1)?.end ?? 0];
          const moments = parts.sort((a, b) => a - b).map((part) => first + part * (last - first));
          for (const [index, moment] of moments.entries()) {
            const x = scale.x(moment);
            expect(x).toBeGreaterThanOrEqual(scale.x(moments[index - 1] ?? first));
            // To the second: a pixel may stand for years, and a double has 53 bits for both.
            expect(Math.abs(scale.time(x) - moment)).toBeLessThan(1000);
            expect(scale.x(scale.time(x))).toBeCloseTo(x, 6);
          }
        },
      ),
    );
  });

  it('stays at the edge outside its sections', () => {
    const scale = scaleOf([days(10)], 30);
    expect(scale.x(0)).toBe(120);
    expect(scale.x(1000 * DAY_MS)).toBe(1020);
  });

  it('refuses a section without width', () => {
    expect(() => foldedScale(stretchesOf([days(1)], new Set(), 9), [0], 0)).toThrow(
      'invalid width of section',
    );
    expect(() => foldedScale([], [], 0)).toThrow('invalid scale');
  });
});

describe('sharing a width', () => {
  it('gives all of it away, and nobody less than the least while there is enough', () => {
    const needs = fc.array(
      fc
        .tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 0, max: 200 }))
        .map(([least, more]) => ({ least, ideal: least + more })),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(needs, fc.integer({ min: 50, max: 5000 }), (all, width) => {
        const shares = shareWidth(all, width);
        expect(shares.reduce((total, share) => total + share, 0)).toBeCloseTo(width, 6);
        const enough = all.reduce((total, { least }) => total + least, 0) <= width;
        for (const [index, share] of shares.entries()) {
          expect(share).toBeGreaterThan(0);
          if (enough) expect(share).toBeGreaterThanOrEqual((all[index]?.least ?? 0) - 1e-9);
        }
      }),
    );
  });
});
