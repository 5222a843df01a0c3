import { describe, expect, it } from 'vitest';
import dam from '../../e2e/stories/aalto-dam/events.json' with { type: 'json' };
import every from '../../e2e/stories/every-time/events.json' with { type: 'json' };
import talks from '../../e2e/stories/harbour-talks/events.json' with { type: 'json' };
import lighthouse from '../../e2e/stories/lighthouse/events.json' with { type: 'json' };
import town from '../../e2e/stories/quiet-town/events.json' with { type: 'json' };
import { civilToMs } from '../event-list/civil.ts';
import { exampleList } from '../event-list/example.ts';
import { listFrom } from '../event-list/list-from.fixture.ts';
import type { EventList } from '../event-list/schema.ts';
import { layoutTimeline } from './layout.ts';
import type { LayoutOptions } from './layout-context.ts';
import { signWidth } from './legend.ts';
import type { MeasureText } from './text.ts';

const measure: MeasureText = (text, { size, weight }) => text.length * size * (weight === 600 ? 0.55 : 0.5);
const WIDTHS = [320, 390, 640, 768, 1024, 1280, 1600];

const lay = (input: unknown, options: Partial<LayoutOptions> = {}) =>
  layoutTimeline(listFrom(input), { width: 1200, measure, ...options });

interface Box {
  x0: number;
  x1: number;
}
const apart = (boxes: Box[]) => {
  const sorted = boxes.toSorted((a, b) => a.x0 - b.x0);
  return sorted.every(({ x0 }, index) => index === 0 || x0 >= (sorted[index - 1]?.x1 ?? 0));
};

describe.each(WIDTHS)('at %i px', (width) => {
  const lists = [talks, dam, lighthouse, every];

  it('labels stay apart and in the frame, each over its own column', () => {
    for (const list of lists) {
      const { labels, columns, left, right } = lay(list, { width });
      expect(labels.size).toBeGreaterThan(0);
      expect(apart([...labels.values()].map((label) => ({ x0: label.x, x1: label.x + label.width })))).toBe(
        true,
      );
      for (const { event, x } of columns) {
        const label = labels.get(event.id);
        if (!label) continue;
        expect(label.x).toBeGreaterThanOrEqual(left);
        expect(label.x + label.width).toBeLessThanOrEqual(right + 0.001);
        expect(label.x).toBeLessThanOrEqual(x);
        expect(label.x + label.width).toBeGreaterThanOrEqual(x);
      }
    }
  });

  it('columns stand in the order of the list, none on another, all in the frame', () => {
    for (const list of lists) {
      const { columns, left, right } = lay(list, { width });
      expect(columns.map(({ event }) => event.id)).toEqual(list.events.map(({ id }) => id));
      for (const [index, { x }] of columns.entries()) {
        expect(x).toBeGreaterThanOrEqual(index === 0 ? left : (columns[index - 1]?.x ?? 0) + 1);
        expect(x).toBeLessThanOrEqual(right);
      }
    }
  });

  it('pills of one level, feet, headings and credits stay apart', () => {
    for (const list of lists) {
      const { arcs, feet, sections, vias, fonts, lanes } = lay(list, { width });
      for (const level of [0, 1, 2]) {
        const pills = arcs.flatMap((arc) => (arc.level === level ? [arc.pill] : []));
        expect(
          apart(pills.map((pill) => ({ x0: pill.x - pill.width / 2, x1: pill.x + pill.width / 2 }))),
        ).toBe(true);
      }
      const footWidth = (text: string) => measure(text, fonts.note);
      expect(
        apart(
          feet.map(({ kind, text, x }) =>
            kind === 'year'
              ? { x0: x, x1: x + footWidth(text) }
              : { x0: x - footWidth(text) / 2, x1: x + footWidth(text) / 2 },
          ),
        ),
      ).toBe(true);
      for (const { heading, x0, x1 } of sections) {
        if (heading !== null) expect(measure(heading, fonts.heading)).toBeLessThan(x1 - x0);
      }
      for (const { outlet } of lanes) {
        const texts = vias.flatMap(({ outlet: lane, text, textX, side }) => {
          if (lane !== outlet || text === null) return [];
          const long = measure(text, fonts.note);
          return [side === 'right' ? { x0: textX, x1: textX + long } : { x0: textX - long, x1: textX }];
        });
        expect(apart(texts)).toBe(true);
      }
    }
  });
});

