import type { Diagnostic } from '../event-list/diagnostic.ts';
import type { ArticleFile } from './read-article.ts';

/** Where an outlet has one text in two files: an article pasted twice. Two outlets may well print the same wire. */
export function sameTexts(files: readonly ArticleFile[]): Diagnostic[] {
  const seen = new Map<string, string>();
  return files.flatMap(({ path, bodyLine, article: { outlet, body } }) => {
    const key = `${outlet}\n${body.trim().replace(/\s+/g, ' ')}`;
    const other = seen.get(key);
    if (other === undefined) {
      seen.set(key, path);
      return [];
    }
    const what = `the same text as ${other}, of the same outlet`;
    return [{ path, line: bodyLine, column: 1, what, remedy: 'remove one of the two files' }];
  });
}
