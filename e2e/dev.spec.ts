import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCommand, type Running } from './command.ts';
import { expect, test } from './test.ts';

const ARTICLE = `---
outlet: Fjord Daily
title: Ferry line opens
published: 2022-06-10
---
Minister Hanna Berg opened the new ferry line on Thursday.
`;

const EDIT = `retitle:
  - article: fjord
    quote: Minister Hanna Berg
    title: The minister opens the line
    why: Shorter.
`;

let data: string;
let dev: Running;

// One server for all: each test has a story of its own in it.
test.describe.configure({ mode: 'serial' });
test.use({ expectedMessages: /\[vite\]|React DevTools|status of 422/ });

test.beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'dateline-dev-'));
  await writeStory('ferry', ARTICLE);
  await writeStory('broken', ARTICLE.replace('2022-06-10', '2022-06-31'));
  dev = await startCommand('dev', data);
});

test.afterAll(async () => {
  await dev.stop();
  await rm(data, { recursive: true, force: true });
});

async function writeStory(story: string, article: string): Promise<void> {
  await mkdir(join(data, story, 'articles'), { recursive: true });
  await writeFile(join(data, story, 'articles/fjord.md'), article);
}

test('a changed article, story.yaml or edits.yaml is shown without a reload', async ({ page }) => {
  await page.goto(`${dev.url}ferry/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ferry');
  await page.evaluate(() => (document.documentElement.dataset['loaded'] = 'once'));

  await writeFile(join(data, 'ferry/story.yaml'), 'title: The ferry to the islands\n');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The ferry to the islands');

  await writeStory('ferry', `${ARTICLE}\nMayor Olaf Lund criticised the fares on Friday.\n`);
  await expect(page.getByRole('heading', { name: 'criticised the fares' })).toBeVisible();

  await writeFile(join(data, 'ferry/edits.yaml'), EDIT);
  await expect(page.getByRole('heading', { name: 'The minister opens the line' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-loaded', 'once');
});

test('an article that is pasted twice is warned of where the command was called', async () => {
  await writeFile(
    join(data, 'ferry/articles/fjord-2.md'),
    await readFile(join(data, 'ferry/articles/fjord.md')),
  );
  await expect.poll(dev.output).toMatch(/warning: the same text as .+fjord-2\.md, of the same outlet/);
});

test('faults of the input are shown on the page, and gone when they are mended', async ({ page }) => {
  await page.goto(`${dev.url}broken/`);
  await expect(page.getByText('fjord.md:4:12: invalid published: 2022-06-31')).toBeVisible();

  await writeStory('broken', ARTICLE);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Broken');
  await expect(page.getByText('invalid published')).toBeHidden();

  await writeStory('broken', 'No front matter.');
  await expect(page.getByText('fjord.md:1:1: no front matter')).toBeVisible();
});
