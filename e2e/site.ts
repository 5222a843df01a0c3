import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'vite';
import { buildSite } from '../src/build/build-site.ts';
import { nodeDisk } from '../src/build/disk.ts';
import { siteConfig } from '../src/build/site-config.ts';

/** A built site being served. */
export interface Site {
  /** Its address, with the slash at the end. */
  url: string;
  stop: () => Promise<void>;
}

/** Where the global setup built the site of the stories in e2e/stories. */
export const FIXTURES_ENV = 'DATELINE_E2E_SITE';

function fixturesFolder(): string {
  const folder = process.env[FIXTURES_ENV];
  if (!folder) throw new Error('the fixture site is not built: run the tests with npx playwright test');
  return folder;
}

/** Builds a site of a data folder. */
export async function buildInto(outFolder: string, dataFolder: string): Promise<void> {
  await buildSite({ root: process.cwd(), dataFolder, outFolder }, nodeDisk);
}

/** Serves a built site at a free port of its own, under a base path such as `/some/where/`. */
export async function serveSite(folder = fixturesFolder(), base = '/'): Promise<Site> {
  const server = await preview({
    ...siteConfig(process.cwd(), []),
    configFile: false,
    logLevel: 'silent',
    base,
    build: { outDir: folder },
    preview: { port: 0, host: '127.0.0.1', cors: true },
  });
  const address = server.httpServer.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  if (port === undefined) throw new Error('the server has no port');
  return { url: `http://127.0.0.1:${port}${base}`, stop: () => server.close() };
}

/** Builds and serves a site of some of the stories in e2e/stories, each under the names given for it. */
export async function serveSiteOf(stories: Record<string, string[]>): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-site-'));
  for (const [story, names] of Object.entries(stories)) {
    for (const name of names)
      await cp(join('e2e/stories', story), join(folder, 'data', name), { recursive: true });
  }
  await buildInto(join(folder, 'site'), join(folder, 'data'));
  const { url, stop } = await serveSite(join(folder, 'site'));
  return {
    url,
    async stop() {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
