import { describe, expect, it } from 'vitest';
import { exampleList } from '../event-list/example.ts';
import type { EventList } from '../event-list/schema.ts';
import { halfSquare } from '../timeline/measure.fixture.ts';
import { layoutVertical } from './vertical-layout.ts';
import type { VerticalLayout, VerticalText } from './vertical-picture.ts';

function laidOut(list: EventList = exampleList(), width = 350): VerticalLayout {
  return layoutVertical(list, { width, measure: halfSquare });
}

const right = ({ text, x, font }: VerticalText) => x + halfSquare(text, font);

/** Pairs of texts whose boxes touch. */
function touching(texts: readonly VerticalText[]): [string, string][] {
  return texts.flatMap((one, index) =>
    texts.slice(index + 1).flatMap((other): [string, string][] => {
      const apart =
        right(one) <= other.x ||
        right(other) <= one.x ||
        one.y <= other.y - other.font.size * 0.8 ||
        other.y <= one.y - one.font.size * 0.8;
      return apart ? [] : [[one.text, other.text]];
    }),
  );
}

/** The example with as many outlets, each with an article and a mention of the first event. */
function withOutlets(count: number): EventList {
  const list = exampleList();
  const [outlet, article, event] = [list.outlets[0], list.articles[0], list.events[0]];
  const mention = event?.mentions[0];
  if (!outlet || !article || !mention) throw new Error('the example is empty');
  for (let number = 0; number < count; number++) {
    const id = `outlet-${number}`;
    list.outlets.push({
      ...outlet,
      id,
      name: `The ${'very '.repeat(number % 9)}long name ${number}`,
      shortName: `O${number}`,
    });
    list.articles.push({ ...article, id, outlet: id });
    event.mentions.push({ ...mention, article: id });
  }
  return list;
}

describe('the vertical timeline of a picture', () => {
  it('has the outlets, the bands, the events and what contradicts them, from top to bottom', () => {
    const list = exampleList();
    for (const link of list.links) link.type = 'contradicts';
    const texts = laidOut(list).texts.map(({ text }) => text);
    const order = ['Harbour Post', 'January 2021', 'Engineers found cracks in it', 'only Post', 'only Quay'];
    const places = order.map((text) => texts.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(texts).toContain('contradicts: Engineers found cracks in it');
    expect(texts.filter((text) => text.endsWith('without events'))).toHaveLength(1);
  });

  it.each([2, 12, 40])('keeps texts apart and inside with %d more outlets', (count) => {
    const layout = laidOut(withOutlets(count));
    expect(touching(layout.texts)).toEqual([]);
    for (const text of layout.texts) {
      expect(right(text), text.text).toBeLessThanOrEqual(layout.width);
      expect(text.y).toBeLessThan(layout.height);
    }
  });

  it('puts each glyph on its outlet’s lane, below where the lane begins', () => {
    const { events, lanes, lanesBottom } = laidOut(withOutlets(3));
    const laneOf = new Map(lanes.map((lane) => [lane.outlet, lane]));
    expect(events[0]?.glyphs).toHaveLength(4);
    for (const { glyphs, y } of events) {
      for (const { x, telling } of glyphs) {
        expect(x).toBe(laneOf.get(telling.outlet)?.x);
        expect(y).toBeGreaterThan(laneOf.get(telling.outlet)?.top ?? Infinity);
        expect(y).toBeLessThan(lanesBottom);
      }
    }
  });

  it('has on each lane when its outlet says that it was', () => {
    const [month, day] = laidOut().events;
    expect(month?.times).toMatchObject([{ outlet: 'harbour-post', kind: 'stretch', from: 0, to: 1 }]);
    expect(month?.times[0]?.x).toBe(month?.glyphs[0]?.x);
    expect(day?.times).toEqual([]);
  });

  it('puts undated events last, without a date', () => {
    const list = exampleList();
    const [first] = list.events;
    if (first) list.events = [...list.events.slice(1), { ...first, time: null }];
    const texts = laidOut(list).texts.map(({ text }) => text);
    expect(texts.indexOf('No date')).toBe(texts.indexOf('Engineers found cracks in it') - 1);
  });

  it('has lanes and no more for a list without events', () => {
    const layout = laidOut({ ...exampleList(), events: [], links: [] });
    expect(layout.events).toEqual([]);
    expect(layout.lanes).toHaveLength(2);
    expect(layout.height).toBeGreaterThan(0);
  });
});
