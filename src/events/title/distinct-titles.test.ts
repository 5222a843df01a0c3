import { describe, expect, it } from 'vitest';
import { distinctTitles } from './distinct-titles.ts';

/** An event with titles and their scores. */
const event = (rank: number, scores: Record<string, number>) => ({
  candidates: Object.entries(scores).map(([title, score]) => ({ title, score })),
  rank,
});

describe('the titles of a list', () => {
  it('are the best of each event', () => {
    const events = [event(2, { 'Poe flew to Oslo': 5, 'The trip began': 4 }), event(1, { 'Ruiz left': 3 })];
    expect(distinctTitles(events)).toEqual(['Poe flew to Oslo', 'Ruiz left']);
  });

  it('are the next best of who loses least by it, where two have one', () => {
    const same = 'The trip set off an inquiry';
    const events = [
      event(2, { [same]: 5, 'A panel met': 4 }),
      event(1, { [same]: 5, 'Poe flew to Oslo': 2 }),
    ];
    expect(distinctTitles(events)).toEqual(['A panel met', same]);
    expect(distinctTitles([event(1, { [same]: 5, 'A panel met': 4 }), event(2, { [same]: 5 })])).toEqual([
      'A panel met',
      same,
    ]);
  });

  it('are not next best by the time of another event', () => {
    const same = 'The bank raised rates';
    const next = (title: string) =>
      distinctTitles([event(1, { [same]: 5 }), event(2, { [same]: 5, [title]: 4 })])[1];
    expect(next('The bank raised rates in March and on Monday')).toBe(same);
    expect(next('Poe: the bank raised rates on Monday')).toBe('Poe: the bank raised rates on Monday');
  });

  it('stay the same where nothing as good is left', () => {
    const same = 'Poe flew to Oslo';
    const others = [{ 'They left': 4 }, { 'A trip began': 0 }, {}];
    for (const other of others)
      expect(distinctTitles([event(1, { [same]: 5 }), event(2, { [same]: 5, ...other })])).toEqual([
        same,
        same,
      ]);
  });
});
