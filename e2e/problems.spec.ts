import { TimelinePage } from './timeline-page.ts';
import { expect, test } from './test.ts';

test('a link to an event that is gone says so and shows the rest', async ({ page }) => {
  const timeline = new TimelinePage(page);
  await timeline.open('harbour-talks', '?event=2019-05-10-no-such-event');
  await expect(timeline.notice.getByRole('heading')).toHaveText('The event of this link is gone');
  expect(await timeline.titles()).toHaveLength(10);
  await timeline.notice.getByRole('button', { name: 'Dismiss' }).click();
  await expect(timeline.notice).toHaveCount(0);
  await expect(page).not.toHaveURL(/event=/);
});

test('a selected event that the filter hides is not lost silently', async ({ page }) => {
  const timeline = new TimelinePage(page);
  await timeline.open('harbour-talks', '?event=2019-05-10-sanna-no-formal-talks&outlets=north-wire');
  await expect(timeline.notice.getByRole('heading')).toHaveText('The selected event is filtered out');
  await timeline.notice.getByRole('button').click();
  await timeline.settled();
  await expect(timeline.item('Sanna: no formal talks')).toHaveClass(/is-selected/);
});

test('an event list with faults is not shown; the page names them', async ({ page }) => {
  await page.route('**/events.json', async (route) => {
    const list = (await (await route.fetch()).json()) as { events: { rank: number }[] };
    if (list.events[0]) list.events[0].rank = 0;
    await route.fulfill({ json: list });
  });
  const timeline = new TimelinePage(page);
  await timeline.open('harbour-talks');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This timeline can’t be shown');
  await expect(page.getByRole('listitem')).toContainText('events[0].rank');
});

test('what isn’t an event list at all is refused too', async ({ page }) => {
  await page.route('**/events.json', (route) => route.fulfill({ body: '<html>not here</html>' }));
  await new TimelinePage(page).open('harbour-talks');
  await expect(page.getByRole('listitem')).toContainText('it is not JSON');
});

test('a reader whose browser names no language gets English dates', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'languages', { get: () => ['C'] }));
  const timeline = new TimelinePage(page);
  await timeline.open('harbour-talks');
  expect(await timeline.titles()).toHaveLength(10);
});

test.describe('in a browser that fails', () => {
  test.use({ expectedMessages: /no dates here/ });

  test('the page says so, and that the reader can try again', async ({ page }) => {
    await page.addInitScript(() => {
      const format = Object.getOwnPropertyDescriptor(Intl.DateTimeFormat.prototype, 'format');
      const setFormat = (property?: PropertyDescriptor) =>
        Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', property ?? {});
      const get = () => {
        throw new Error('no dates here');
      };
      setFormat({ get, configurable: true });
      Object.assign(window, { mend: () => setFormat(format) });
    });
    const timeline = new TimelinePage(page);
    await timeline.open('harbour-talks');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page has failed');
    await page.evaluate('mend()');
    await page.getByRole('button', { name: 'Try again' }).click();
    await timeline.settled();
    await expect(timeline.drawing).toBeVisible();
  });
});

test.describe('without an answer', () => {
  test.use({ expectedMessages: /Failed to load resource/ });

  test('a missing list leads to the site’s other timelines', async ({ page, site }) => {
    await page.route('**/events.json', (route) => route.fulfill({ status: 404, body: '' }));
    await new TimelinePage(page).open('harbour-talks');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no timeline here');
    await page.getByRole('link', { name: 'All timelines' }).click();
    await expect(page).toHaveURL(site.url);
  });

  test('the reader can try again, and it works when the network does', async ({ page }) => {
    await page.route('**/events.json', (route) => route.abort(), { times: 1 });
    const timeline = new TimelinePage(page);
    await timeline.open('harbour-talks');
    await expect(page.getByRole('alert')).toContainText('Check that you are online');
    await page.getByRole('button', { name: 'Try again' }).click();
    await timeline.settled();
    await expect(timeline.drawing).toBeVisible();
  });
});
