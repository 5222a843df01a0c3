import { join, relative, resolve, sep } from 'node:path';
import type { CustomPayload, Plugin, ViteDevServer } from 'vite';
import { formatDiagnostic } from '../event-list/diagnostic.ts';
import { serveStories, type Site } from './dev-stories.ts';
import { nodeDisk } from './disk.ts';
import { errorText } from './error-text.ts';
import type { Progress } from './progress.ts';
import { buildStory, findStories, type BuiltStory } from './site.ts';
import { sendNotFound } from './static-host.ts';

/** How long the data folder must be quiet before a story is built again: editors save in several steps. */
const QUIET_MS = 60;

/** A folder of story folders, and who is told of their reading. */
interface Data {
  folder: string;
  progress: Progress;
}

/** Serves the site out of the data folder and tells the pages when a story's list or its faults change. */
export function devPlugin(root: string, data: Data, stories: BuiltStory[]): Plugin {
  return {
    name: 'dateline:dev',
    configureServer(server) {
      const site = new Map(stories.map((story) => [story.id, story]));
      for (const story of stories) reportFaults(server, story);
      watchData(server, data, site);
      server.middlewares.use(serveStories(server, root, site));
      return () => server.middlewares.use((_request, response) => sendNotFound(response));
    },
  };
}

/** Builds a story again when something in its folder changes, one after the other. */
function watchData(server: ViteDevServer, data: Data, site: Site): void {
  const waiting = new Map<string, NodeJS.Timeout>();
  const changed = new Set<string>();
  let building = Promise.resolve();
  // A page may have loaded a list that changed before its socket was open.
  server.ws.on('connection', (socket) => {
    for (const id of changed) {
      const story = site.get(id);
      if (story) socket.send(JSON.stringify(messageOf(story)));
    }
  });
  server.watcher.add(resolve(data.folder));
  server.watcher.on('all', (_event, path) => {
    const [name] = relative(resolve(data.folder), resolve(path)).split(sep);
    if (!name || name === '..' || name.startsWith('.')) return;
    clearTimeout(waiting.get(name));
    const rebuild = () => {
      building = building
        .then(() => rebuildStory(server, data, name, site))
        .then((ids) => ids.forEach((id) => changed.add(id)))
        .catch((error: unknown) => server.config.logger.error(errorText(error)));
    };
    waiting.set(name, setTimeout(rebuild, QUIET_MS));
  });
}

/** Builds the stories again that a change in one folder touches; gives their ids. */
async function rebuildStory(
  server: ViteDevServer,
  { folder: dataFolder, progress }: Data,
  name: string,
  site: Site,
): Promise<string[]> {
  const stories = await findStories(dataFolder, nodeDisk);
  const isSameSite = stories.length === site.size && stories.every(({ id }) => site.has(id));
  for (const id of [...site.keys()]) if (!stories.some((story) => story.id === id)) site.delete(id);
  const changed = stories.filter(({ id, folder }) => folder === join(dataFolder, name) || !site.has(id));
  for (const story of changed) {
    const built = await buildStory(story, nodeDisk, progress);
    site.set(story.id, built);
    tell(server, built);
  }
  if (!isSameSite) server.hot.send({ type: 'full-reload' });
  return changed.map(({ id }) => id);
}

function tell(server: ViteDevServer, story: BuiltStory): void {
  const { id, list } = story;
  reportFaults(server, story);
  if (list.ok) {
    const { length } = list.value.events;
    server.config.logger.info(`${id}: ${length} event${length === 1 ? '' : 's'}`, { timestamp: true });
  }
  server.hot.send(messageOf(story));
}

/** What the pages are told: `dateline:list` {story, list} or `dateline:diagnostics` {story, diagnostics}. */
function messageOf({ id, list }: BuiltStory): CustomPayload {
  return list.ok
    ? { type: 'custom', event: 'dateline:list', data: { story: id, list: list.value } }
    : { type: 'custom', event: 'dateline:diagnostics', data: { story: id, diagnostics: list.diagnostics } };
}

function reportFaults({ config }: ViteDevServer, { list }: BuiltStory): void {
  if (!list.ok) config.logger.error(list.diagnostics.map(formatDiagnostic).join('\n'), { timestamp: true });
}
