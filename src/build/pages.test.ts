import { describe, expect, it } from 'vitest';
import { exampleList } from '../event-list/example.ts';
import { storyPageHtml, storyPages } from './pages.ts';

const TEMPLATE =
  '<html lang="en"><head><title>Dateline</title></head><body><div id="app"></div></body></html>';
const ADDRESS = 'https://example.org/news/';

/** By property or name, what the head of the only story's page says. */
function headOf(file: string, address: string | null, title = 'The old bridge'): Record<string, string> {
  const page = storyPages(['old-bridge']).find((one) => one.file === file);
  if (!page) throw new RangeError(`no page: ${file}`);
  const list = exampleList();
  const html = storyPageHtml(TEMPLATE, page, { ...list, story: { ...list.story, title } }, address);
  const found = html.matchAll(/<(?:meta|link) (?:name|property|rel)="([^"]+)" (?:content|href)="([^"]*)"/g);
  return Object.fromEntries([...found].map(([, name = '', content = '']) => [name, content]));
}

describe('the head of a story’s page', () => {
  it('says what a link to it is shown with', () => {
    expect(headOf('old-bridge/index.html', null)).toMatchObject({
      'og:type': 'article',
      'og:title': 'The old bridge',
    });
  });

  it('names the picture by its whole address where the site’s is known, also at the site’s root', () => {
    for (const file of ['index.html', 'old-bridge/index.html'])
      expect(headOf(file, ADDRESS)).toMatchObject({
        'og:url': 'https://example.org/news/old-bridge/',
        'og:image': 'https://example.org/news/old-bridge/timeline.png',
        'twitter:card': 'summary_large_image',
        canonical: 'https://example.org/news/old-bridge/',
      });
  });

  it('names no picture where the site’s address is unknown', () => {
    const head = headOf('index.html', null);
    expect(head).not.toHaveProperty(['og:image']);
    expect(head['canonical']).toBe('./old-bridge/');
  });

  it('lets no title become markup', () => {
    expect(headOf('index.html', ADDRESS, '"><script>')['og:title']).toBe('&quot;&gt;&lt;script&gt;');
  });
});
