import { overlaps, TimelinePage } from './timeline-page.ts';
import { expect, test } from './test.ts';

const WIDTHS = [320, 390, 640, 768, 1024, 1280, 1600];
const STORIES = ['harbour-talks', 'every-time', 'aalto-dam', 'lighthouse', 'madina', 'markup'];

for (const width of WIDTHS) {
  test(`at ${width} px no text lies on another, and nothing leaves the page`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const timeline = new TimelinePage(page);
    for (const story of STORIES) {
      await timeline.open(story);
      await expect(timeline.drawing).toHaveCount(width < 640 ? 0 : 1);
      const boxes = await timeline.textBoxes();
      expect(overlaps(boxes), story).toEqual([]);
      for (const box of boxes) {
        expect(box.x, box.name).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width, box.name).toBeLessThanOrEqual(width);
      }
      const room = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(room[0], `${story}: no sideways scroll`).toBe(room[1]);
    }
  });
}

test('twice as large a text still lies on no other', async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => (document.documentElement.style.fontSize = '32px'));
  });
  await page.setViewportSize({ width: 1400, height: 1000 });
  const timeline = new TimelinePage(page);
  for (const story of STORIES) {
    await timeline.open(story);
    const boxes = await timeline.textBoxes();
    expect(boxes.length).toBeGreaterThan(0);
    expect(overlaps(boxes), story).toEqual([]);
  }
});

test('true scale and unfolded time keep texts apart too', async ({ page }) => {
  const timeline = new TimelinePage(page);
  for (const unfold of ['all', '2019-03-01']) {
    await timeline.open('harbour-talks', `?unfold=${unfold}`);
    expect(overlaps(await timeline.textBoxes()), unfold).toEqual([]);
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the ${colorScheme} page has the reader’s colours, also when a link asks for the other`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    const timeline = new TimelinePage(page);
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const [light, dark] = ['rgb(251, 250, 245)', 'rgb(22, 22, 20)'];
    await timeline.open('harbour-talks');
    expect(await ground()).toBe(colorScheme === 'dark' ? dark : light);
    await timeline.open('harbour-talks', `?theme=${colorScheme === 'dark' ? 'light' : 'dark'}`);
    expect(await ground()).toBe(colorScheme === 'dark' ? light : dark);
  });
}

test('glyphs differ by shape where the reader has forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const timeline = new TimelinePage(page);
  await timeline.open('harbour-talks');
  const strokes = await timeline.drawing
    .locator('.glyph circle')
    .evaluateAll((circles) => [...new Set(circles.map((circle) => circle.getAttribute('stroke')))]);
  expect(strokes).toEqual(['CanvasText']);
});

test('time marks are seen where the reader has forced colours, and on paper', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const timeline = new TimelinePage(page);
  for (const media of [{ forcedColors: 'active' }, { forcedColors: 'none', media: 'print' }] as const) {
    await page.emulateMedia(media);
    await timeline.open('every-time');
    const grounds = await timeline.list
      .locator('.row-time.is-stretch')
      .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).backgroundColor));
    expect(grounds.length).toBeGreaterThan(5);
    expect(grounds).not.toContain('rgba(0, 0, 0, 0)');
  }
});

test('before the list is there the page isn’t settled, and nothing jumps into the title', async ({
  page,
}) => {
  const timeline = new TimelinePage(page);
  let answer = () => {};
  const asked = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/events.json', async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto('./harbour-talks/');
  await expect(page.locator('main[aria-busy]')).toBeAttached();
  await expect(page.locator('html[data-settled]')).toHaveCount(0);
  answer();
  await timeline.settled();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
