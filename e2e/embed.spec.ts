import type { FrameLocator, Page } from '@playwright/test';
import { embedLine, expectToFit, serveHost, settledFrames } from './host-page.ts';
import { serveSite, type Site } from './site.ts';
import { expect, test } from './test.ts';

for (const width of [320, 640, 1000]) {
  test(`at ${width} pixels the frame is as tall as the story`, async ({ page, site, stopLater }) => {
    const host = await stopLater(serveHost(`<p>Above</p>${embedLine(site, 'old-bridge')}<p>Below</p>`));
    await page.setViewportSize({ width, height: 700 });
    await page.goto(host.url);
    const frames = await settledFrames(page, 1);
    await expectToFit(frames);
    await expect(page.locator('iframe')).toHaveAttribute('title', /Will the old bridge close\?/);
  });
}

test('the height follows when the host’s page is made narrower and wider', async ({
  page,
  site,
  stopLater,
}) => {
  const host = await stopLater(serveHost(embedLine(site, 'old-bridge')));
  await page.goto(host.url);
  const frames = await settledFrames(page, 1);
  const heights: number[] = [];
  for (const width of [1000, 320, 640, 1000]) {
    await page.setViewportSize({ width, height: 700 });
    await expectToFit(frames);
    heights.push((await page.locator('iframe').boundingBox())?.height ?? 0);
  }
  expect(heights[1]).not.toBe(heights[0]);
  expect(heights[3], 'back at the same width it is as tall as before').toBe(heights[0]);
});

test('the height follows when the story’s page grows and shrinks', async ({ page, site, stopLater }) => {
  const host = await stopLater(serveHost(embedLine(site, 'old-bridge')));
  await page.goto(host.url);
  const frames = await settledFrames(page, 1);
  await expectToFit(frames);
  const height = async () => (await page.locator('iframe').boundingBox())?.height ?? 0;
  const before = await height();
  await frames[0]?.evaluate(() => {
    const more = document.createElement('div');
    more.id = 'more';
    more.style.height = '440px';
    document.querySelector('#app')?.append(more);
  });
  await expect.poll(height).toBeGreaterThan(before + 430);
  await expectToFit(frames);
  await frames[0]?.evaluate(() => document.querySelector('#more')?.remove());
  await expect.poll(height).toBe(before);
});

test('several embeds on one page, also of one story, each have their own height', async ({
  page,
  site,
  stopLater,
}) => {
  const stories = ['old-bridge', 'lighthouse', 'old-bridge'];
  const html = stories.map((story) => `<p>An article’s words</p>${embedLine(site, story)}`).join('');
  const host = await stopLater(serveHost(html));
  await page.setViewportSize({ width: 800, height: 700 });
  await page.goto(host.url);
  const frames = await settledFrames(page, 3);
  await expectToFit(frames);
  expect(frames.map((frame) => new URL(frame.url()).pathname)).toEqual(stories.map((story) => `/${story}/`));
});

test('a script that is added late, and twice, still works', async ({ page, site, stopLater }) => {
  const host = await stopLater(serveHost('<main></main>'));
  await page.goto(host.url);
  for (const story of ['old-bridge', 'lighthouse']) {
    await page.evaluate(
      ([src = '', id = '']) => {
        const script = document.createElement('script');
        script.src = src;
        script.dataset['story'] = id;
        document.querySelector('main')?.append(script);
      },
      [`${site.url}embed.js`, story],
    );
  }
  await expectToFit(await settledFrames(page, 2));
});

test('a site in a subfolder is found from the script’s own address', async ({ page, stopLater }) => {
  const site = await stopLater(serveSite(undefined, '/some/where/'));
  const host = await stopLater(serveHost(embedLine(site, 'old-bridge')));
  await page.goto(host.url);
  const frames = await settledFrames(page, 1);
  expect(frames[0]?.url()).toBe(`${site.url}old-bridge/?embed`);
  await expectToFit(frames);
});

test('the host’s page scrolls over the story, and loading it moves nothing', async ({
  page,
  site,
  stopLater,
}) => {
  const filler = '<p style="height:500px">An article’s words</p>';
  const host = await stopLater(serveHost(`${filler}${embedLine(site, 'old-bridge')}${filler}${filler}`));
  await page.setViewportSize({ width: 1000, height: 700 });
  await page.goto(host.url);
  const element = page.locator('iframe');
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('html')).toHaveAttribute('data-settled', '');
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');

  const box = await element.boundingBox();
  await page.mouse.move(500, (box?.y ?? 0) + 50);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(200);
});

