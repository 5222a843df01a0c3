import type { EventList } from '../event-list/schema.ts';
import { escapeHtml, metaHtml } from './html.ts';
import { pictureAlt, plainListHtml } from './plain-list.ts';

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
 * @param address where the site's root will stand, with its last slash; null: unknown, and then the head names no
 *   picture, as whoever shows a link to the page finds one only by a whole address
 */
export function storyPageHtml(
  template: string,
  page: StoryPage,
  list: EventList | null,
  address: string | null,
): string {
  const unknown: PageStory = { title: page.storyId, description: '', language: 'en' };
  const { title, description, language } = list?.story ?? unknown;
  const metas = [
    ['name', 'description', description],
    ['property', 'og:type', 'article'],
    ['property', 'og:title', title],
    ['property', 'og:description', description],
    ...(list && address !== null ? linkMetas(page, list, address) : []),
    ['name', 'dateline-story', page.storyId],
    ['name', 'dateline-list', page.list],
    ['name', 'dateline-site', page.site],
  ].filter(([, , content]) => content);
  const head = [
    `<title>${escapeHtml(title)}</title>`,
    ...metas.map(([kind = '', name = '', content = '']) => metaHtml(kind, name, content)),
    ...(page.site === './' || address !== null
      ? [`<link rel="canonical" href="${escapeHtml(pageAddress(page, address ?? './'))}" />`]
      : []),
  ];
  return template
    .replace(/<html\b[^>]*>/, () => `<html lang="${escapeHtml(language)}">`)
    .replace(/<title>.*?<\/title>/s, () => head.join('\n    '))
    .replace(/<div id="app"><\/div>/, (app) =>
      list ? `${app}\n    ${plainListHtml(list, page.picture)}` : app,
    );
}

/** A story's page, wherever else it stands, below the site's root. */
const pageAddress = ({ storyId }: StoryPage, root: string): string =>
  `${root}${encodeURIComponent(storyId)}/`;

/** What Open Graph (ogp.me) and X's cards need beside title and description to show a link to the page with its picture. */
function linkMetas(page: StoryPage, list: EventList, address: string): [string, string, string][] {
  const own = pageAddress(page, address);
  return [
    ['property', 'og:url', own],
    ['property', 'og:image', `${own}${PICTURE}`],
    ['property', 'og:image:type', 'image/png'],
    ['property', 'og:image:alt', pictureAlt(list)],
    ['name', 'twitter:card', 'summary_large_image'],
  ];
}
