import { describe, expect, it } from 'vitest';
import type { TimeExpression } from '../../time/time-expression.ts';
import { invented } from '../test-story.ts';
import { HEAD, RunningDay } from './running-day.ts';

const timeOf = (phrase: string): TimeExpression => {
  const [time] = invented(`The port closed ${phrase}.`).times;
  if (!time) throw new RangeError(`no time: ${phrase}`);
  return time;
};
const MONDAY = timeOf('on Monday');
const TUESDAY = timeOf('on Tuesday');

/** A running day with the place of the sentence being read, which the test moves. */
function reading() {
  const place = { prose: 0, paragraph: 0 };
  return { place, day: new RunningDay(() => ({ ...place })) };
}

describe('the day that an article has come to', () => {
  it('reaches the sentences of its paragraph', () => {
    const { place, day } = reading();
    Object.assign(place, { prose: HEAD + 1, paragraph: 4 });
    day.moveTo(MONDAY);
    place.prose += 3;
    expect(day.here).toBe(MONDAY);
  });

  it('reaches no sentence that lies too far behind, nor another paragraph', () => {
    const { place, day } = reading();
    Object.assign(place, { prose: HEAD + 1, paragraph: 4 });
    day.moveTo(MONDAY);
    place.prose += 4;
    expect(day.here).toBeNull();
    Object.assign(place, { prose: HEAD + 2, paragraph: 5 });
    expect(day.here).toBeNull();
    expect(day.last).toBe(MONDAY);
  });

  it('goes on across paragraphs in the head of an article, and not in the first sentence behind it', () => {
    const { place, day } = reading();
    Object.assign(place, { prose: HEAD - 2, paragraph: 2 });
    day.moveTo(MONDAY);
    Object.assign(place, { prose: HEAD - 1, paragraph: 3 });
    expect(day.here).toBe(MONDAY);
    Object.assign(place, { prose: HEAD, paragraph: 4 });
    expect(day.here).toBeNull();
  });

  it('reaches on from where it is taken up, by the words that named it first', () => {
    const { place, day } = reading();
    day.moveTo(MONDAY);
    place.prose = 2;
    day.moveTo(timeOf('Monday'));
    place.prose = 5;
    expect(day.here).toBe(MONDAY);
  });

  it('gives way to another day, and ends', () => {
    const { day } = reading();
    expect(day.here).toBeNull();
    day.moveTo(MONDAY);
    day.moveTo(TUESDAY);
    expect(day.last).toBe(TUESDAY);
    day.end();
    expect([day.here, day.last]).toEqual([null, null]);
  });
});
