import { join } from 'node:path';
import { nameKey, storyIdOf } from '../articles/ids.ts';
import type { Reading } from '../articles/reading.ts';
import type { EventList } from '../event-list/schema.ts';
import { buildList } from './build-list.ts';
import { refusalFault, type Disk } from './disk.ts';
import { InputError } from './input-error.ts';
import type { Progress } from './progress.ts';

/** A story of the site, not yet built. */
export interface SiteStory {
  /** The last part of its page's address. */
  id: string;
  folder: string;
}

/** A story's list, or why there is none. */
export interface BuiltStory extends SiteStory {
  list: Reading<EventList>;
}

/**
 * The stories of a data folder: each folder in it whose name doesn't begin with a dot, by name. Throws an
 * InputError where there is none or two would have one address.
 */
export async function findStories(dataFolder: string, disk: Disk): Promise<SiteStory[]> {
  const stories = await storyFolders(dataFolder, disk);
  const place = { path: dataFolder, line: 1, column: 1 };
  if (!stories.length) {
    const remedy = 'put a story into a folder of its own: articles/*.md, or a ready events.json';
    throw new InputError([{ ...place, what: 'no story', remedy }]);
  }
  const ids = new Map<string, SiteStory>();
  const faults = stories.flatMap((story) => {
    const other = ids.get(nameKey(story.id));
    ids.set(nameKey(story.id), story);
    if (!other) return [];
    const what = `has the address of ${other.folder}: ${story.id}/`;
    return [{ ...place, path: story.folder, what, remedy: 'rename one of the two folders' }];
  });
  if (faults.length) throw new InputError(faults);
  return stories;
}

async function storyFolders(dataFolder: string, disk: Disk): Promise<SiteStory[]> {
  try {
    const names = (await disk.list(dataFolder)).filter((name) => !name.startsWith('.'));
    if (names.includes('articles') || names.includes('events.json')) {
      const what = 'is itself a story folder';
      const remedy = 'name the folder that holds the story folders';
      throw new InputError([{ path: dataFolder, line: 1, column: 1, what, remedy }]);
    }
    const kinds = await Promise.all(names.map((name) => disk.look(join(dataFolder, name))));
    return names
      .filter((_, index) => kinds[index]?.kind === 'folder')
      .map((name) => ({ id: storyIdOf(name), folder: join(dataFolder, name) }));
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError([refusalFault(dataFolder, error)]);
  }
}

/** Builds a story's list; faults of its input are part of the answer. */
export async function buildStory(story: SiteStory, disk: Disk, progress?: Progress): Promise<BuiltStory> {
  return { ...story, list: await buildList(story.folder, disk, 'refuse', progress) };
}

export async function buildStories(
  dataFolder: string,
  disk: Disk,
  progress?: Progress,
): Promise<BuiltStory[]> {
  const built: BuiltStory[] = [];
  for (const story of await findStories(dataFolder, disk))
    built.push(await buildStory(story, disk, progress));
  return built;
}

/** The lists by their story's address. Throws an InputError with the faults of all stories. */
export function listsOf(stories: readonly BuiltStory[]): Map<string, EventList> {
  const faults = stories.flatMap(({ list }) => (list.ok ? [] : list.diagnostics));
  if (faults.length) throw new InputError(faults);
  return new Map(stories.flatMap(({ id, list }) => (list.ok ? [[id, list.value]] : [])));
}
