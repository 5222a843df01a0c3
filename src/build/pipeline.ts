import { success, type Reading } from '../articles/reading.ts';
import type { Story } from '../articles/story.ts';
import type { EventList } from '../event-list/schema.ts';
import { articleFacts } from './article-facts.ts';
import type { EditsFile } from './read-story.ts';

/** Builds the event list of a story. */
export function runPipeline({ story }: { story: Story; edits: EditsFile | null }): Reading<EventList> {
  const { id, title, description, language, outlets, articles } = story;
  const outletIds = new Map(outlets.map((outlet) => [outlet.name, outlet.id]));
  return success({
    version: 1,
    story: { id, title, description, language },
    outlets,
    articles: articles.map((article) => ({
      id: article.id,
      outlet: outletIds.get(article.outlet) ?? '',
      ...articleFacts(article),
    })),
    events: [],
    links: [],
  });
}
