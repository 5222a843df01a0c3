import { basename, join } from 'node:path';
import { articleIdOf } from '../articles/ids.ts';
import { readArticle, type ArticleFile } from '../articles/read-article.ts';
import { failure, type Reading } from '../articles/reading.ts';
import { DEFAULT_LANGUAGE } from '../articles/story.ts';
import type { StorySettings } from '../articles/story-settings.ts';
import type { Diagnostic } from '../event-list/diagnostic.ts';
import { refusalFault, type Disk } from './disk.ts';
import { readText } from './read-text.ts';

/** The largest article taken: far above any news article, and read in seconds. */
export const MAX_ARTICLE_BYTES = 5_000_000;

const ARTICLE = /\.md$/i;

/** The articles that can be read and the faults of the others. */
export async function readArticleFiles(
  folder: string,
  settings: StorySettings,
  disk: Disk,
): Promise<{ articles: ArticleFile[]; diagnostics: Diagnostic[] }> {
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
  if (!ARTICLE.test(path)) return articlesBelow(path, disk);
  const id = articleIdOf(basename(path));
  if (id === null) {
    const remedy = 'rename the file: letters, digits, - _ and . only, beginning with a letter or digit';
    return failure({ ...place, what: `invalid id: "${basename(path)}"`, remedy });
  }
  const text = await readText(path, disk, MAX_ARTICLE_BYTES);
  if (!text.ok) return text;
  return readArticle(text.value, { id, path, language: language ?? DEFAULT_LANGUAGE });
}

/** A fault where something beside the articles is a folder of articles, whose lack nobody would notice; null: it is none. */
async function articlesBelow(path: string, disk: Disk): Promise<Reading<never> | null> {
  try {
    if ((await disk.look(path))?.kind !== 'folder') return null;
    const unread = (await disk.list(path)).find((name) => ARTICLE.test(name));
    if (unread === undefined) return null;
    const what = `articles in a folder below aren't read: ${unread}`;
    return failure({ path, line: 1, column: 1, what, remedy: 'move them up beside the others' });
  } catch (error) {
    return failure(refusalFault(path, error));
  }
}
