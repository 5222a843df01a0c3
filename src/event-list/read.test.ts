import { describe, expect, it } from 'vitest';
import { exampleList } from './example.ts';
import { eventListJsonSchema } from './json-schema.ts';
import { readEventList } from './read.ts';

/** The errors of the example after `spoil` changed it, as `path: message`. */
function errorsAfter(spoil: (list: ReturnType<typeof exampleList>) => void): string[] {
  const list = exampleList();
  spoil(list);
  const result = readEventList(list);
  return result.ok ? [] : result.errors.map(({ path, message }) => `${path}: ${message}`);
}

/** An element that the example is known to have. */
function first<Item>(items: Item[]): Item {
  const [item] = items;
  if (item === undefined) throw new Error('the example lost an element');
  return item;
}

describe('reading an event list', () => {
  it('gives a valid list as it is', () => {
    expect(readEventList(exampleList())).toEqual({ ok: true, list: exampleList() });
  });

  it('gives back a list without the fields it does not know', () => {
    const result = readEventList({ ...exampleList(), colour: 'red' });
    expect(result).toEqual({ ok: true, list: exampleList() });
  });

  it('names the whole list when it is none at all', () => {
    for (const input of [null, 7, 'x', []]) {
      const result = readEventList(input);
      expect(result.ok ? [] : result.errors.map(({ path }) => path)).toEqual(['(the list)']);
    }
  });

  it('names the path of each wrong field, all at once', () => {
    const errors = errorsAfter((list) => {
      first(list.articles).published = '2021-02-30';
      first(first(list.events).mentions).quote.end = -1;
      Object.assign(first(list.links), { type: 'hates' });
    });
    expect(errors).toEqual([
      'articles[0].published: Invalid input: expected YYYY-MM-DD or an ISO 8601 date and time',
      'events[0].mentions[0].quote.end: Too small: expected number to be >=0',
      'links[0].type: Invalid option: expected one of "contradicts"|"confirms"|"follows"',
    ]);
  });

  it('refuses another version', () => {
    expect(errorsAfter((list) => Object.assign(list, { version: 2 }))).toEqual([
      'version: Invalid input: expected 1',
    ]);
  });

  it('finds ids that nothing has', () => {
    const errors = errorsAfter((list) => {
      first(list.articles).outlet = 'nobody';
      first(list.links).to = 'gone';
    });
    expect(errors).toEqual([
      'articles[0].outlet: no outlet of this list has the id "nobody"',
      'links[0].to: no event of this list has the id "gone"',
    ]);
  });

  it('finds ids and ranks that stand twice', () => {
    const errors = errorsAfter((list) => {
      const [one, two] = list.events;
      if (one && two) Object.assign(two, { id: one.id, rank: one.rank });
      list.links = [];
    });
    expect(errors).toEqual([
      'events[1].id: the id "2021-01-engineers-found-cracks" stands twice',
      'events[1].rank: rank 2 stands twice',
    ]);
  });

  it('finds an event out of order', () => {
    expect(errorsAfter((list) => list.events.reverse())).toEqual([
      'events[1]: belongs before "2021-03-04-ruiz-no-closure": by start, end, rank',
    ]);
  });

  it('finds intervals and offsets that run backwards or do not fit their text', () => {
    const errors = errorsAfter((list) => {
      const event = first(list.events);
      if (event.time) event.time.end = event.time.start;
      first(event.mentions).quote.end += 1;
    });
    expect(errors).toEqual([
      'events[0].time.end: end 2021-01-01 is not after start 2021-01-01',
      'events[0].mentions[0].quote.text: 40 code units long, but end - start is 41',
    ]);
  });
});

describe('the published JSON Schema', () => {
  it('describes every field of the list', () => {
    const undescribed: string[] = [];
    const visit = (path: string, schema: Record<string, unknown>): void => {
      const options = (schema['anyOf'] ?? []) as Record<string, unknown>[];
      for (const option of options) visit(path, option);
      if (schema['items']) visit(`${path}[]`, schema['items'] as Record<string, unknown>);
      for (const [name, property] of Object.entries(schema['properties'] ?? {})) {
        const child = property as Record<string, unknown>;
        if (!child['description'] && !child['properties']) undescribed.push(`${path}.${name}`);
        visit(`${path}.${name}`, child);
      }
    };
    visit('', eventListJsonSchema());
    expect(undescribed).toEqual([]);
  });
});
