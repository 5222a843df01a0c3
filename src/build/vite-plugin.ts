import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { eventListJsonSchema } from '../event-list/json-schema.ts';
import type { EventList } from '../event-list/schema.ts';
import { bundleEmbed } from './bundle-embed.ts';
import { listText } from './list-text.ts';
import { PICTURE, storyPageHtml, storyPages } from './pages.ts';
import { storyPicture } from './snapshot/story-picture.ts';
import { notFoundHtml, storyIndexHtml } from './standalone-pages.ts';

/**
 * The built site: a page for each story, their lists and pictures, the list's schema, the embed's script, the page for
 * what isn't there. Everything comes from memory, so that no list of an earlier build is ever among them.
 *
 * @param address where the site's root will stand, with its last slash; null: unknown
 */
export function sitePlugin(
  root: string,
  lists: ReadonlyMap<string, EventList>,
  address: string | null = null,
): Plugin {
  // Vite takes the pages as files of the root, which gives each the right way to the assets.
  const pages = new Map(
    storyPages([...lists.keys()]).map((page) => [normalizePath(resolve(root, page.file)), page]),
  );
  return {
    name: 'dateline:site',
    // That drawing pictures takes its time is no news to who builds a site.
    config: () => ({
      build: { rolldownOptions: { input: [...pages.keys()], checks: { bundlerTimings: false } } },
    }),
    resolveId: {
      order: 'pre',
      handler: (id) => (pages.has(normalizePath(id)) ? normalizePath(id) : null),
    },
    load: {
      order: 'pre',
      async handler(id) {
        const page = pages.get(id);
        const list = page ? (lists.get(page.storyId) ?? null) : null;
        return page ? storyPageHtml(await pageTemplate(root), page, list, address) : null;
      },
    },
    async generateBundle() {
      const emit = (fileName: string, source: string | Uint8Array) =>
        this.emitFile({ type: 'asset', fileName, source });
      for (const [id, list] of lists) {
        emit(`${id}/events.json`, listText(list));
        emit(`${id}/${PICTURE}`, await storyPicture(list));
      }
      if (lists.size > 1) {
        emit('index.html', storyIndexHtml([...lists].map(([id, { story }]) => ({ id, story }))));
      }
      emit('404.html', notFoundHtml());
      emit('event-list.schema.json', schemaText());
      const embed = await bundleEmbed(join(root, EMBED_ENTRY));
      if (embed !== null) emit('embed.js', embed);
    },
  };
}

/** The embed's entry, below the project's root. */
export const EMBED_ENTRY = 'src/embed/embed.ts';

/** The HTML that every story's page is made of. */
export function pageTemplate(root: string): Promise<string> {
  return readFile(join(root, 'index.html'), 'utf8');
}

export function schemaText(): string {
  return `${JSON.stringify(eventListJsonSchema(), null, 2)}\n`;
}
