import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildList } from './build-list.ts';
import { nodeDisk } from './disk.ts';
import { valueOf } from './input-error.ts';
import { listText } from './list-text.ts';
import { differences, readKey } from './story-key.fixture.ts';

/**
 * Each folder here is a small invented story. `key.yaml` is what an editor wants of it: the events that matter, their
 * dates, who tells of them, whom they have it from, the links. `expected.json` is the whole list it comes to; where
 * the list differs it is left beside it as `expected.actual.json`: if it is right, it takes its place.
 */
const CASES = join(import.meta.dirname, 'cases');
const names = existsSync(CASES) ? (await readdir(CASES)).sort() : [];
const having = (file: string) => names.filter((name) => existsSync(join(CASES, name, file)));
const listOf = async (name: string) => valueOf(await buildList(join(CASES, name), nodeDisk));

describe('the case', () => {
  it.each(having('expected.json'))('%s comes to the list expected', async (name) => {
    const folder = join(CASES, name);
    const actualFile = join(folder, 'expected.actual.json');
    const actual = listText(await listOf(name));
    const expected = await readFile(join(folder, 'expected.json'), 'utf8');
    if (actual === expected) await rm(actualFile, { force: true });
    else await writeFile(actualFile, actual);
    expect(JSON.parse(actual)).toEqual(JSON.parse(expected));
    expect(actual).toBe(expected);
  });

  it.each(having('key.yaml'))('%s comes to what an editor wants of it', async (name) => {
    const key = await readKey(join(CASES, name, 'key.yaml'));
    expect(differences(await listOf(name), key)).toEqual([]);
  });

  it.each(names)('%s has titles that can be read by themselves', async (name) => {
    const { events } = await listOf(name);
    const titles = events.map(({ title }) => title);
    expect(titles.filter((title) => title.split(' ').length > 14)).toEqual([]);
    expect(titles.filter((title) => /^(?:he|she|they|it|his|her|their|this|such)\b/iu.test(title))).toEqual(
      [],
    );
  });
});
