import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildList } from './build-list.ts';
import { nodeDisk } from './disk.ts';
import { valueOf } from './input-error.ts';
import { differences, readKey } from './story-key.fixture.ts';

const ROOT = join(import.meta.dirname, '../..');
const built = buildList(join(ROOT, 'data/trump-putin-apec'), nodeDisk);

it('the story that comes with Dateline has what an editor wants of it', async () => {
  const key = await readKey(join(import.meta.dirname, 'real-story.key.yaml'));
  expect(differences(valueOf(await built), key)).toEqual([]);
});

// Not that these titles are the best: but no change of a rule changes one unread. `npx vitest -u` writes them anew.
it('it is told under titles that somebody has read', async () => {
  const { events } = valueOf(await built);
  const lines = events.map(({ time, title }) => `${time?.edtf ?? 'undated'} ${title}\n`);
  await expect(lines.join('')).toMatchFileSnapshot('real-story.titles.txt');
});
