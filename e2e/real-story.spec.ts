import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildInto, serveSite, type Site } from './site.ts';
import { overlaps, TimelinePage } from './timeline-page.ts';
import { expect, test } from './test.ts';

/** Of the story that comes with Dateline. Nothing here names an event: whatever is found must be readable. */
const OUTLETS = ['Reuters', 'CNN', 'IBTimes'];

let folder: string;
let site: Site;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-real-'));
  await buildInto(join(folder, 'site'), 'data');
  site = await serveSite(join(folder, 'site'));
});

test.afterAll(async () => {
  await site.stop();
  await rm(folder, { recursive: true, force: true });
});

for (const width of [1280, 640, 390]) {
  test(`the only story opens at / and its texts keep apart at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const timeline = new TimelinePage(page);
    await page.goto(site.url);
    await timeline.settled();
    const isNarrow = width < 640;
    for (const outlet of OUTLETS) {
      const name = isNarrow
        ? page
            .getByRole('list', { name: 'Outlets' })
            .getByTitle(outlet === 'IBTimes' ? 'International' : outlet)
        : timeline.drawing.getByText(outlet, { exact: true });
      await expect(name).toBeVisible();
    }
    if (isNarrow) {
      const titles = timeline.list.getByRole('heading', { level: 3 });
      const boxes = await titles.evaluateAll((all) =>
        all.map((title) => {
          const { x, y, width: wide, height } = title.getBoundingClientRect();
          return { name: title.textContent, x, y, width: wide, height };
        }),
      );
      expect(boxes.length).toBeGreaterThan(1);
      expect(overlaps(boxes)).toEqual([]);
    } else {
      expect(overlaps(await timeline.textBoxes())).toEqual([]);
    }
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBe(0);
  });
}

test('at 1280 px the months before the days of the reporting have labels too', async ({ page }) => {
  const timeline = new TimelinePage(page);
  await page.goto(site.url);
  await timeline.settled();
  const [first, second] = await Promise.all(
    ['July', 'August'].map((month) => timeline.drawing.locator('.label', { hasText: month }).count()),
  );
  expect(Math.min(first ?? 0, second ?? 0)).toBeGreaterThan(0);
});

test('its events are walked through by keyboard, each with its quotes', async ({ page }) => {
  const timeline = new TimelinePage(page);
  await page.goto(`${site.url}trump-putin-apec/`);
  await timeline.settled();
  const titles = await timeline.titles();
  expect(titles.length).toBeGreaterThan(5);
  await timeline.drawing.getByRole('link').first().focus();
  await timeline.press('ArrowRight', 'Enter');
  const selected = timeline.list.locator('[aria-current]');
  await expect(selected).toHaveCount(1);
  await expect(selected.locator('blockquote').first()).toBeVisible();
  await expect(page).toHaveURL(/[?&]event=/);
});