/** Opens an article at the site's own address, where a frame could scroll it; the frame begins 600 pixels down. */
async function openArticle(page: Page, { url }: Site, embed: string): Promise<FrameLocator> {
  await page.route(`${url}an-article`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><body style="margin:0"><p style="height:600px;margin:0">Above</p>${embed}<p style="height:900px">Below</p>`,
    }),
  );
  await page.goto(`${url}an-article`);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('html')).toHaveAttribute('data-settled', '');
  return frame;
}

test('opening at an event leaves the host’s page where it is, also on the same origin', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 390, height: 700 });
  const frame = await openArticle(page, site, embedLine(site, 'harbour-talks', 'data-event="latest"'));
  await expect(frame.locator('.row.is-selected h3')).toHaveText('Vale and Orsk chat on the walk to the pier');
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

for (const width of [390, 600]) {
  test(`at ${width} pixels a frame of its own height is scrolled to its event, and its host is not`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height: 700 });
    const address = `${site.url}harbour-talks/?embed&event=latest`;
    const frame = await openArticle(
      page,
      site,
      `<iframe src="${address}" width="100%" height="640"></iframe>`,
    );
    const heads = frame.getByRole('list', { name: 'Outlets, left to right' });
    const headsEnd = await heads.evaluate((list) => list.getBoundingClientRect().bottom);
    const top = await frame.locator('.row.is-selected').evaluate((row) => row.getBoundingClientRect().top);
    expect(top, 'not under the lanes’ names').toBeGreaterThanOrEqual(headsEnd);
    expect(top, 'in sight').toBeLessThan(320);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
}

test('the snippet that the page gives works in a host’s page', async ({ page, site, stopLater }) => {
  await page.goto('./old-bridge/');
  await page.getByRole('button', { name: 'Embed' }).click();
  const snippets = page.getByRole('dialog').getByRole('textbox');
  const [script = '', plain = ''] = await Promise.all(
    (await snippets.all()).map((field) => field.inputValue()),
  );
  expect(script).toBe(embedLine(site, 'old-bridge'));

  const host = await stopLater(serveHost(script + plain));
  await page.setViewportSize({ width: 1000, height: 700 });
  await page.goto(host.url);
  const frames = await settledFrames(page, 2);
  await expectToFit(frames.slice(0, 1));
  await expect(page.locator('iframe').last()).toHaveAttribute('title', 'Will the old bridge close?');
});

test('a sandboxed frame that may only run scripts shows the story', async ({ page, site, stopLater }) => {
  const frame = `<iframe sandbox="allow-scripts" src="${site.url}old-bridge/?embed" width="900" height="700"></iframe>`;
  const host = await stopLater(serveHost(frame));
  await page.goto(host.url);
  const story = page.frameLocator('iframe');
  await expect(story.locator('html')).toHaveAttribute('data-settled', '');
  await expect(story.getByRole('heading', { level: 1 })).toHaveText('Will the old bridge close?');
});

test('a host that knows AMP is told the height in its words', async ({ page, site, stopLater }) => {
  const frame = `<iframe src="${site.url}old-bridge/?embed" width="900" height="300"></iframe>`;
  const listener =
    '<script>addEventListener("message", ({ data }) => data.sentinel === "amp" && (document.title = JSON.stringify(data)))</script>';
  const host = await stopLater(serveHost(listener + frame));
  await page.goto(host.url);
  await expect(page).toHaveTitle(/^\{"sentinel":"amp","type":"embed-size","height":\d{3,}\}$/);
});

test.describe('a story that doesn’t exist', () => {
  test.use({ expectedMessages: /404/ });

  test('says so in its frame', async ({ page, site, stopLater }) => {
    const host = await stopLater(serveHost(embedLine(site, 'no-such-story')));
    await page.goto(host.url);
    await expect(page.frameLocator('iframe').getByRole('heading')).toHaveText('There is no such timeline');
  });
});

test.describe('a script tag without a story', () => {
  test.use({ expectedMessages: /Dateline: .*data-story/ });

  test('leaves the host’s page alone and tells its developer', async ({ page, site, stopLater }) => {
    const host = await stopLater(serveHost(`<p>Words</p><script src="${site.url}embed.js"></script>`));
    const told = page.waitForEvent('console');
    await page.goto(host.url);
    expect((await told).text()).toContain('data-story');
    await expect(page.locator('iframe')).toHaveCount(0);
  });
});
