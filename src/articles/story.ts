import type { Outlet } from '../event-list/schema.ts';
import { civilDateOf } from '../event-list/civil.ts';
import type { Article } from './article.ts';
import { nameKey, storyIdOf } from './ids.ts';
import { readOutlets } from './outlets.ts';
import type { ArticleFile } from './read-article.ts';
import { settle, type Reading } from './reading.ts';
import type { DateOrder, StorySettings } from './story-settings.ts';

/** A story as the pipeline reads it: what its folder holds, validated. */
export interface Story {
  /** The folder's name. */
  id: string;
  title: string;
  description: string;
  /** BCP 47 tag. */
  language: string;
  /** In lane order. */
  outlets: Outlet[];
  /** In the order of their outlets' lanes, then by publication, then by id. */
  articles: Article[];
  excerpt: StorySettings['excerpt'];
  dateOrder: DateOrder | null;
}

/** The language of a story that names none. */
export const DEFAULT_LANGUAGE = 'en';

/** Puts a story together out of its articles and settings; faults are those between files. */
export function assembleStory(
  folderName: string,
  files: readonly ArticleFile[],
  settings: StorySettings,
): Reading<Story> {
  const outlets = readOutlets(files, settings.outlets);
  if (!outlets.ok) return outlets;
  const story = {
    id: storyIdOf(folderName),
    title: settings.title ?? titleOf(folderName),
    description: settings.description ?? '',
    language: settings.language ?? DEFAULT_LANGUAGE,
    outlets: outlets.value,
    articles: inLaneOrder(files, outlets.value),
    excerpt: settings.excerpt,
    dateOrder: settings.dateOrder,
  };
  return settle(story, sameIds(files));
}

/** `old-bridge` → `Old bridge`: the title of a story that gives none. */
function titleOf(folderName: string): string {
  const words = folderName.replace(/[-_.\s]+/g, ' ').trim() || folderName;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function inLaneOrder(files: readonly ArticleFile[], outlets: readonly Outlet[]): Article[] {
  const lanes = new Map(outlets.map(({ name }, lane) => [name, lane]));
  const lane = ({ outlet }: Article) => lanes.get(outlet) ?? outlets.length;
  const key = ({ published, id }: Article) => `${civilDateOf(published)}\n${published}\n${id}`;
  return files.map(({ article }) => article).sort((a, b) => lane(a) - lane(b) || (key(a) < key(b) ? -1 : 1));
}

function sameIds(files: readonly ArticleFile[]) {
  const seen = new Map<string, string>();
  return files.flatMap(({ path, article: { id } }) => {
    const other = seen.get(nameKey(id));
    if (other === undefined) {
      seen.set(nameKey(id), path);
      return [];
    }
    const what = `duplicate id: "${id}" is also the id of ${other}`;
    return [{ path, line: 1, column: 1, what, remedy: 'rename one of the two files' }];
  });
}
