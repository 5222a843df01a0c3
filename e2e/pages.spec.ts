import type { EventList } from '../src/event-list/schema.ts';
import { serveSite, serveSiteOf } from './site.ts';
import { expect, test } from './test.ts';

test('a story’s page says in its head what it is about', async ({ page }) => {
  await page.goto('./old-bridge/');
  await expect(page).toHaveTitle('Will the old bridge close?');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const meta = (selector: string) => page.locator(`meta[${selector}]`);
  await expect(meta('name="description"')).toHaveAttribute('content', 'An invented story.');
  await expect(meta('property="og:title"')).toHaveAttribute('content', 'Will the old bridge close?');
  await expect(meta('name="dateline-story"')).toHaveAttribute('content', 'old-bridge');
});

test('a story’s address without its last slash leads to it, the query kept', async ({ page, site }) => {
  await page.goto('./old-bridge?embed');
  expect(page.url()).toBe(`${site.url}old-bridge/?embed`);
});

test('the first page of several stories links to each', async ({ page, stopLater }) => {
  const site = await stopLater(serveSiteOf({ 'old-bridge': ['first', 'a second one'] }));
  await page.goto(site.url);
  const links = page.getByRole('link', { name: 'Will the old bridge close?' });
  await expect(links).toHaveCount(2);
  await links.last().click();
  await expect(page).toHaveURL(`${site.url}first/`);
  await expect(page).toHaveTitle('Will the old bridge close?');
});

test('under a subfolder every file is found where the page asks for it', async ({ page, stopLater }) => {
  const site = await stopLater(serveSite(undefined, '/some/where/'));
  const failed: string[] = [];
  page.on('response', (response) => response.ok() || failed.push(response.url()));
  await page.goto(`${site.url}old-bridge/`);
  await page.waitForLoadState('networkidle');
  expect(failed).toEqual([]);
  expect((await page.request.get(`${site.url}embed.js`)).status()).toBe(200);
  const list = await page.request.get(new URL('./events.json', page.url()).href);
  expect(await list.json()).toHaveProperty('version', 1);
});

test('the only story of a site also stands at its root', async ({ page, stopLater }) => {
  const site = await stopLater(serveSiteOf({ 'old-bridge': ['only'] }));
  await page.goto(site.url);
  await expect(page).toHaveTitle('Will the old bridge close?');
  const list = await page.locator('meta[name="dateline-list"]').getAttribute('content');
  expect(list).toBe('./only/events.json');
  expect((await page.request.get(`${site.url}only/events.json`)).status()).toBe(200);
});

test.describe('an address at which nothing stands', () => {
  test.use({ expectedMessages: /404/ });

  test('answers 404 with a page that says what to do', async ({ page, site }) => {
    const response = await page.goto('./no-such-story/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading')).toHaveText('There is no such timeline');
    await page.getByRole('link').click();
    await expect(page).toHaveURL(site.url);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a story’s page lists its events, each with its date and what the outlets write', async ({ page }) => {
    await page.goto('./old-bridge/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Will the old bridge close?');
    const list = (await (await page.request.get('./old-bridge/events.json')).json()) as EventList;
    expect(list.events.length).toBeGreaterThan(0);
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(list.events.map(({ title }) => title));
    const picture = page.getByRole('img', { name: /^The timeline drawn/ });
    expect(await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(1000);
    const words = list.events[0]?.mentions[0]?.quote.text ?? '';
    await expect(page.getByRole('listitem').first()).toContainText(words);
  });
});
