import { describe, expect, it } from 'vitest';
import talks from '../../e2e/stories/harbour-talks/events.json' with { type: 'json' };
import { listFrom } from '../event-list/list-from.fixture.ts';
import { readEventList } from '../event-list/read.ts';
import { WHOLE_VIEW } from './view.ts';
import { filteredList, knownDays, listKnownOn } from './visible-list.ts';

const list = listFrom(talks);
const ids = (shown: typeof list) => shown.events.map(({ id }) => id);

describe('the visible part of a list', () => {
  it('is the list itself where nothing is left out', () => {
    expect(filteredList(list, { ...WHOLE_VIEW, event: 'gone' })).toBe(list);
  });

  it('has the chosen outlets, what they tell, and the links between that', () => {
    const shown = filteredList(list, { ...WHOLE_VIEW, outlets: ['north-wire'] });
    expect(shown.outlets.map(({ id }) => id)).toEqual(['north-wire']);
    expect(shown.events).toHaveLength(4);
    expect(shown.links).toEqual([]);
    expect(readEventList(shown)).toMatchObject({ ok: true });
  });

  it('has the events of one outlet, or of several', () => {
    const one = filteredList(list, { ...WHOLE_VIEW, reportedBy: 'one' });
    const several = filteredList(list, { ...WHOLE_VIEW, reportedBy: 'several' });
    expect(several.events).toHaveLength(4);
    expect([...ids(one), ...ids(several)].sort()).toEqual(ids(list).sort());
  });

  it('has the kinds chosen, and none where none is', () => {
    expect(filteredList(list, { ...WHOLE_VIEW, kinds: ['plan'] }).events).toHaveLength(1);
    expect(filteredList(list, { ...WHOLE_VIEW, kinds: [] }).events).toEqual([]);
  });

  it('has what could be known on a day, and keeps the lanes of who hadn’t published', () => {
    const shown = listKnownOn(list, '2019-05-09');
    expect(shown.articles.map(({ id }) => id)).toEqual(['wire']);
    expect(shown.outlets).toHaveLength(3);
    expect(shown.events).toHaveLength(4);
  });
});

it('an article counts from its update on, since its first words are gone', () => {
  expect(knownDays(list.articles).map(({ day, articles }) => [day, articles.map(({ id }) => id)])).toEqual([
    ['2019-05-09', ['wire']],
    ['2019-05-10', ['herald']],
    ['2019-05-11', ['nine']],
  ]);
});
