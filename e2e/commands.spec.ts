import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCommand } from './command.ts';
import { expect, test } from './test.ts';

// They build into dist, one after the other.
test.describe.configure({ mode: 'serial' });

test('npm start serves the stories of data, and passes over a busy port', async ({ page }) => {
  const other = createServer().listen(0);
  await once(other, 'listening');
  const address = other.address();
  const busy = typeof address === 'object' ? (address?.port ?? 0) : 0;
  const running = await startCommand('start', 'data', '--port', String(busy));
  expect(running.output()).toContain('Reading the stories in data/ …');
  expect(running.output()).toContain(`Port ${busy} is busy; using `);
  const response = await page.goto(running.url);
  expect(response?.status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.close();
  await running.stop();
  other.close();
});

test('a fault of the input ends npm run build, and what was built before stays', async () => {
  const before = await readFile('dist/index.html', 'utf8');
  const data = await mkdtemp(join(tmpdir(), 'dateline-bad-'));
  await mkdir(join(data, 'story/articles'), { recursive: true });
  await writeFile(join(data, 'story/articles/a.md'), 'No front matter.');
  const { status, stderr } = spawnSync(process.execPath, ['src/build/cli/run.js', 'src/build/cli/build.ts'], {
    env: { ...process.env, DATELINE_DATA: data },
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toContain('story/articles/a.md:1:1: no front matter; begin the file with');
  expect(await readFile('dist/index.html', 'utf8')).toBe(before);
  await rm(data, { recursive: true });
});
