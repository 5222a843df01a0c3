import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { drawPng, type PngOptions } from '../src/build/snapshot/draw-png.ts';
import { listFrom } from '../src/event-list/list-from.fixture.ts';
import { DARK, LIGHT } from '../src/timeline/theme.ts';
import { expect, test } from './test.ts';

/** Presses "Save PNG" and opens the file that the browser saves. */
async function savePng(page: Page): Promise<{ name: string; picture: PNG }> {
  await expect(page.locator('html')).toHaveAttribute('data-settled', '');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save PNG' }).click();
  const download = await downloading;
  const picture = PNG.sync.read(await readFile(await download.path()));
  return { name: download.suggestedFilename(), picture };
}

/** The same picture as the command line draws it. */
async function commandLinePng(story: string, options: Omit<PngOptions, 'view' | 'scale'>): Promise<PNG> {
  const list = listFrom(JSON.parse(await readFile(`e2e/stories/${story}/events.json`, 'utf8')));
  const { png } = await drawPng(list, { view: { locale: 'en-GB' }, scale: 2, ...options });
  return PNG.sync.read(Buffer.from(png));
}

const colourAt = ({ data, width }: PNG, x: number, y: number) =>
  data
    .readUInt32BE((y * width + x) * 4)
    .toString(16)
    .padStart(8, '0');

/** The part of the pixels that aren't paper. */
function inked(picture: PNG): number {
  const paper = picture.data.readUInt32BE(0);
  let count = 0;
  for (let at = 0; at < picture.data.length; at += 4) if (picture.data.readUInt32BE(at) !== paper) count++;
  return count / (picture.data.length / 4);
}

/**
 * The largest difference between two pictures in any square of 16 pixels, in the mean of each colour, 0 to 255:
 * small where only the edges of letters are drawn otherwise, large where something stands elsewhere.
 */
function largestDifference(one: PNG, other: PNG): number {
  const side = 16;
  let largest = 0;
  for (let top = 0; top + side <= one.height; top += side) {
    for (let left = 0; left + side <= one.width; left += side) {
      for (const channel of [0, 1, 2]) {
        let sum = 0;
        for (let y = top; y < top + side; y++) {
          for (let x = left; x < left + side; x++) {
            const at = (y * one.width + x) * 4 + channel;
            sum += (one.data[at] ?? 0) - (other.data[at] ?? 0);
          }
        }
        largest = Math.max(largest, Math.abs(sum) / side ** 2);
      }
    }
  }
  return largest;
}

for (const [width, story] of [
  [1280, 'old-bridge'],
  [1280, 'harbour-talks'],
  [390, 'every-time'],
] as const) {
  test(`"Save PNG" at ${width} pixels gives ${story} as the command line draws it`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`./${story}/`);
    const { name, picture } = await savePng(page);
    expect(name).toBe(`${story}-timeline.png`);
    expect(picture.width).toBe(2 * width);
    expect(picture.height > picture.width, 'vertical as the page is').toBe(width < 640);
    expect(colourAt(picture, 0, 0)).toBe(`${LIGHT.paper.slice(1)}ff`);
    expect(inked(picture)).toBeGreaterThan(0.02);

    const drawn = await commandLinePng(story, { theme: LIGHT, width, address: `${site.url}${story}/` });
    expect([picture.width, picture.height]).toEqual([drawn.width, drawn.height]);
    expect(largestDifference(picture, drawn)).toBeLessThan(24);
  });
}

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });

  test('the picture is dark too', async ({ page }) => {
    await page.goto('./old-bridge/');
    const { picture } = await savePng(page);
    expect(colourAt(picture, 0, 0)).toBe(`${DARK.paper.slice(1)}ff`);
    expect(inked(picture)).toBeGreaterThan(0.02);
  });
});

test('the picture shows the event that the reader selected', async ({ page }) => {
  await page.goto('./old-bridge/');
  const before = await savePng(page);
  const { events } = listFrom(await (await page.request.get('./old-bridge/events.json')).json());
  await page.goto(`./old-bridge/?event=${events[0]?.id ?? ''}`);
  const after = await savePng(page);
  expect(after.picture.width).toBe(before.picture.width);
  expect(largestDifference(before.picture, after.picture)).toBeGreaterThan(24);
});
