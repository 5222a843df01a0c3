import { describe, expect, it } from 'vitest';
import type { EventTime } from '../event-list/schema.ts';
import { eventIds, idWords, type Named } from './ids.ts';

const day: EventTime = {
  edtf: '2021-03-04',
  start: '2021-03-04',
  end: '2021-03-05',
  precision: 'day',
  certainty: 'stated',
};
const named = (title: string, edtf: string | null = day.edtf, offset = 0): Named => ({
  title,
  time: edtf === null ? null : { ...day, edtf },
  first: { article: 'harbour-post', offset },
});

describe('ids of events', () => {
  it('are the date and the telling words of the title', () => {
    expect(eventIds([named('Ruiz: no closure of the bridge')])).toEqual([
      '2021-03-04-ruiz-no-closure-bridge',
    ]);
  });

  it('name months, open bounds and missing dates', () => {
    const times = ['2021-03', '../2021-03-04', '2021-03-04/..', '2021-03-01/2021-03-07', null];
    expect(times.map((edtf) => eventIds([named('Bridge closed', edtf)])[0])).toEqual([
      '2021-03-bridge-closed',
      'before-2021-03-04-bridge-closed',
      'since-2021-03-04-bridge-closed',
      '2021-03-01-bridge-closed',
      'undated-bridge-closed',
    ]);
  });

  it('take more words, then the place of the first mention, where two would be the same', () => {
    const longTitles = [
      named('Mayor Poe opened old bridge over harbour'),
      named('Mayor Poe opened old bridge over canal'),
    ];
    expect(eventIds(longTitles)).toEqual([
      '2021-03-04-mayor-poe-opened-old-bridge-over-harbour',
      '2021-03-04-mayor-poe-opened-old-bridge-over-canal',
    ]);
    expect(eventIds([named('Bridge closed'), named('Bridge closed', day.edtf, 40)])).toEqual([
      '2021-03-04-bridge-closed-harbour-post-0',
      '2021-03-04-bridge-closed-harbour-post-40',
    ]);
  });

  it('do not change when another event is added', () => {
    const [alone] = eventIds([named('Bridge closed')]);
    expect(eventIds([named('Mayor resigned'), named('Bridge closed')])).toContain(alone);
  });

  it('keep letters of any script and survive a title without words', () => {
    expect(idWords('Мэр открыл мост', 5)).toBe('мэр-открыл-мост');
    expect(idWords('…', 5)).toBe('event');
  });
});
