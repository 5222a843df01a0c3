import { group } from 'd3-array';
import { civilDateOf } from '../event-list/civil.ts';
import type { EventList, ListedArticle, TimelineEvent } from '../event-list/schema.ts';
import { isFiltered, type View } from './view.ts';

/** The civil day from which on an article says what it says: of its update, else of its publication. */
const knownSince = ({ published, updated }: ListedArticle) => civilDateOf(updated ?? published);

/** The list as it could have been made on a civil day; null: as it is. */
export function listKnownOn(list: EventList, day: string | null): EventList {
  if (day === null) return list;
  return withArticles(list, (article) => knownSince(article) <= day);
}

/** The list with the chosen outlets and kinds of events only. */
export function filteredList(list: EventList, view: View): EventList {
  if (!isFiltered(view)) return list;
  const { outlets: chosen, kinds, reportedBy } = view;
  const outlets = chosen ? list.outlets.filter(({ id }) => chosen.includes(id)) : list.outlets;
  const shown = chosen ? withArticles(list, ({ outlet }) => chosen.includes(outlet)) : list;
  const outletOf = new Map(list.articles.map(({ id, outlet }) => [id, outlet]));
  const events = shown.events.filter((event) => {
    if (kinds && !kinds.includes(event.kind)) return false;
    if (reportedBy === 'any') return true;
    const reporting = new Set(event.mentions.map(({ article }) => outletOf.get(article)));
    return reportedBy === 'one' ? reporting.size === 1 : reporting.size > 1;
  });
  return withEvents({ ...shown, outlets }, events);
}

function withArticles(list: EventList, keeps: (article: ListedArticle) => boolean): EventList {
  const articles = list.articles.filter(keeps);
  const kept = new Set(articles.map(({ id }) => id));
  const events = list.events.flatMap((event): TimelineEvent[] => {
    const mentions = event.mentions.filter(({ article }) => kept.has(article));
    return mentions.length > 0 ? [{ ...event, mentions }] : [];
  });
  return withEvents({ ...list, articles }, events);
}

function withEvents(list: EventList, events: TimelineEvent[]): EventList {
  const ids = new Set(events.map(({ id }) => id));
  return { ...list, events, links: list.links.filter(({ from, to }) => ids.has(from) && ids.has(to)) };
}

/** The days on which what is known changed, first to last, each with its articles. */
export function knownDays(articles: readonly ListedArticle[]): { day: string; articles: ListedArticle[] }[] {
  const byDay = group(articles, knownSince);
  return [...byDay].map(([day, on]) => ({ day, articles: on })).sort((a, b) => (a.day < b.day ? -1 : 1));
}
