import type { EventList } from '../event-list/schema.ts';
import { escapeHtml } from './html.ts';
import { plainListHtml } from './plain-list.ts';

/** A page of the site that shows a story. Paths are relative, so that the site can stand under any address. */
export interface StoryPage {
  /** Below the site's root: `old-bridge/index.html`. */
  file: string;
  storyId: string;
  /** From the page to the story's list. */
  list: string;
  /** From the page to the picture of the story's timeline. */
  picture: string;
  /** From the page to the site's root. */
  site: string;
}

/** The picture of a story's timeline, in the story's folder of the site. */
export const PICTURE = 'timeline.png';

/** What a page's head says of its story. */
export interface PageStory {
  title: string;
  description: string;
  language: string;
}

/** Each story's page, and the only story's at the root too. */
export function storyPages(storyIds: readonly string[]): StoryPage[] {
  const pages = storyIds.map((id) => ({
    file: `${id}/index.html`,
    storyId: id,
    list: './events.json',
    picture: `./${PICTURE}`,
    site: '../',
  }));
  const [only] = storyIds;
  if (only === undefined || storyIds.length > 1) return pages;
  const folder = `./${encodeURIComponent(only)}`;
  const paths = { list: `${folder}/events.json`, picture: `${folder}/${PICTURE}` };
  return [{ file: 'index.html', storyId: only, ...paths, site: './' }, ...pages];
}

/**
 * The page's HTML: the template with the story's language, title and description, with the three
 * addresses the app needs (`dateline-story`, `dateline-list`, `dateline-site`), so that it never guesses, and with
 * the story's events for readers without JavaScript.
 *
 * @param list null: it can't be read
 */
export function storyPageHtml(template: string, page: StoryPage, list: EventList | null): string {
  const unknown: PageStory = { title: page.storyId, description: '', language: 'en' };
  const { title, description, language } = list?.story ?? unknown;
  const metas = [
    ['name', 'description', description],
    ['property', 'og:type', 'article'],
    ['property', 'og:title', title],
    ['property', 'og:description', description],
    ['name', 'dateline-story', page.storyId],
    ['name', 'dateline-list', page.list],
    ['name', 'dateline-site', page.site],
  ].filter(([, , content]) => content);
  const head = [
    `<title>${escapeHtml(title)}</title>`,
    ...metas.map(
      ([kind, name, content = '']) => `<meta ${kind}="${name}" content="${escapeHtml(content)}" />`,
    ),
    ...(page.site === './' ? [`<link rel="canonical" href="./${encodeURIComponent(page.storyId)}/" />`] : []),
  ];
  return template
    .replace(/<html\b[^>]*>/, () => `<html lang="${escapeHtml(language)}">`)
    .replace(/<title>.*?<\/title>/s, () => head.join('\n    '))
    .replace(/<div id="app"><\/div>/, (app) =>
      list ? `${app}\n    ${plainListHtml(list, page.picture)}` : app,
    );
}
