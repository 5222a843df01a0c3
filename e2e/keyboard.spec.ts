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

for (const width of [1280, 390]) {
  test(`at ${width} px what gets the focus going back is not under what sticks above it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
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
