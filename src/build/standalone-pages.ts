import { escapeHtml, standalonePage } from './html.ts';
import type { PageStory } from './pages.ts';

/** The site's first page where it has several stories: a link to each. */
export function storyIndexHtml(stories: readonly { id: string; story: PageStory }[]): string {
  const items = stories.map(({ id, story: { title, description, language } }) => {
    const about = description ? `<p>${escapeHtml(description)}</p>` : '';
    const href = `./${encodeURIComponent(id)}/`;
    return `        <li lang="${escapeHtml(language)}"><a href="${href}">${escapeHtml(title)}</a>${about}</li>`;
  });
  const body = ['      <h1>Timelines</h1>', '      <ul>', ...items, '      </ul>'].join('\n');
  return standalonePage('Timelines', body, stories.map(({ story }) => story.title).join(' · '));
}

/**
 * What a reader gets for an address that nothing stands at. A static host serves it at any depth, so that
 * its way back can't be known here: it is one level up, or the same level where the last slash is missing.
 */
export function notFoundHtml(): string {
  const body = `      <h1>There is no such timeline</h1>
      <p>The address may be mistyped, or the story was renamed or taken down.</p>
      <p><a id="back" href="../">Go to the timelines that are here</a></p>
      <script>
        if (!location.pathname.endsWith('/')) document.getElementById('back').href = './';
      </script>`;
  return standalonePage('There is no such timeline', body);
}
