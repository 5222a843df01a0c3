import { TimelinePage } from './timeline-page.ts';
import { expect, test } from './test.ts';

test('the keyboard goes through all events, and Enter selects', async ({ page }) => {
  const timeline = new TimelinePage(page);
  await timeline.open('harbour-talks');
  await timeline.drawing.getByRole('link').first().focus();
  const names: (string | null)[] = [];
  const focused = page.locator('a.event:focus');
  for (let index = 0; index < 10; index++) {
    names.push(await focused.getAttribute('data-event'));
    await timeline.press('ArrowRight');
  }
  expect(names).toEqual(
    await timeline.list
      .locator('li[data-event]')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-event'))),
  );
  await timeline.press('Home');
  await expect(focused).toHaveAttribute('data-event', names[0] ?? '');
  await timeline.press('End', 'ArrowLeft');
  await expect(focused).toHaveAttribute('data-event', names[8] ?? '');
  await timeline.press('Enter');
  await expect(page).toHaveURL(new RegExp(`event=${names[8] ?? ''}`));
  await expect(focused, 'the focus stays where it is').toHaveAttribute('data-event', names[8] ?? '');
});

test('an event without room for its label has one while it has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  const timeline = new TimelinePage(page);
  await timeline.open('aalto-dam');
  const bare = await timeline.drawing.locator('a.event:not(:has(.label))').first().getAttribute('data-event');
  const event = timeline.drawing.locator(`a.event[data-event="${bare ?? ''}"]`);
  await timeline.drawing.getByRole('link').first().focus();
  for (
    let index = 0;
    index < 60 && !(await event.evaluate((link) => link === document.activeElement));
    index++
  ) {
    await timeline.press('ArrowRight');
  }
  await expect(event.locator('.label')).toBeVisible();
});

for (const [width, height] of [
  [1280, 844],
  [1280, 600],
  [390, 844],
] as const) {
  test(`at ${width} × ${height} px what gets the focus going back is not under what sticks above it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const timeline = new TimelinePage(page);
    await timeline.open('harbour-talks');
    await timeline.list.getByRole('link').last().focus();
    for (let index = 0; index < 7; index++) {
      await timeline.press('Shift+Tab');
      const [top, covered] = await page.evaluate(() =>
        [document.activeElement, document.querySelector('.timeline, .lane-heads')].map((part, which) => {
          const { top, bottom } = part?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
          return which === 0 ? top : bottom;
        }),
      );
      expect(top).toBeGreaterThanOrEqual(covered ?? 0);
    }
  });
}

for (const height of [900, 600]) {
  test(`in a window ${height} px high the page stays where it is while the focus goes through the timeline`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height });
    const timeline = new TimelinePage(page);
    await timeline.open('harbour-talks');
    const scrolled = () => page.evaluate(() => window.scrollY);
    const isInTimeline = () => page.evaluate(() => document.activeElement?.closest('.timeline') !== null);
    await timeline.drawing.getByRole('link').last().focus();
    await timeline.scrollTo((await timeline.titles()).at(4) ?? '');
    const before = await scrolled();
    expect(before).toBeGreaterThan(0);
    for (const key of ['Shift+Tab', 'Tab', 'Tab']) {
      for (let index = 0; index < 3; index++) {
        await timeline.press(key);
        if (await isInTimeline()) expect(await scrolled(), key).toBe(before);
      }
    }
  });
}

test('what has the focus in the timeline is brought into the window where it begins below it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 420 });
  const timeline = new TimelinePage(page);
  await timeline.open('harbour-talks');
  const link = timeline.drawing.getByRole('link').last();
  await link.focus();
  await expect(link.locator('.target')).toBeInViewport();
});

test('each stop of the tab key has something to do', async ({ page }) => {
  const timeline = new TimelinePage(page);
  await timeline.open('harbour-talks');
  await timeline.press('Tab', 'Enter', 'Shift+Tab');
  await expect(page.locator('.timeline :focus')).toHaveCount(1);
  while (await page.locator('.timeline :focus').count()) {
    await expect(page.locator(':focus')).toHaveAccessibleName(/./u);
    await expect(page.locator('a:focus, button:focus, input:focus, [role="button"]:focus')).toHaveCount(1);
    await timeline.press('Shift+Tab');
  }
  await expect(page.locator('header :focus')).toHaveCount(1);
});

test('the way to the list ends below the timeline', async ({ page }) => {
  const timeline = new TimelinePage(page);
  await timeline.open('harbour-talks');
  await timeline.press('Tab', 'Enter');
  const [list, covered] = await page.evaluate(() =>
    ['#events', '.timeline'].map((part) => {
      const { top, bottom } = document.querySelector(part)?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
      return part === '#events' ? top : bottom;
    }),
  );
  expect(list).toBeGreaterThanOrEqual(covered ?? 0);
});

test('where the lanes alone would hide the list, the timeline scrolls away with the page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 240 });
  const timeline = new TimelinePage(page);
  await timeline.open('harbour-talks');
  await timeline.list.getByRole('link').last().focus();
  await expect(timeline.drawing).not.toBeInViewport();
  await timeline.press('Shift+Tab');
  await expect(page.locator('a:focus')).toBeInViewport();
  await page.setViewportSize({ width: 1280, height: 900 });
  await expect(timeline.drawing).toBeInViewport();
});
