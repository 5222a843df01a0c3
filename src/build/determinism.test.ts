import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { nodeDisk } from './disk.ts';
import { findStories } from './site.ts';
import { withStory } from './story-folder.fixture.ts';

vi.setConfig({ testTimeout: 120_000 });

/** Zones on both sides of UTC and of the date line, and locales that sort and count in their own ways. */
const MACHINES = [
  { TZ: 'UTC', LC_ALL: 'C' },
  { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
  { TZ: 'America/Los_Angeles', LC_ALL: 'sv_SE.UTF-8', LANG: 'sv_SE.UTF-8' },
];

const run = promisify(execFile);

describe('the events command', () => {
  it('writes the same bytes in any time zone and any locale', async () => {
    const [story] = await findStories('data', nodeDisk);
    await withStory({}, async (folder) => {
      const lists: string[] = [];
      for (const [index, machine] of MACHINES.entries()) {
        const out = join(folder, `${index}.json`);
        const args = ['--story', story?.folder ?? '', '--out', out];
        await run(process.execPath, ['src/build/cli/run.js', 'src/build/cli/events.ts', ...args], {
          env: { ...process.env, ...machine },
        });
        lists.push(await readFile(out, 'utf8'));
      }
      expect(lists[0]?.length).toBeGreaterThan(0);
      expect(lists[1]).toBe(lists[0]);
      expect(lists[2]).toBe(lists[0]);
    });
  });
});
