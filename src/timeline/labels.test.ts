import { describe, expect, it } from 'vitest';
import { timelineFonts } from './fonts.ts';
import type { Labelled } from './label-blocks.ts';
import { placeLabels } from './labels.ts';
import { halfSquare } from './measure.fixture.ts';

const LONG = 'The harbour master and the minister agree upon a toll for the bridge';

const wants = (id: string, x: number, rank: number, more: Partial<Labelled> = {}): Labelled => ({
  id,
  title: LONG,
  date: '9 May',
  rank,
  disputes: 0,
  isDated: true,
  section: id,
  x,
  ...more,
});
const place = (events: Labelled[], right: number, first: string[] = []) =>
  placeLabels(
    events,
    { left: 0, right },
    { fonts: timelineFonts(1), textScale: 1, measure: halfSquare, first },
  );

describe('labels', () => {
  it('say all of a title where there is room', () => {
    const label = place([wants('a', 10, 1)], 600).get('a');
    expect(label?.lines.join(' ')).toBe(LONG);
  });

  it('are not cut where the neighbours leave room, be it a line below', () => {
    const events = [wants('a', 10, 1), wants('b', 150, 2), wants('c', 290, 3)];
    const labels = place(events, 380);
    for (const id of ['a', 'b', 'c']) expect(labels.get(id)?.lines.join(' ')).toBe(LONG);
  });

  it('become narrow so that a lone event between them has one too', () => {
    const events = [wants('a', 10, 1), wants('b', 95, 9), wants('c', 200, 2), wants('d', 330, 3)];
    const labels = place(events, 440);
    expect([...labels.keys()]).toEqual(['a', 'b', 'c', 'd']);
    expect(labels.get('b')?.width).toBeLessThan(labels.get('d')?.width ?? 0);
    const [a, b] = [labels.get('a'), labels.get('b')];
    expect((a?.x ?? 0) + (a?.width ?? 0)).toBeLessThan(b?.x ?? 0);
  });

  it('go to what is more important, of which the second of one time counts half', () => {
    const day = { section: 'day' };
    const events = (second: number) => [
      wants('a', 10, 1, day),
      wants('b', 125, second, day),
      wants('month', 140, 9),
    ];
    expect([...place(events(2), 240).keys()]).toEqual(['a', 'b']);
    expect([...place(events(8), 240).keys()]).toEqual(['a', 'month']);
  });

  it('go to what contradicts others before what is a little more important', () => {
    const day = { section: 'day' };
    const events = (disputes: number) => [
      wants('a', 10, 1),
      wants('b', 125, 4, day),
      wants('c', 140, 9, { ...day, disputes }),
    ];
    expect([...place(events(0), 240).keys()]).toEqual(['a', 'b']);
    expect([...place(events(2), 240).keys()]).toEqual(['a', 'c']);
  });

  it('leave out the undated first, and the selected event never', () => {
    const events = [wants('a', 10, 1), wants('b', 100, 2), wants('undated', 120, 3, { isDated: false })];
    expect([...place(events, 190).keys()]).toEqual(['a', 'b']);
    expect([...place(events, 190, ['undated']).keys()]).toContain('undated');
  });
});
