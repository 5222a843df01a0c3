import type { Story } from '../articles/story.ts';
import type { EventList, Link, TimelineEvent } from '../event-list/schema.ts';
import { articleFacts } from './article-facts.ts';

/** The list of a story, its fields in the order of the schema. */
export function assembleList(
  { id, title, description, language, outlets, articles }: Story,
  events: readonly TimelineEvent[],
  links: readonly Link[],
): EventList {
  const outletIds = new Map(outlets.map((outlet) => [outlet.name, outlet.id]));
  return {
    version: 1,
    story: { id, title, description, language },
    outlets,
    articles: articles.map((article) => ({
      id: article.id,
      outlet: outletIds.get(article.outlet) ?? '',
      ...articleFacts(article),
    })),
    events: [...events],
    links: [...links],
  };
}
