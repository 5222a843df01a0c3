import { describe, expect, it } from 'vitest';
import talks from '../../e2e/stories/harbour-talks/events.json' with { type: 'json' };
import { listFrom } from '../event-list/list-from.fixture.ts';
import { createSearch } from './search-index.ts';

const search = createSearch(listFrom(talks));

describe('the search', () => {
  it('finds an event by its title, its people and its quotes', () => {
    expect(search('class photo')[0]).toBe('2019-05-10-handshake-at-class-photo');
    expect(search('ilse brandt')).toEqual(['2019-04-29-auditor-issues-first-findings']);
    expect(search('dredging')).toEqual(['2019-01-07-vale-and-orsk-first-meet']);
  });

  it('takes beginnings of words and small slips, whatever the case and accents', () => {
    expect(search('HANDSH')).toHaveLength(1);
    expect(search('auditr')).toContain('2019-04-29-auditor-issues-first-findings');
    expect(search('Lindhólm')).toContain('2019-01-07-vale-and-orsk-first-meet');
  });

  it('finds nothing for what isn’t there, and for nothing', () => {
    expect(search('zeppelin')).toEqual([]);
    expect(search('')).toEqual([]);
  });
});
