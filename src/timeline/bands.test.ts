import { describe, expect, it } from 'vitest';
import talks from '../../e2e/stories/harbour-talks/events.json' with { type: 'json' };
import { listFrom } from '../event-list/list-from.fixture.ts';
import { bandsOf } from './bands.ts';

const DAYS = 24 * 60 * 60 * 1000;

describe('the vertical timeline', () => {
  it('sets events under their days and months, folds between, the undated last', () => {
    const bands = bandsOf(listFrom(talks), new Set(), 'en-GB');
    expect(
      bands.map((band) =>
        band.kind === 'fold' ? (band.span.end - band.span.start) / DAYS : [band.heading, band.events.length],
      ),
    ).toEqual([
      ['January 2019', 1],
      ['February 2019', 1],
      59,
      ['29 Apr – 8 May 2019', 1],
      ['Thursday 9 May', 3],
      ['Friday 10 May', 2],
      ['Saturday 11 May', 1],
      ['No date', 1],
    ]);
  });

  it('names a day of another year with it', () => {
    const list = listFrom(talks);
    const [event] = list.events;
    if (!event) throw new Error('no event');
    const time = { ...event.time, edtf: '2014-03-05', start: '2014-03-05', end: '2014-03-06' };
    const old = { ...event, mentions: [], time: { ...time, precision: 'day', certainty: 'stated' } as const };
    const [band] = bandsOf({ ...list, events: [old] }, new Set(), 'en-GB');
    expect(band).toMatchObject({ heading: 'Wednesday 5 March 2014' });
  });

  it('opens a fold to its months', () => {
    const [fold] = bandsOf(listFrom(talks), 'all', 'en-GB').filter(({ kind }) => kind === 'fold');
    expect(fold).toMatchObject({ id: '2019-03-01', open: true, months: ['March', 'April'] });
  });

  it('holds every event once', () => {
    const list = listFrom(talks);
    const held = bandsOf(list, new Set(), 'en-GB').flatMap((band) =>
      band.kind === 'events' ? band.events : [],
    );
    expect(held).toEqual(list.events);
  });
});