describe('the layout of the talks', () => {
  it('folds the silence from March to April', () => {
    const { sections } = lay(talks, { width: 1400 });
    expect(sections.map(({ kind, heading }) => heading ?? kind)).toEqual([
      'January',
      'February',
      'fold',
      '29 Apr – 8 May',
      'Thu 9 May',
      'Fri 10 May',
      'Sat 11 May',
      'No date',
    ]);
  });

  it('has every day as wide as every other in true scale', () => {
    const { scale } = lay(talks, { unfolded: 'all' });
    const day = (civil: string) => scale?.x(Date.parse(`${civil}T00:00Z`)) ?? 0;
    expect(day('2019-01-08') - day('2019-01-07')).toBeCloseTo(day('2019-05-11') - day('2019-05-10'), 6);
  });

  it('draws bars as wide as each outlet knows the time', () => {
    const { columns, sections } = lay(talks);
    const [meeting] = columns;
    expect(meeting?.bars).toEqual([
      {
        outlet: 'north-wire',
        kind: 'stretch',
        isAbout: false,
        x0: sections[0]?.x0,
        x1: sections[0]?.x1,
        openStart: false,
        openEnd: false,
        reachesBeyond: false,
      },
    ]);
    const bounded = columns.find(({ event }) => event.time?.start === null);
    expect(bounded?.bars).toMatchObject([
      { outlet: 'metro-herald', kind: 'bound', openStart: true, openEnd: false },
    ]);
  });

  it('draws each sort of time as what it is', () => {
    const { columns, scale } = lay(every);
    const barsOf = (title: string) => columns.find(({ event }) => event.title === title)?.bars ?? [];
    const place = (civil: string) => scale?.x(civilToMs(civil));
    const night = { kind: 'stretch', x0: place('2021-11-11T20:00'), x1: place('2021-11-12') };
    expect(barsOf('Lanterns are lit on the pier')).toMatchObject([night]);
    const early = { kind: 'stretch', x0: place('2021-10-01'), x1: place('2021-10-11') };
    expect(barsOf('Surveyors sound the strait')).toMatchObject([early]);
    const range = { kind: 'stretch', x0: place('2021-11-09'), x1: place('2021-11-12') };
    expect(barsOf('Engineers test the cables')).toMatchObject([range]);
    const moment = { outlet: 'isle-gazette', kind: 'moment', x0: place('2021-11-12T14:00') };
    expect(barsOf('Minister signs the contract')).toMatchObject([moment]);
    expect(barsOf('Keepers leave the lighthouse')).toMatchObject([{ kind: 'stretch', isAbout: true }]);
    expect(barsOf('Shop loses its trade')).toMatchObject([
      { kind: 'bound', x0: place('2019-01-01'), openStart: false, openEnd: true },
    ]);
    expect(barsOf('Tolls are agreed').map(({ x1 }) => x1)).toEqual([
      place('2021-11-10'),
      place('2021-11-12'),
    ]);
    expect(barsOf('Council meets the builders')).toMatchObject([
      { outlet: 'coast-radio', reachesBeyond: true },
    ]);
  });

  it('stands an event of a full hour on the line of that hour', () => {
    const hour = { start: '2021-03-04T20:00', end: '2021-03-04T21:00', precision: 'hour' as const };
    const list = exampleList();
    const [event] = list.events;
    const time = { edtf: '2021-03-04T20', ...hour, certainty: 'stated' as const };
    const mentions = (event?.mentions ?? []).map((mention) => ({ ...mention, time: null }));
    const { columns, scale } = lay({ ...list, events: [{ ...event, time, mentions }], links: [] });
    expect(columns.map(({ x }) => x)).toEqual([scale?.x(civilToMs(hour.start))]);
  });

  it('explains the signs it draws and no others', () => {
    const kinds = (list: unknown) => lay(list).legend.entries.map(({ kind }) => kind);
    expect(kinds(every)).toEqual(['fact', 'undated', 'stretch', 'moment', 'bound', 'about']);
    expect(kinds(lighthouse)).not.toContain('moment');
    const bare = lay(talks, { width: 500 });
    expect(bare.vias.map(({ text }) => text)).toContain(null);
    expect(bare.legend.entries.at(-1)).toMatchObject({ kind: 'credit', text: 'via another' });
  });

  it('leaves room beside the legend for what folds time', () => {
    for (let width = 640; width < 1400; width += 7) {
      const { fonts, legend } = lay(talks, { width });
      for (const entry of legend.entries)
        expect(entry.x + signWidth(entry) + measure(entry.text, fonts.note)).toBeLessThanOrEqual(width - 76);
    }
  });

  it('tells facts, claims, doubts, denials, expectations and missing dates apart', () => {
    const tellings = lay(talks).columns.flatMap((column) => column.tellings);
    expect(new Set(tellings.map(({ kind }) => kind))).toEqual(
      new Set(['fact', 'claim', 'doubted', 'denied', 'expected']),
    );
    const [meeting] = lay(talks).columns;
    expect(meeting?.tellings.map(({ dated }) => dated)).toEqual([true, false, true]);
  });

  it('says dates as finely as they are known', () => {
    const { columns, dateOf } = lay(talks);
    expect(columns.map(({ event }) => dateOf(event))).toEqual([
      '7 January',
      'February',
      'week of 29 Apr',
      'Thu 9 May',
      'Thu 9 May',
      'by Thu 9 May',
      'Fri 10 May',
      'Fri 10 May, night',
      'Sat 11 May',
      'no date',
    ]);
  });

  it('labels the selected event whatever its rank', () => {
    const last = talks.events.at(-1)?.id ?? '';
    expect(lay(talks, { width: 400 }).labels.has(last)).toBe(false);
    expect(lay(talks, { width: 400, selected: last }).labels.has(last)).toBe(true);
  });

  it('keeps places for what is left out for a while', () => {
    const all = listFrom(talks);
    const some = { ...all, events: all.events.slice(3, 5), links: [] };
    const places = (layout: ReturnType<typeof layoutTimeline>) => layout.columns.map(({ x }) => x);
    const kept = layoutTimeline(some, { width: 1200, measure, within: all });
    expect(places(kept)).toEqual(places(lay(talks)).slice(3, 5));
  });

  it('grows with the reader’s text', () => {
    const [normal, large] = [lay(talks), lay(talks, { textScale: 2 })];
    expect(large.fonts.title.size).toBe(2 * normal.fonts.title.size);
    expect(large.height).toBeGreaterThan(normal.height);
  });
});

describe('a list', () => {
  it('without events has lanes and nothing on them', () => {
    const { lanes, columns, sections, scale } = lay(town);
    expect([lanes.length, columns.length, sections.length, scale]).toEqual([2, 0, 0, null]);
  });

  it('of one event fills the frame', () => {
    const { sections, left, right } = lay(lighthouse);
    expect(sections).toMatchObject([{ kind: 'events', x0: left, x1: right }]);
  });

  it('of 500 events gives each its column', () => {
    const list = listFrom(dam);
    const day = (index: number) => new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10);
    const events = Array.from({ length: 500 }, (_, index) => ({
      ...(list.events[index % 60] as EventList['events'][number]),
      id: `event-${index}`,
      rank: index + 1,
      time: {
        edtf: day(index),
        start: day(index),
        end: day(index + 1),
        precision: 'day',
        certainty: 'stated',
      } as const,
    }));
    const { columns } = layoutTimeline({ ...list, events, links: [] }, { width: 1000, measure });
    expect(columns).toHaveLength(500);
  });
});
