import { basename, join, resolve } from 'node:path';
import { articleIdOf } from '../articles/ids.ts';
import { readArticle, type ArticleFile } from '../articles/read-article.ts';
import { failure, success, type Reading } from '../articles/reading.ts';
import { assembleStory, DEFAULT_LANGUAGE, type Story } from '../articles/story.ts';
import { noSettings, readStorySettings, type StorySettings } from '../articles/story-settings.ts';
import { decodeUtf8 } from '../articles/utf8.ts';
import type { Diagnostic } from '../event-list/diagnostic.ts';
import type { EventList } from '../event-list/schema.ts';
import { refusalFault, type Disk } from './disk.ts';
import { parseList } from './list-text.ts';

/** The largest article taken: far above any news article, and read in seconds. */
export const MAX_ARTICLE_BYTES = 5_000_000;

/** An editor's corrections as they stand on the disk. */
export interface EditsFile {
  path: string;
  text: string;
}

/** Where an article's body stands: its file and, 1-based, the line on which it begins. */
export type ArticlePlace = Pick<ArticleFile, 'path' | 'bodyLine'>;

/** What a story folder holds: articles to build a list of, or a ready list. */
export type StoryFolder =
  | { kind: 'articles'; story: Story; edits: EditsFile | null; files: ReadonlyMap<string, ArticlePlace> }
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
  return success({ kind: 'articles', story: story.value, edits: edits.value, files: places });
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

/** The articles that can be read and the faults of the others. */
async function readArticleFiles(folder: string, settings: StorySettings, disk: Disk) {
  const articles: ArticleFile[] = [];
  const diagnostics: Diagnostic[] = [];
  try {
    const names = (await disk.list(folder)).filter((name) => !name.startsWith('.'));
    for (const name of names) {
      const reading = await readArticleFile(join(folder, name), settings, disk);
      if (reading?.ok) articles.push(reading.value);
      else diagnostics.push(...(reading?.diagnostics ?? []));
    }
  } catch (error) {
    return { articles, diagnostics: [refusalFault(folder, error)] };
  }
  if (!articles.length && !diagnostics.length) {
    const remedy = 'put each article into a file of its own that ends in .md';
    diagnostics.push({ path: folder, line: 1, column: 1, what: 'no articles', remedy });
  }
  return { articles, diagnostics };
}

/** Null for what is no article: pictures and other things that may lie beside them. */
async function readArticleFile(
  path: string,
  { language }: StorySettings,
  disk: Disk,
): Promise<Reading<ArticleFile> | null> {
  const place = { path, line: 1, column: 1 };
  if (/\.(txt|markdown)$/i.test(path)) {
    return failure({
      ...place,
      what: 'not read as an article',
      remedy: 'let its name end in .md, or move it',
    });
  }
  if (!/\.md$/i.test(path)) return null;
  const id = articleIdOf(basename(path));
  if (id === null) {
    const remedy = 'rename the file: letters, digits, - _ and . only, beginning with a letter or digit';
    return failure({ ...place, what: `invalid id: "${basename(path)}"`, remedy });
  }
  const text = await readText(path, disk, MAX_ARTICLE_BYTES);
  if (!text.ok) return text;
  return readArticle(text.value, { id, path, language: language ?? DEFAULT_LANGUAGE });
}

/** The text of a file; where it is longer than `most` bytes, is no file or no UTF-8, the fault. */
export async function readText(path: string, disk: Disk, most = Infinity): Promise<Reading<string>> {
  const place = { path, line: 1, column: 1 };
  try {
    const found = await disk.look(path);
    if (found?.kind === 'other') {
      return failure({ ...place, what: 'neither a file nor a folder', remedy: 'put a file in its place' });
    }
    if (found && found.bytes > most) {
      const what = `the article is too large: ${found.bytes} bytes, more than ${most}`;
      return failure({ ...place, what, remedy: 'keep the article’s text alone, or split it' });
    }
    return decodeUtf8(path, await disk.read(path));
  } catch (error) {
    return failure(refusalFault(path, error));
  }
}
