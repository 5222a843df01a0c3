import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleList } from '../event-list/example.ts';
import { nodeDisk, type Disk } from './disk.ts';
import { listText } from './list-text.ts';
import { MAX_ARTICLE_BYTES } from './read-article-files.ts';
import { readStory, type StoryFolder } from './read-story.ts';
import { articleText, faultLines, withStory } from './story-folder.fixture.ts';

type Files = Record<string, string | Uint8Array>;

/** The faults of a folder with these files. */
function faultsOf(files: Files, disk: Disk = nodeDisk): Promise<string[]> {
  return withStory(files, async (folder) => faultLines(await readStory(folder, disk), folder));
}

/** What a folder with these files holds; it is known to be good. */
function read(files: Files): Promise<StoryFolder> {
  return withStory(files, async (folder) => {
    const reading = await readStory(folder, nodeDisk);
    if (!reading.ok) throw new Error(faultLines(reading, folder).join('\n'));
    return reading.value;
  });
}

async function readArticles(files: Files) {
  const found = await read(files);
  if (found.kind !== 'articles') throw new Error('no articles');
  return found.story;
}

/** A disk that refuses one path as Node would. */
function refusing(code: string, end: string): Disk {
  const refuse = (path: string) => {
    if (path.endsWith(end)) throw Object.assign(new Error(code), { code });
  };
  return {
    ...nodeDisk,
    list: async (path) => (refuse(path), nodeDisk.list(path)),
    read: async (path) => (refuse(path), nodeDisk.read(path)),
  };
}

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

describe('reading a story folder', () => {
  it('takes the folder’s name for the id and, without story.yaml, for the title', async () => {
    const story = await readArticles({ 'articles/quay.md': articleText() });
    expect(story).toMatchObject({ id: 'the-story', title: 'The story', description: '', language: 'en' });
    expect(story.articles.map(({ id }) => id)).toEqual(['quay']);
  });

  it('orders outlets as story.yaml does, the others by their first article, and articles by lane and day', async () => {
    const story = await readArticles({
      'story.yaml': 'outlets:\n  - name: Harbour Post\n    shortName: Post\n',
      'articles/a.md': articleText({ outlet: 'Coast News', published: '2021-03-03' }),
      'articles/b.md': articleText({ outlet: 'Harbour Post', published: '2021-03-07' }),
      'articles/c.md': articleText({ outlet: 'Bay Times', published: '2021-03-01' }),
      'articles/d.md': articleText({ outlet: 'Harbour Post', published: '2021-03-02' }),
    });
    expect(story.outlets.map(({ shortName }) => shortName)).toEqual(['Post', 'Bay Times', 'Coast News']);
    expect(story.articles.map(({ id }) => id)).toEqual(['d', 'b', 'c', 'a']);
  });

  it('gives outlets different ids and short names, whatever their names', async () => {
    const story = await readArticles({
      'articles/a.md': articleText({ outlet: '"!!!"' }),
      'articles/b.md': articleText({ outlet: '"???"' }),
      'articles/c.md': articleText({ outlet: 'Northern Evening Standard' }),
      'articles/d.md': articleText({ outlet: 'National Echo of Stoneham' }),
    });
    expect(story.outlets.map(({ id }) => id)).toEqual([
      'outlet',
      'outlet-2',
      'national-echo-of-stoneham',
      'northern-evening-standard',
    ]);
    expect(new Set(story.outlets.map(({ shortName }) => shortName)).size).toBe(4);
  });

  it('reads a file with a byte order mark and CRLF line ends as it stands', async () => {
    const text = `\uFEFF${articleText({}, 'One.\nTwo.\n').replaceAll('\n', '\r\n')}`;
    const { articles } = await readArticles({ 'articles/quay.md': text });
    expect(articles[0]?.body).toBe('One.\r\nTwo.\r\n');
  });

  it('passes over hidden files and pictures', async () => {
    const files = { 'articles/quay.md': articleText(), 'articles/.DS_Store': 'x', 'articles/map.png': 'x' };
    expect((await readArticles(files)).articles).toHaveLength(1);
  });

  it('takes a ready list as it is, and fills in the intervals of its times', async () => {
    const found = await read({ 'events.json': listText(exampleList()) });
    if (found.kind !== 'list') throw new Error('no list');
    expect(found.list.events[0]?.mentions[0]?.time).toMatchObject({
      interval: { start: '2021-01-01', end: '2021-02-01', precision: 'month' },
    });
  });

  it('reads an article of just under 5 MB', async () => {
    const line = 'The mayor opened the bridge on Thursday and left the town on Friday.\n';
    const body = line.repeat(Math.floor((MAX_ARTICLE_BYTES - 200) / line.length));
    const { articles } = await readArticles({ 'articles/long.md': articleText({}, body) });
    expect(articles[0]?.body.length).toBe(body.length);
  });
});

