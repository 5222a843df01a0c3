import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../event-list/diagnostic.ts';
import type { ArticleFile } from './read-article.ts';
import { assembleStory } from './story.ts';
import { noSettings } from './story-settings.ts';

const file = (path: string, id: string): ArticleFile => ({
  path,
  outletAt: { line: 2, column: 9 },
  bodyLine: 1,
  article: {
    id,
    outlet: 'Daily Quay',
    title: 'A title',
    published: '2021-03-05',
    updated: null,
    url: null,
    byline: null,
    language: 'en',
    body: 'The bridge closed.',
  },
});

describe('a story', () => {
  it('has no two articles that would be one file on a disk that tells no case', () => {
    const story = assembleStory(
      'old-bridge',
      [file('a/Quay.md', 'Quay'), file('a/quay.md', 'quay')],
      noSettings(),
    );
    expect(story.ok ? [] : story.diagnostics.map(formatDiagnostic)).toEqual([
      'a/quay.md:1:1: duplicate id: "quay" is also the id of a/Quay.md; rename one of the two files',
    ]);
  });

  it.each([
    ['old-bridge', 'old-bridge', 'Old bridge'],
    ['Old Bridge!', 'old-bridge', 'Old Bridge!'],
    ['2021.03', '2021.03', '2021 03'],
    ['---', 'story', '---'],
  ])('in the folder %s has the id %s and the title %s', (folder, id, title) => {
    const story = assembleStory(folder, [file('quay.md', 'quay')], noSettings());
    expect(story).toMatchObject({ ok: true, value: { id, title } });
  });
});
