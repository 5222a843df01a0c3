import MiniSearch from 'minisearch';
import type { EventList } from '../event-list/schema.ts';

export type SearchEvents = (query: string) => string[];

const MOST_RESULTS = 30;

/** Makes a search over a list's events that gives their ids, best first. Accents and case don't matter. */
export function createSearch({ events, articles, outlets }: EventList): SearchEvents {
  const outletOf = new Map(
    articles.map(({ id, outlet }) => [id, outlets.find((one) => one.id === outlet)?.name]),
  );
  const index = new MiniSearch<Record<string, string>>({
    fields: ['title', 'names', 'quotes', 'outlets'],
    processTerm: (term) => term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
    searchOptions: { prefix: true, fuzzy: 0.15, combineWith: 'AND', boost: { title: 3, names: 2 } },
  });
  index.addAll(
    events.map(({ id, title, people, places, mentions }) => ({
      id,
      title,
      names: [...people, ...places, ...mentions.flatMap(({ source, via }) => [source?.name, via])].join(' '),
      quotes: mentions.map(({ quote }) => quote.text).join(' '),
      outlets: mentions.map(({ article }) => outletOf.get(article)).join(' '),
    })),
  );
  return (query) =>
    index
      .search(query)
      .slice(0, MOST_RESULTS)
      .map(({ id }) => String(id));
}
