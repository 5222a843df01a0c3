import { describe, expect, it } from 'vitest';
import every from '../../e2e/stories/every-time/events.json' with { type: 'json' };
import { civilToMs } from '../event-list/civil.ts';
import { listFrom } from '../event-list/list-from.fixture.ts';
import { bandsOf } from './bands.ts';
import { tellingsOf } from './glyphs.ts';
import { rowTimes, type RowTime } from './row-times.ts';

const list = listFrom(every);

/** The time marks of an event in the band that the page has it in. */
function timesOf(title: string): RowTime[] {
  const bands = bandsOf(list, new Set(), 'en-GB').filter((band) => band.kind === 'events');
  const band = bands.find(({ events }) => events.some((event) => event.title === title));
  const event = band?.events.find((one) => one.title === title);
  if (!band || !event) throw new Error(`no event ${title}`);
  return rowTimes(tellingsOf(event, list), band.span);
}

describe('the time marks of a row', () => {
  it('stand where the time is in its band: a night at the end of its day', () => {
    expect(timesOf('Lanterns are lit on the pier')).toMatchObject([
      { kind: 'stretch', from: 20 / 24, to: 1 },
    ]);
    expect(timesOf('Minister signs the contract')).toMatchObject([
      { outlet: 'isle-gazette', kind: 'moment', from: 14 / 24, to: 14 / 24 },
    ]);
  });

  it('fill the row where the band is the time', () => {
    expect(timesOf('First plans are drawn')).toMatchObject([{ from: 0, to: 1, reachesBeyond: false }]);
  });

  it('run on where the time reaches beyond the band', () => {
    expect(timesOf('Engineers test the cables')).toMatchObject([{ from: 0, to: 1, reachesBeyond: true }]);
  });

  it('are open where the time is', () => {
    expect(timesOf('Road is closed')).toMatchObject([
      { kind: 'bound', from: 0, openStart: false, openEnd: true },
    ]);
    expect(timesOf('Tolls are agreed')).toMatchObject([
      { kind: 'bound', from: 0, to: 1, openStart: true, openEnd: false },
      { kind: 'bound', from: 0, to: 1, openStart: true, openEnd: false },
    ]);
  });

  it('are none for a plain day, for what has no time, and for a time outside the band', () => {
    expect(timesOf('Mayor speaks of a new age')).toEqual([]);
    const [day] = list.events.filter(({ title }) => title === 'Council meets the builders');
    if (!day) throw new Error('no such event');
    const week = timesOf(day.title);
    expect(week).toMatchObject([{ outlet: 'coast-radio', reachesBeyond: true }]);
    const elsewhere = { start: civilToMs('2020-01-01'), end: civilToMs('2020-01-02') };
    expect(rowTimes(tellingsOf(day, list), elsewhere)).toEqual([]);
  });
});
