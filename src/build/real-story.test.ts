import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildList } from './build-list.ts';
import { nodeDisk } from './disk.ts';
import { valueOf } from './input-error.ts';
import { differences, readKey } from './story-key.fixture.ts';

const ROOT = join(import.meta.dirname, '../..');

it('the story that comes with Dateline has what an editor wants of it', async () => {
  const key = await readKey(join(import.meta.dirname, 'real-story.key.yaml'));
  const list = valueOf(await buildList(join(ROOT, 'data/trump-putin-apec'), nodeDisk));
  expect(differences(list, key)).toEqual([]);
});
