import { describe, expect, it } from 'vitest';
import { readArticle, type ArticleFile } from './read-article.ts';
import { sameTexts } from './same-text.ts';

function file(id: string, outlet: string, body: string): ArticleFile {
  const text = `---\noutlet: ${outlet}\ntitle: A title\npublished: 2021-03-05\n---\n${body}`;
  const reading = readArticle(text, { id, path: `${id}.md`, language: 'en' });
  if (!reading.ok) throw new Error('no article');
  return reading.value;
}

describe('an article given twice', () => {
  it('is doubted at its second file, however its lines are wrapped', () => {
    const files = [
      file('a', 'Daily Quay', 'The mayor opened the bridge.\n'),
      file('b', 'Daily Quay', 'The mayor\nopened the bridge.\n\n'),
    ];
    expect(sameTexts(files)).toEqual([
      {
        path: 'b.md',
        line: 6,
        column: 1,
        what: 'the same text as a.md, of the same outlet',
        remedy: 'remove one of the two files',
      },
    ]);
  });

  it('is none of two outlets that print one text, nor of an update of one', () => {
    const text = 'The mayor opened the bridge.\n';
    expect(
      sameTexts([
        file('a', 'Daily Quay', text),
        file('b', 'Coast News', text),
        file('c', 'Daily Quay', `${text}It was closed in July.\n`),
      ]),
    ).toEqual([]);
  });
});
