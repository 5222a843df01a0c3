import { build, mergeConfig } from 'vite';
import type { Disk } from './disk.ts';
import type { Progress } from './progress.ts';
import { buildStories, listsOf } from './site.ts';
import { siteConfig } from './site-config.ts';
import { sitePlugin } from './vite-plugin.ts';

export interface SiteOptions {
  /** The project's root. */
  root: string;
  /** The folder of the story folders. */
  dataFolder: string;
  /** Emptied first; by default `dist` below the root. */
  outFolder?: string;
  /** Where the site's root will stand, with its last slash; null: unknown. */
  address?: string | null;
  progress?: Progress;
}

/**
 * Builds the lists of all stories, then the site; gives the stories' ids. Throws an InputError, and leaves
 * what was built before as it is, where a story has faults.
 */
export async function buildSite(
  { root, dataFolder, outFolder, address = null, progress }: SiteOptions,
  disk: Disk,
): Promise<string[]> {
  const lists = listsOf(await buildStories(dataFolder, disk, progress));
  const config = siteConfig(root, [sitePlugin(root, lists, address)]);
  const given = outFolder === undefined ? {} : { build: { outDir: outFolder } };
  await build({ ...mergeConfig(config, given), configFile: false, logLevel: 'warn' });
  return [...lists.keys()];
}
