import { basename, join, resolve } from 'node:path';
import type { ArticleFile } from '../articles/read-article.ts';
import { failure, success, type Reading } from '../articles/reading.ts';
import { sameTexts } from '../articles/same-text.ts';
import { assembleStory, type Story } from '../articles/story.ts';
import { noSettings, readStorySettings } from '../articles/story-settings.ts';
import type { Diagnostic } from '../event-list/diagnostic.ts';
import type { EventList } from '../event-list/schema.ts';
import { refusalFault, type Disk } from './disk.ts';
import { parseList } from './list-text.ts';
import { readArticleFiles } from './read-article-files.ts';
import { readText } from './read-text.ts';

/** An editor's corrections as they stand on the disk. */
export interface EditsFile {
  path: string;
  text: string;
}

/** Where an article's body stands: its file and, 1-based, the line on which it begins. */
export type ArticlePlace = Pick<ArticleFile, 'path' | 'bodyLine'>;

/** What a story folder holds: articles to build a list of, or a ready list. */
export type StoryFolder =
  | {
      kind: 'articles';
      story: Story;
      edits: EditsFile | null;
      files: ReadonlyMap<string, ArticlePlace>;
      /** What can be read as it is and yet is hardly meant. */
      doubts: readonly Diagnostic[];
    }
  | { kind: 'list'; path: string; list: EventList };

/** What to do with a folder that holds articles and a ready list: refuse it, or take the articles. */
export type BothPolicy = 'refuse' | 'take-articles';

/** Reads a story folder. Gives what it holds or every fault of every file, each at its place. */
export async function readStory(
  folder: string,
  disk: Disk,
  both: BothPolicy = 'refuse',
): Promise<Reading<StoryFolder>> {
  let names: string[];
  try {
    names = await disk.list(folder);
  } catch (error) {
    return failure(refusalFault(folder, error));
  }
  const [hasArticles, hasList] = [names.includes('articles'), names.includes('events.json')];
  if (hasArticles && (!hasList || both === 'take-articles')) return readArticles(folder, names, disk);
  if (hasArticles || !hasList) return failure(oneOfBoth(folder, hasArticles));
  return readReadyList(join(folder, 'events.json'), disk);
}

function oneOfBoth(folder: string, both: boolean): Diagnostic {
  const place = { path: folder, line: 1, column: 1 };
  if (!both) {
    const remedy = 'put the story’s articles (*.md) into articles/, or a ready list into events.json';
    return { ...place, what: 'neither articles/ nor events.json', remedy };
  }
  const remedy = 'remove events.json to have the list built, or articles/ to show events.json as it is';
  return { ...place, what: 'both articles/ and a ready events.json', remedy };
}

async function readReadyList(path: string, disk: Disk): Promise<Reading<StoryFolder>> {
  const text = await readText(path, disk);
  if (!text.ok) return text;
  const list = parseList(text.value, path);
  return list.ok ? success({ kind: 'list', path, list: list.value }) : list;
}

async function readArticles(folder: string, names: string[], disk: Disk): Promise<Reading<StoryFolder>> {
  const settings = await readOptional(names, folder, 'story.yaml', disk);
  const read =
    settings.ok && settings.value ? readStorySettings(settings.value.text, settings.value.path) : null;
  const known = read?.ok ? read.value : noSettings();
  const files = await readArticleFiles(join(folder, 'articles'), known, disk);
  const edits = await readOptional(names, folder, 'edits.yaml', disk);
  const story = assembleStory(basename(resolve(folder)), files.articles, known);
  const diagnostics = [
    ...faultsOf(settings),
    ...(read ? faultsOf(read) : []),
    ...files.diagnostics,
    ...(files.diagnostics.length ? [] : faultsOf(story)),
    ...faultsOf(edits),
  ];
  if (diagnostics.length || !story.ok || !edits.ok) return failure(...diagnostics);
  const places = new Map(files.articles.map((file) => [file.article.id, file]));
  const doubts = sameTexts(files.articles);
  return success({ kind: 'articles', story: story.value, edits: edits.value, files: places, doubts });
}

const faultsOf = (reading: Reading<unknown>): Diagnostic[] => (reading.ok ? [] : reading.diagnostics);

async function readOptional(
  names: readonly string[],
  folder: string,
  name: string,
  disk: Disk,
): Promise<Reading<EditsFile | null>> {
  if (!names.includes(name)) return success(null);
  const path = join(folder, name);
  const text = await readText(path, disk);
  return text.ok ? success({ path, text: text.value }) : text;
}
