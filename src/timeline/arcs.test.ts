import { describe, expect, it } from 'vitest';
import type { Link } from '../event-list/schema.ts';
import { placeArcs } from './arcs.ts';

const link = (from: string, to: string, type: Link['type'] = 'contradicts'): Link => ({
  from,
  to,
  type,
  because: 'both about the same plan',
});
const ends = Array.from({ length: 12 }, (_, index) => ({
  event: { id: `e${index}`, rank: index + 1 },
  x: index * 50,
}));
const place = (links: Link[], first: string[] = []) =>
  placeArcs(links, ends, 80, { frame: { left: 0, right: 1000 }, first });

describe('arcs', () => {
  it('are drawn for contradictions only, between events that are shown', () => {
    expect(place([link('e1', 'e2', 'follows'), link('e1', 'gone')])).toEqual([]);
    expect(place([link('e4', 'e1')])).toMatchObject([{ from: 'e4', to: 'e1', x0: 50, x1: 200, level: 0 }]);
  });

  it('that would touch stand on levels, the shorter below', () => {
    const arcs = place([link('e0', 'e9'), link('e2', 'e4'), link('e5', 'e8')]);
    expect(arcs.map(({ from, level }) => [from, level])).toEqual([
      ['e2', 0],
      ['e5', 0],
      ['e0', 1],
    ]);
  });

  it('keep their pills in the frame', () => {
    expect(place([link('e0', 'e1')])[0]?.pill).toEqual({ x: 40, width: 80, isAbove: true });
  });

  it('that their pills would hide have them above', () => {
    expect(place([link('e0', 'e2')])[0]?.pill.isAbove).toBe(true);
    expect(place([link('e0', 'e3')])[0]?.pill.isAbove).toBe(false);
  });

  it('do not cross; the selected event’s is drawn rather than a more important one', () => {
    const links = [link('e0', 'e5'), link('e2', 'e8')];
    expect(place(links).map(({ from }) => from)).toEqual(['e0']);
    expect(place(links, ['e8']).map(({ from }) => from)).toEqual(['e2']);
  });

  it('are left out where there are too many, first the least important, never the selected event’s', () => {
    const links = ends.slice(1).map(({ event }) => link('e0', event.id));
    expect(place(links).map(({ to }) => to)).toEqual(['e1', 'e2', 'e3']);
    expect(place(links, ['e11']).map(({ to }) => to)).toContain('e11');
  });
});
