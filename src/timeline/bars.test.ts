import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilToMs } from '../event-list/civil.ts';
import { barsOf, glyphPlaces } from './bars.ts';
import type { Telling } from './glyphs.ts';
import type { FoldedScale } from './scale.ts';

const RADIUS = 6.5;
const END = civilToMs('2019-01-01');
const scale = { x: () => 1000 } as unknown as FoldedScale;

/** Told by an outlet: before the end of 2018. */
function tellingOf(outlet: string): Telling {
  const time = { start: null, end: END, precision: 'day', isAbout: false };
  return { outlet, time } as unknown as Telling;
}

/** Where the bound of the last of these columns begins to be drawn, and where it stands. */
function startOf(columns: readonly { x: number; outlet: string }[], reach = 12) {
  const places = columns.map(({ x, outlet }) => ({
    x,
    radius: RADIUS,
    reach,
    tellings: [tellingOf(outlet)],
  }));
  const last = places.at(-1);
  const [bar] = last ? barsOf(last, { home: null, glyphs: glyphPlaces(places), scale }) : [];
  return { x0: bar?.x0 ?? NaN, x: last?.x ?? NaN };
}

describe('a bound on a lane', () => {
  it('begins clear of the glyph before it on the lane', () => {
    const { x0 } = startOf([
      { x: 400, outlet: 'post' },
      { x: 431, outlet: 'post' },
    ]);
    expect(x0).toBeGreaterThan(400 + RADIUS);
  });

  it('has its usual length beside a glyph of another lane', () => {
    const { x0, x } = startOf([
      { x: 400, outlet: 'herald' },
      { x: 431, outlet: 'post' },
    ]);
    expect(x - x0).toBeCloseTo(43.2);
  });

  it('is long enough to be seen and never longer than usual, wherever the glyphs stand', () => {
    const places = fc.array(fc.double({ min: 0, max: 900, noNaN: true }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(places, (xs) => {
        const { x0, x } = startOf(xs.map((place) => ({ x: place, outlet: 'post' })));
        expect(x - x0).toBeGreaterThanOrEqual(18 - 1e-6);
        expect(x - x0).toBeLessThanOrEqual(44 + 1e-6);
      }),
    );
  });
});
