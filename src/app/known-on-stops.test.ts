import { describe, expect, it } from 'vitest';
import { exampleList } from '../event-list/example.ts';
import type { EventList } from '../event-list/schema.ts';
import { timelineFonts } from '../timeline/fonts.ts';
import { placeStops } from './known-on-stops.ts';

const measure = (text: string) => text.length * 6;

/** The example with an article for each day, and the stops where each day is `step` pixels wide. */
function stopsOf(days: readonly string[], step: number) {
  const list = exampleList();
  const [article] = list.articles;
  if (!article) throw new Error('the example has no article');
  const articles = days.map((published, index) => ({
    ...article,
    id: `a${index}`,
    published,
    updated: null,
  }));
  return placeStops({ ...list, articles }, frameOf(list, step), measure, 'en-GB');
}

function frameOf(_list: EventList, step: number) {
  const day = (ms: number) => (ms - Date.parse('2021-03-01T00:00Z')) / 86_400_000;
  const scale = { x: (ms: number) => 100 + day(ms) * step, time: () => 0, sections: [] };
  return { left: 100, right: 900, scale, fonts: timelineFonts(1) };
}

describe('the stops of "As known on"', () => {
  it('stand at the middle of their days, named before them', () => {
    expect(stopsOf(['2021-03-02', '2021-03-04'], 200)).toMatchObject([
      { x: 400, who: 'Post', when: '2 Mar', name: { x: 330, row: 0 } },
      { x: 800, who: 'Post', when: '4 Mar', name: { x: 730, row: 0 } },
    ]);
  });

  it('are all named where two to four lie close, none on another', () => {
    for (const days of [
      ['2021-03-09', '2021-03-10'],
      ['2021-03-08', '2021-03-09', '2021-03-10'],
      ['2021-03-07', '2021-03-08', '2021-03-09', '2021-03-10'],
    ]) {
      const stops = stopsOf(days, 30);
      expect(stops.map(({ name }) => name)).not.toContain(null);
      const boxes = stops.map(({ x, who, when, name }) => {
        const long = measure(`${who} ${when}`);
        const x0 = name?.x ?? 0;
        const isOver = x0 <= x && x0 + long >= x;
        expect(isOver || x0 + long === x - 10 || x0 === x + 10).toBe(true);
        return { row: name?.row, x0, x1: x0 + long };
      });
      for (const [index, a] of boxes.entries()) {
        for (const b of boxes.slice(index + 1)) {
          expect(a.row !== b.row || a.x1 <= b.x0 || b.x1 <= a.x0).toBe(true);
        }
      }
    }
  });

  it('leave out what has no room in three rows', () => {
    const days = Array.from({ length: 20 }, (_, index) => `2021-03-${String(index + 1).padStart(2, '0')}`);
    const named = stopsOf(days, 20).filter(({ name }) => name);
    expect(named.length).toBeGreaterThan(4);
    expect(named.length).toBeLessThan(20);
  });

  it('say how many articles there were of several outlets', () => {
    const list = exampleList();
    const articles = list.articles.map((article) => ({ ...article, published: '2021-03-02', updated: null }));
    expect(placeStops({ ...list, articles }, frameOf(list, 100), measure, 'en-GB')).toMatchObject([
      { who: '2 articles', outlet: null },
    ]);
  });
});
