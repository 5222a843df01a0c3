import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Connect, ViteDevServer } from 'vite';
import { bundleEmbed } from './bundle-embed.ts';
import { listText } from './list-text.ts';
import { addressOf, addSlash } from './static-host.ts';
import { PICTURE, storyPageHtml, storyPages, type StoryPage } from './pages.ts';
import type { BuiltStory } from './site.ts';
import { storyPicture } from './snapshot/story-picture.ts';
import { storyIndexHtml } from './standalone-pages.ts';
import { EMBED_ENTRY, pageTemplate, schemaText } from './vite-plugin.ts';

/** The stories by the last part of their pages’ addresses, as they were last built. */
export type Site = Map<string, BuiltStory>;

/** Answers for the pages and lists of the stories; everything else is Vite’s. */
export function serveStories(server: ViteDevServer, root: string, site: Site): Connect.NextHandleFunction {
  const answer = async (request: Connect.IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const { path, query } = addressOf(request);
    const page = storyPages([...site.keys()]).find(({ file }) => isAddressOf(path, file));
    const story = site.get(path.split('/')[1] ?? '');
    if (page) send(response, 'text/html', await pageHtml(server, root, page, site));
    else if (path === '/' || path === '/index.html') send(response, 'text/html', indexHtml(site));
    else if (story && path === `/${story.id}`) addSlash(response, path, query);
    else if (story && path === `/${story.id}/events.json`) sendList(response, story);
    else if (story?.list.ok && path === `/${story.id}/${PICTURE}`) {
      response.end(await storyPicture(story.list.value));
    } else if (path === '/event-list.schema.json') send(response, 'application/json', schemaText());
    else if (path === '/embed.js') {
      send(response, 'text/javascript', (await bundleEmbed(join(root, EMBED_ENTRY))) ?? '');
    } else return false;
    return true;
  };
  return (request, response, next) => {
    answer(request, response).then(
      (answered) => (answered ? undefined : next()),
      (error: unknown) => next(error),
    );
  };
}

const isAddressOf = (path: string, file: string): boolean =>
  path === `/${file}` || path === `/${file.replace(/index\.html$/, '')}`;

async function pageHtml(server: ViteDevServer, root: string, page: StoryPage, site: Site): Promise<string> {
  const list = site.get(page.storyId)?.list;
  const html = storyPageHtml(await pageTemplate(root), page, list?.ok ? list.value : null, null);
  return server.transformIndexHtml(`/${page.file}`, html);
}

function indexHtml(site: Site): string {
  return storyIndexHtml(
    [...site.values()].map(({ id, list }) => {
      const unread = { title: id, description: 'Its input has faults.', language: 'en' };
      return { id, story: list.ok ? list.value.story : unread };
    }),
  );
}

/** The list; where the input has faults, these, with the status of content that can't be processed. */
function sendList(response: ServerResponse, { id, list }: BuiltStory): void {
  if (list.ok) send(response, 'application/json', listText(list.value));
  else {
    response.statusCode = 422;
    send(response, 'application/json', JSON.stringify({ story: id, diagnostics: list.diagnostics }));
  }
}

function send(response: ServerResponse, type: string, content: string): void {
  response.setHeader('Content-Type', `${type}; charset=utf-8`);
  response.setHeader('Cache-Control', 'no-store');
  response.end(content);
}