describe('a story folder with faults', () => {
  it('is not there, or is a file', async () => {
    const missing = await readStory('/no/such/story', nodeDisk);
    expect(faultLines(missing, '-')).toEqual([
      '/no/such/story:1:1: there is no such file or folder; correct the path',
    ]);
    await withStory({ 'events.json': '{}' }, async (folder) => {
      const file = await readStory(join(folder, 'events.json'), nodeDisk);
      expect(faultLines(file, folder)).toEqual([
        'events.json:1:1: a file where a folder is expected; correct the path, or move the file',
      ]);
    });
  });

  it('has neither articles nor a list, or both', async () => {
    expect((await faultsOf({ 'story.yaml': 'title: A' }))[0]).toMatch(
      /the-story:1:1: neither articles\/ nor events\.json; put the story’s articles/,
    );
    const both = { 'articles/quay.md': articleText(), 'events.json': listText(exampleList()) };
    expect((await faultsOf(both))[0]).toMatch(
      /the-story:1:1: both articles\/ and a ready events\.json; remove events\.json .+ or articles\//,
    );
  });

  it('has no article', async () => {
    expect(await faultsOf({ 'articles/.keep': '' })).toEqual([
      'articles:1:1: no articles; put each article into a file of its own that ends in .md',
    ]);
  });

  it('cannot be read', async () => {
    const files = { 'articles/quay.md': articleText(), 'articles/post.md': articleText() };
    const chmod = 'no permission; give yourself the right to it (chmod)';
    expect(await faultsOf(files, refusing('EACCES', 'articles'))).toEqual([`articles:1:1: ${chmod}`]);
    expect(await faultsOf(files, refusing('EACCES', 'quay.md'))).toEqual([`articles/quay.md:1:1: ${chmod}`]);
  });

  it('holds links that lead to themselves or nowhere, and folders named like articles', async () => {
    const faults = await withStory({ 'articles/sub.md/x.md': articleText() }, async (folder) => {
      await symlink('loop.md', join(folder, 'articles/loop.md'));
      await symlink('nothing.md', join(folder, 'articles/dead.md'));
      return faultLines(await readStory(folder, nodeDisk), folder);
    });
    expect(faults).toEqual([
      'articles/dead.md:1:1: there is no such file or folder; correct the path',
      'articles/loop.md:1:1: a symbolic link that leads to itself; replace the link by the file it should lead to',
      'articles/sub.md:1:1: a folder where a file is expected; move or rename the folder',
    ]);
  });

  it('holds an article that is not UTF-8, told at its first bad byte', async () => {
    const good = articleText({}, 'One.\nTwo caf');
    expect(await faultsOf({ 'articles/a.md': bytes(good, [0xe9], '.\n') })).toEqual([
      'articles/a.md:7:8: not UTF-8: byte 0xE9 is no character; save the file as UTF-8',
    ]);
    const utf16 = bytes([0xff, 0xfe], [...Buffer.from(articleText(), 'utf16le')]);
    expect(await faultsOf({ 'articles/a.md': utf16 })).toEqual([
      'articles/a.md:1:1: the text is UTF-16, not UTF-8; save the file as UTF-8',
    ]);
  });

  it('holds an article of more than 5 MB', async () => {
    const long = articleText({}, 'x'.repeat(MAX_ARTICLE_BYTES));
    expect(await faultsOf({ 'articles/a.md': long })).toEqual([
      'articles/a.md:1:1: the article is too large: 5000064 bytes, more than 5000000; keep the article’s text alone, or split it',
    ]);
  });

  it('holds files whose names can be no id or that look like articles', async () => {
    const files = {
      'articles/a b.md': articleText(),
      'articles/_x.md': articleText(),
      'articles/c.txt': 'x',
    };
    expect(await faultsOf(files)).toEqual([
      'articles/_x.md:1:1: invalid id: "_x.md"; rename the file: letters, digits, - _ and . only, beginning with a letter or digit',
      'articles/a b.md:1:1: invalid id: "a b.md"; rename the file: letters, digits, - _ and . only, beginning with a letter or digit',
      'articles/c.txt:1:1: not read as an article; let its name end in .md, or move it',
    ]);
  });

  it('holds articles in a folder below, and takes no notice of one with pictures alone', async () => {
    const files = { 'articles/a.md': articleText(), 'articles/pictures/quay.png': 'x' };
    expect(await faultsOf(files)).toEqual([]);
    expect(await faultsOf({ ...files, 'articles/may/b.md': articleText() })).toEqual([
      "articles/may:1:1: articles in a folder below aren't read: b.md; move them up beside the others",
    ]);
  });

  it('tells the faults of all its files at once', async () => {
    const faults = await faultsOf({
      'story.yaml': 'titel: A bridge\nexcerpt: some\n',
      'articles/a.md': 'No front matter.',
      'articles/b.md': articleText({ published: '2021-02-30' }, ''),
    });
    expect(faults.map((fault) => fault.split(';', 1)[0])).toEqual([
      'story.yaml:1:1: unknown field: titel',
      'story.yaml:2:10: invalid excerpt: some',
      'articles/a.md:1:1: no front matter',
      'articles/b.md:4:12: invalid published: 2021-02-30 is no day of the calendar',
      'articles/b.md:6:1: the article has no text',
    ]);
  });

  it('has a story.yaml with unknown outlet fields, or outlets that no article is by', async () => {
    const yaml = 'outlets:\n  - name: Daily Quay\n    shortname: Quay\n  - name: Harbour Post\n';
    expect(await faultsOf({ 'story.yaml': yaml, 'articles/a.md': articleText() })).toEqual([
      'story.yaml:3:5: unknown field: shortname; did you mean "shortName"?',
    ]);
    const known = yaml.replace('shortname', 'shortName');
    expect(await faultsOf({ 'story.yaml': known, 'articles/a.md': articleText() })).toEqual([
      'story.yaml:4:11: no article is by the outlet "Harbour Post"; write the name as the articles do, or take it out of the list',
    ]);
  });

  it('spells an outlet in two ways, lists it twice or gives two outlets one short name', async () => {
    const files = {
      'articles/a.md': articleText({ outlet: 'Daily Quay' }),
      'articles/b.md': articleText({ outlet: 'DAILY QUAY' }),
      'articles/c.md': articleText({ outlet: 'Harbour Post' }),
    };
    const yaml =
      'outlets:\n  - name: Daily Quay\n    shortName: Q\n  - name: Harbour Post\n    shortName: Q\n  - name: Daily Quay\n';
    expect(await faultsOf({ ...files, 'story.yaml': yaml })).toEqual([
      'articles/b.md:2:9: invalid outlet: "DAILY QUAY" is spelt "Daily Quay" elsewhere in this story; write one name for one outlet',
      'story.yaml:5:16: the short name "Q" is another outlet’s too; give each outlet its own',
      'story.yaml:6:11: the outlet "Daily Quay" stands twice; keep one of the two',
    ]);
  });

  it('has a list that is no JSON or not valid, told at line and column', async () => {
    expect(await faultsOf({ 'events.json': '{\n  "version": 1,\n  oops\n}' })).toEqual([
      expect.stringMatching(/^events\.json:3:3: no JSON: .+; mend the JSON$/),
    ]);
    const text = listText(exampleList()).replace('"rank": 2', '"rank": 0');
    const line = text.slice(0, text.indexOf('"rank": 0')).split('\n').length;
    expect(await faultsOf({ 'events.json': text })).toEqual([
      `events.json:${line}:15: invalid events[0].rank: Too small: expected number to be >=1; correct it as event-list.schema.json says`,
    ]);
  });
});
