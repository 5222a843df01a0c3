import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleList } from '../../event-list/example.ts';
import { listText } from '../list-text.ts';
import { articleText, withStory } from '../story-folder.fixture.ts';

/** Runs a command as npm does. */
function call(name: string, ...args: string[]) {
  const script = `src/build/cli/${name}.ts`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/build/cli/run.js', script, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const PASTED_TWICE = /quay\.md:6:1: warning: the same text as .+quay-2\.md, of the same outlet; remove/;

describe('a command', () => {
  it.each(['events', 'explain', 'check', 'build', 'start', 'dev', 'test'])(
    '%s tells its use with --help',
    (name) => {
      const { status, stdout } = call(name, '--help');
      expect(status).toBe(0);
      expect(stdout).toMatch(/^npm (run|start|test)/);
    },
  );

  it('wrongly called tells its use and exits 2', () => {
    const unknown = call('events', '--stroy', 'x');
    expect(unknown.status).toBe(2);
    expect(unknown.stderr).toMatch(
      /^Unknown option '--stroy'\n\nnpm run --silent events -- --story DIR --out FILE/,
    );
    const missing = call('events', '--story', 'x');
    expect(missing.status).toBe(2);
    expect(missing.stderr).toMatch(/^missing --out\n/);
    const value = call('snapshot', '--story', 'x', '--out', 'y', '--width', 'wide', '--theme', 'pink');
    expect(value.status).toBe(2);
    expect(value.stderr).toMatch(
      /^invalid width: "wide"; give a whole .+\ninvalid theme: "pink"; give light or dark\n\nnpm run/,
    );
  });
});

describe('a command that there is none of', () => {
  it('is told so, without a stack', () => {
    const { status, stderr } = call('evnets');
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^src\/build\/cli\/evnets\.ts: can't be made one module; .+\n[^]+Could not resolve/,
    );
    expect(stderr).not.toMatch(/^ +at /m);
  });
});

describe('the events command', () => {
  it('writes a list, into a folder that it makes', async () => {
    await withStory({ 'articles/quay.md': articleText() }, (folder) => {
      const out = join(folder, 'new/folder/events.json');
      const { status, stderr } = call('events', '--story', folder, '--out', out);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ version: 1, articles: [{ id: 'quay' }] });
      return Promise.resolve();
    });
  });

  it('warns of an article pasted twice, and goes on, as does the check of its list', async () => {
    const files = { 'articles/quay.md': articleText(), 'articles/quay-2.md': articleText() };
    await withStory(files, (folder) => {
      const { status, stderr } = call('events', '--story', folder, '--out', join(folder, 'events.json'));
      expect(status).toBe(0);
      expect(stderr).toMatch(PASTED_TWICE);
      const check = call('check', '--story', folder, '--list', join(folder, 'events.json'));
      expect(check.status).toBe(0);
      expect(check.stderr).toMatch(PASTED_TWICE);
      return Promise.resolve();
    });
  });

  it('says that a file stands where the folder would be made', async () => {
    await withStory({ 'articles/quay.md': articleText() }, (folder) => {
      const out = join(folder, 'articles/quay.md/sub/events.json');
      const { status, stderr } = call('events', '--story', folder, '--out', out);
      expect(status).toBe(1);
      expect(stderr).toContain(
        'quay.md/sub/events.json:1:1: a file where a folder is expected; correct the path',
      );
      return Promise.resolve();
    });
  });

  it('tells every fault, exits 1 and leaves the last list as it was', async () => {
    const files = {
      'articles/a.md': 'No front matter.',
      'articles/b.md': articleText({ published: '2021-02-30' }),
    };
    await withStory(files, (folder) => {
      const out = join(folder, 'events.json');
      writeFileSync(out, 'the last good list');
      const { status, stderr } = call('events', '--story', folder, '--out', out);
      expect(status).toBe(1);
      expect(stderr.trim().split('\n')).toEqual([
        expect.stringContaining('articles/a.md:1:1: no front matter; '),
        expect.stringContaining(
          'articles/b.md:4:12: invalid published: 2021-02-30 is no day of the calendar; ',
        ),
      ]);
      expect(readFileSync(out, 'utf8')).toBe('the last good list');
      return Promise.resolve();
    });
  });
});

describe('the explain command', () => {
  it('explains all events or one, as text or as JSON, and names the nearest to an id that is wrong', async () => {
    await withStory({ 'articles/quay.md': articleText() }, (folder) => {
      const all = call('explain', '--story', folder);
      expect({ status: all.status, stderr: all.stderr }).toEqual({ status: 0, stderr: '' });
      const id = all.stdout.split('\n')[0] ?? '';
      expect(call('explain', '--story', folder, id).stdout).toBe(all.stdout);
      expect(JSON.parse(call('explain', '--story', folder, '--json').stdout)).toMatchObject([
        { event: { id } },
      ]);
      const wrong = call('explain', '--story', folder, `${id}s`);
      expect(wrong.status).toBe(1);
      expect(wrong.stderr).toContain(`:1:1: no event "${id}s"; did you mean "${id}"?`);
      expect(call('explain', '--story', folder, id, id).stderr).toMatch(/^too many arguments: /);
      return Promise.resolve();
    });
  });
});

describe('the check command', () => {
  it('exits 0 on a list that is right and 1 on one that is not, told at line and column', async () => {
    const text = listText(exampleList());
    await withStory(
      { 'events.json': text, 'bad.json': text.replace('"rank": 2', '"rank": "2"') },
      (folder) => {
        expect(call('check', '--story', folder, '--list', join(folder, 'events.json')).status).toBe(0);
        const { status, stderr } = call('check', '--story', folder, '--list', join(folder, 'bad.json'));
        expect(status).toBe(1);
        expect(stderr).toMatch(/bad\.json:\d+:15: invalid events\[0\]\.rank: .+; correct it as event-list/);
        return Promise.resolve();
      },
    );
  });
});
