import type { ServerResponse } from 'node:http';
import { join, relative, resolve, sep } from 'node:path';
import type { Connect, Plugin, ViteDevServer } from 'vite';
import { formatDiagnostic } from '../event-list/diagnostic.ts';
import { bundleEmbed } from './bundle-embed.ts';
import { nodeDisk } from './disk.ts';
import { explain } from './explain.ts';
import { listText } from './list-text.ts';
import { addressOf, addSlash, sendNotFound } from './static-host.ts';
import { storyPageHtml, storyPages, type StoryPage } from './pages.ts';
import { buildStory, findStories, type BuiltStory } from './site.ts';
import { storyIndexHtml } from './standalone-pages.ts';
import { EMBED_ENTRY, pageTemplate, schemaText } from './vite-plugin.ts';

/** How long the data folder must be quiet before a story is built again: editors save in several steps. */
const QUIET_MS = 60;

/** Serves the site out of the data folder and tells the pages when a story's list or its faults change. */
export function devPlugin(root: string, dataFolder: string, stories: BuiltStory[]): Plugin {
  return {
    name: 'dateline:dev',
    configureServer(server) {
      const site = new Map(stories.map((story) => [story.id, story]));
      for (const story of stories) reportFaults(server, story);
      watchData(server, dataFolder, site);
      server.middlewares.use(serveSite(server, root, site));
      return () => server.middlewares.use((_request, response) => sendNotFound(response));
    },
  };
}

type Site = Map<string, BuiltStory>;

function serveSite(server: ViteDevServer, root: string, site: Site): Connect.NextHandleFunction {
  const answer = async (request: Connect.IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const { path, query } = addressOf(request);
    const page = storyPages([...site.keys()]).find(({ file }) => isAddressOf(path, file));
    const story = site.get(path.split('/')[1] ?? '');
    if (page) send(response, 'text/html', await pageHtml(server, root, page, site));
    else if (path === '/' || path === '/index.html') send(response, 'text/html', indexHtml(site));
    else if (story && path === `/${story.id}`) addSlash(response, path, query);
    else if (story && path === `/${story.id}/events.json`) sendList(response, story);
    else if (path === '/event-list.schema.json') send(response, 'application/json', schemaText());
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
  const html = storyPageHtml(await pageTemplate(root), page, list?.ok ? list.value.story : null);
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

/** Builds a story again when something in its folder changes, one after the other. */
function watchData(server: ViteDevServer, dataFolder: string, site: Site): void {
  const waiting = new Map<string, NodeJS.Timeout>();
  let building = Promise.resolve();
  server.watcher.add(resolve(dataFolder));
  server.watcher.on('all', (_event, path) => {
    const [name] = relative(resolve(dataFolder), resolve(path)).split(sep);
    if (!name || name === '..' || name.startsWith('.')) return;
    clearTimeout(waiting.get(name));
    const rebuild = () => {
      building = building
        .then(() => rebuildStory(server, dataFolder, name, site))
        .catch((error: unknown) => server.config.logger.error(explain(error)));
    };
    waiting.set(name, setTimeout(rebuild, QUIET_MS));
  });
}

async function rebuildStory(
  server: ViteDevServer,
  dataFolder: string,
  name: string,
  site: Site,
): Promise<void> {
  const stories = await findStories(dataFolder, nodeDisk);
  const isSameSite = stories.length === site.size && stories.every(({ id }) => site.has(id));
  for (const id of [...site.keys()]) if (!stories.some((story) => story.id === id)) site.delete(id);
  const changed = stories.filter(({ id, folder }) => folder === join(dataFolder, name) || !site.has(id));
  for (const story of changed) {
    const built = await buildStory(story, nodeDisk);
    site.set(story.id, built);
    tell(server, built);
  }
  if (!isSameSite) server.hot.send({ type: 'full-reload' });
}

function tell(server: ViteDevServer, story: BuiltStory): void {
  const { id, list } = story;
  reportFaults(server, story);
  if (list.ok) {
    server.config.logger.info(`${id}: ${list.value.events.length} events`, { timestamp: true });
    server.hot.send('dateline:list', { story: id, list: list.value });
  } else {
    server.hot.send('dateline:diagnostics', { story: id, diagnostics: list.diagnostics });
  }
}

function reportFaults({ config }: ViteDevServer, { list }: BuiltStory): void {
  if (!list.ok) config.logger.error(list.diagnostics.map(formatDiagnostic).join('\n'), { timestamp: true });
}
