import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../event-list/schema.ts';
import type { Column } from './columns.ts';
import { timelineFonts } from './fonts.ts';
import type { Telling } from './glyphs.ts';
import { placeVia } from './via.ts';

const OUTLETS = ['top', 'middle', 'bottom'];
const lanes = OUTLETS.map((outlet, index) => ({
  outlet,
  name: outlet,
  note: '',
  y: 20 + index * 40,
  height: 40,
}));

/** A column whose outlets tell of it, those with a text crediting it. */
function column(id: string, x: number, tellings: Partial<Record<string, string | null>>): Column {
  const told = Object.entries(tellings).map(([outlet, via]): Telling => ({
    outlet,
    kind: 'fact',
    dated: true,
    time: null,
    via: via ?? null,
    mentions: [],
  }));
  return { event: { id } as TimelineEvent, x, radius: 6, reach: 12, tellings: told, bars: [] };
}

const place = (...columns: Column[]) =>
  placeVia(columns, lanes, {
    frame: { left: 0, right: 400 },
    fonts: timelineFonts(1),
    measure: (text) => text.length * 6,
  });

describe('a credit', () => {
  it('stands at the right of its glyph', () => {
    expect(place(column('a', 100, { middle: 'Radio' }))).toMatchObject([
      { event: 'a', outlet: 'middle', text: 'via Radio', side: 'right', y: 60 },
    ]);
  });

  it('stands at the left where another glyph or the frame leaves no room at the right', () => {
    const credited = column('a', 200, { middle: 'Radio' });
    expect(place(credited, column('b', 240, { middle: null }))).toMatchObject([{ side: 'left' }]);
    expect(place(column('a', 380, { middle: 'Radio' }))).toMatchObject([{ side: 'left' }]);
  });

  it('keeps clear of a stem that crosses its lane on the way to a lane below', () => {
    const credited = column('a', 200, { middle: 'Radio' });
    expect(place(credited, column('b', 240, { top: null, bottom: null }))).toMatchObject([{ side: 'left' }]);
  });

  it('does not mind a column whose stem ends above its lane', () => {
    const credited = column('a', 200, { bottom: 'Radio' });
    expect(place(credited, column('b', 240, { top: null, middle: null }))).toMatchObject([{ side: 'right' }]);
  });

  it('is dashes alone where neither side has room, and nothing where they have none', () => {
    const credited = column('b', 200, { middle: 'Radio' });
    const between = (gap: number) =>
      place(column('a', 200 - gap, { middle: null }), credited, column('c', 200 + gap, { middle: null }));
    expect(between(40)).toMatchObject([{ event: 'b', text: null }]);
    expect(between(14)).toEqual([]);
  });

  it('leaves the room that another took', () => {
    const [one, two] = place(
      column('a', 100, { middle: 'Radio' }),
      column('b', 200, { middle: 'Radio' }),
      column('c', 240, { middle: null }),
    );
    expect([one?.side, two?.text]).toEqual(['right', null]);
  });
});
