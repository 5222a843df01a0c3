import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildList } from './build-list.ts';
import { nodeDisk } from './disk.ts';
import { valueOf } from './input-error.ts';
import { listText } from './list-text.ts';

/**
 * Each folder here is a small invented story, `expected.json` the list it comes to. Where the list differs it
 * is left beside it as `expected.actual.json`: if it is right, it takes the place of the expected one.
 */
const CASES = join(import.meta.dirname, 'cases');

const names = existsSync(CASES) ? (await readdir(CASES)).sort() : [];

describe('the case', () => {
  it.each(names)('%s comes to the list expected', async (name) => {
    const folder = join(CASES, name);
    const actualFile = join(folder, 'expected.actual.json');
    const actual = listText(valueOf(await buildList(folder, nodeDisk)));
    const expected = await readFile(join(folder, 'expected.json'), 'utf8').catch(() => '');
    if (actual === expected) await rm(actualFile, { force: true });
    else await writeFile(actualFile, actual);
    expect(JSON.parse(actual)).toEqual(JSON.parse(expected || 'null'));
    expect(actual).toBe(expected);
  });
});
