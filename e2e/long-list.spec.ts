import type { EventList } from '../src/event-list/schema.ts';
import { TimelinePage } from './timeline-page.ts';
import { expect, test } from './test.ts';

/** Of each event: more than are laid out at once. */
const COPIES = 3;

test.beforeEach(async ({ page }) => {
  await page.route('**/aalto-dam/events.json', async (route) => {
    const response = await route.fetch();
    const list = (await response.json()) as EventList;
    const events = list.events.flatMap((event) =>
      Array.from({ length: COPIES }, (_, copy) => ({
        ...event,
        id: `${event.id}-${copy}`,
        title: `${event.title}, told ${copy}`,
        rank: (event.rank - 1) * COPIES + copy + 1,
      })),
    );
    await route.fulfill({ response, json: { ...list, events, links: [] } });
  });
});

for (const width of [1280, 390]) {
  test(`at ${width} px an event far down a long list is brought into view`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const timeline = new TimelinePage(page);
    await timeline.open('aalto-dam');
    const items = timeline.list.locator('li[data-event]');
    expect(await items.count()).toBe(180);
    const far = items.nth(170);
    await expect(far).not.toBeInViewport();
    await timeline.open('aalto-dam', `?event=${await far.getAttribute('data-event')}`);
    await expect(far.locator('h3')).toBeInViewport();
  });
}
