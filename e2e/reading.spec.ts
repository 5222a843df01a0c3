import { serveSite } from './site.ts';
import { TimelinePage } from './timeline-page.ts';
import { expect, test } from './test.ts';

const SANNA = 'Sanna: no formal talks will take place';
const KADE = 'Kade: Vale and Orsk will talk on Friday';
const CHAT = 'Vale and Orsk chat on the walk to the pier';

test('a selected event is a link, and the link selects it', async ({ page }) => {
  const timeline = new TimelinePage(page);
  await timeline.open('harbour-talks');
  await timeline.selectInTimeline(SANNA);
  await expect(page).toHaveURL(/\?event=2019-05-10-sanna-no-formal-talks$/);
  await expect(timeline.item(SANNA)).toHaveClass(/is-selected/);
  await expect(timeline.item(SANNA)).toBeInViewport();

  const other = new TimelinePage(await page.context().newPage());
  await other.page.goto(page.url());
  await other.settled();
  await expect(other.event(SANNA)).toHaveAttribute('aria-current', 'true');
  await expect(other.item(SANNA)).toBeInViewport();
});

for (const width of [1280, 390]) {
  test(`at ${width} px a link to an event opens with it right below what stays in view`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const timeline = new TimelinePage(page);
    await timeline.open('aalto-dam');
    const item = timeline.list.locator('li[data-event]').nth(30);
    await timeline.open('aalto-dam', `?event=${await item.getAttribute('data-event')}`);
    const air = await item.evaluate((event) => {
      const covered = document.querySelector('.timeline, .lane-heads')?.getBoundingClientRect().bottom ?? 0;
      return event.getBoundingClientRect().top - covered;
    });
    expect(air).toBeGreaterThan(0);
    expect(air).toBeLessThan(24);
  });
}

test('an address that asks for the latest event opens at it', async ({ page }) => {
  const timeline = new TimelinePage(page);
  await timeline.open('harbour-talks', '?event=latest');
  await expect(timeline.item(CHAT)).toHaveClass(/is-selected/);
  await expect(timeline.item(CHAT)).toBeInViewport();
  await timeline.selectInTimeline(SANNA);
  await page.goBack();
  await expect(timeline.item(CHAT)).toHaveClass(/is-selected/);
});

test('going back goes back a selection', async ({ page }) => {
  const timeline = new TimelinePage(page);
  await timeline.open('harbour-talks');
  await timeline.selectInTimeline(KADE);
  await timeline.selectInTimeline(SANNA);
  await page.goBack();
  await expect(timeline.event(KADE)).toHaveAttribute('aria-current', 'true');
  await page.goBack();
  await expect(page.locator('[aria-current]')).toHaveCount(0);
});

test('scrolling the list marks in the timeline where the reader is', async ({ page }) => {
  const timeline = new TimelinePage(page);
  await timeline.open('harbour-talks');
  await expect(page.locator('.in-view')).toHaveCount(0);
  const places: number[] = [];
  for (const title of ['Vale reluctantly signs', KADE, SANNA]) {
    await timeline.scrollTo(title);
    const mark = page.locator('.in-view');
    await expect(mark).toBeVisible();
    await expect
      .poll(async () => {
        const at = (box: { x: number; width: number } | null) => (box ? box.x + box.width / 2 : NaN);
        const target = at(await timeline.event(title).locator('.target').boundingBox());
        return Math.abs(at(await mark.boundingBox()) - target);
      })
      .toBeLessThan(2);
    places.push((await mark.boundingBox())?.x ?? 0);
  }
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  await expect(timeline.drawing.locator('.lanes')).toBeInViewport();
});

test('the wheel scrolls the page wherever the pointer is', async ({ page }) => {
  const timeline = new TimelinePage(page);
  await timeline.open('harbour-talks');
  await timeline.event(KADE).locator('.target').hover();
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(200);
});

test('quotes stand side by side with what dates them and whom they are from', async ({ page }) => {
  const timeline = new TimelinePage(page);
  await timeline.open('harbour-talks');
  const sanna = timeline.item(SANNA);
  await expect(sanna.locator('.telling')).toHaveCount(2);
  const [one, two] = await Promise.all([0, 1].map((nth) => sanna.locator('.telling').nth(nth).boundingBox()));
  expect(one?.y).toBe(two?.y);
  await expect(sanna.locator('.time-phrase').first()).toHaveText('Friday');
  await expect(sanna.locator('.dating').first()).toHaveText(
    '“Friday” with a past verb → Fri 10 May, stated: the Friday before 11 May 2019, when Channel Nine updated',
  );
  await expect(sanna).toContainText('Metropolitan Herald via Channel Nine');
  await expect(sanna).toContainText('denied by Petra Sanna, premier’s press secretary (“said”)');
  await expect(sanna).toContainText('Not in North Wire’s article, published 9 May, the day before.');
  await expect(timeline.item(KADE)).toContainText('Channel Nine citing Orta');
  await expect(timeline.item(KADE)).toContainText('dated by a sentence before: “on Thursday”');
  await expect(timeline.item('The two are likely')).toContainText('no article states a date');

  await expect(sanna).toContainText('followed by “Handshake at the summit’s class…”');
  await sanna.getByRole('link', { name: /contradicts Kade/ }).click();
  await expect(page).toHaveURL(/event=2019-05-09-kade/);
});

test('each date opens to its reason, and each outlet’s own date is told apart', async ({ page }) => {
  const timeline = new TimelinePage(page);
  await timeline.open('every-time');
  const night = timeline.item('Lanterns are lit on the pier');
  await expect(night.locator('.event-date')).toHaveText('Thu 11 Nov 2021, night');
  await timeline.openReason('Lanterns are lit on the pier');
  await expect(night).toContainText(
    'Isle Gazette, “Thursday night” with a past verb: the Thursday on or before',
  );
  await expect(timeline.item('Tolls are agreed').locator('.dating')).toHaveText([
    /^“10 November” with a past verb → before Wed 10 Nov, stated: .* leaves the start open$/u,
    /^“Thursday” with a past verb → by Thu 11 Nov, stated: .* leaves the start open$/u,
  ]);
  const council = timeline.event('Council meets the builders');
  await expect(council).toHaveAccessibleName(
    /^Thu 11 Nov: .* Radio: reported as fact, dated week of 8 Nov$/u,
  );
  const signs = await timeline.timeMarks();
  expect(new Set(signs)).toEqual(new Set(['stretch', 'moment', 'bound', 'about stretch']));

  await page.setViewportSize({ width: 390, height: 844 });
  await timeline.settled();
  await timeline.selectInList('Surveyors sound the strait');
  await timeline.openReason('Surveyors sound the strait');
  await expect(timeline.item('Surveyors sound the strait')).toContainText('early October');
  await expect(timeline.item('Surveyors sound the strait')).toContainText('Isle Gazette, “early October”');
  await expect(timeline.list.getByRole('list', { name: 'What the signs mean' })).toContainText(
    'before or after',
  );
});

test('a fold opens and closes by press and by key, and the address has it', async ({ page }) => {
  const timeline = new TimelinePage(page);
  await timeline.open('harbour-talks');
  await timeline.drawing.getByRole('button', { name: '59 days without events: unfold' }).click();
  await expect(page).toHaveURL(/unfold=2019-03-01/);
  await timeline.drawing
    .getByRole('button', { name: '59 days without events: fold', exact: true })
    .press('Enter');
  await expect(page).not.toHaveURL(/unfold/);
  await page.getByRole('button', { name: 'True scale' }).click();
  await expect(page).toHaveURL(/unfold=all/);
  await expect(timeline.drawing.locator('.fold')).toHaveCount(0);
});

test('going back in time shows what could be known then, at the places it keeps', async ({ page }) => {
  const timeline = new TimelinePage(page);
  await timeline.open('harbour-talks');
  const place = () => timeline.event(KADE).locator('.target').boundingBox();
  const before = await place();
  const slider = page.getByRole('slider', { name: 'As known on' });
  await expect(slider).toHaveAttribute('aria-valuetext', 'now: all 3 articles');
  await slider.focus();
  await timeline.press('ArrowLeft', 'ArrowLeft');
  await expect(slider).toHaveAttribute('aria-valuetext', '9 May: 1 of 3 articles');
  await expect(page).toHaveURL(/known=2019-05-09/);
  expect(await timeline.titles()).toHaveLength(4);
  expect((await place())?.x).toBe(before?.x);
  await timeline.press('End');
  expect(await timeline.titles()).toHaveLength(10);
});

test('below 640 px the timeline is vertical and a tap shows the quotes', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const timeline = new TimelinePage(page);
  await timeline.open('harbour-talks');
  await expect(timeline.list.getByRole('heading', { level: 2 })).toHaveText([
    'January 2019',
    'February 2019',
    '29 Apr – 8 May 2019',
    'Thursday 9 May',
    'Friday 10 May',
    'Saturday 11 May',
    'No date',
  ]);
  await timeline.selectInList(CHAT);
  await expect(timeline.item(CHAT).locator('blockquote')).toBeVisible();
  await expect(timeline.item(CHAT)).toBeInViewport();
  const heads = await page.getByRole('list', { name: 'Outlets, left to right' }).boundingBox();
  const top = (await timeline.item(CHAT).boundingBox())?.y ?? 0;
  expect(top, 'not under the lanes’ names').toBeGreaterThanOrEqual((heads?.y ?? 0) + (heads?.height ?? 0));
  await page.getByRole('button', { name: '59 days without events · unfold' }).click();
  await expect(timeline.list.getByText('March', { exact: true })).toBeVisible();
});

test('text with markup is shown as text', async ({ page }) => {
  const timeline = new TimelinePage(page);
  await timeline.open('markup');
  await expect(page).toHaveTitle(/<img src=x onerror/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<img src=x onerror');
  await expect(timeline.list).toContainText('</script><script>alert(1)</script>');
  await expect(page.locator('main img, main b, main i, main u, main script')).toHaveCount(
    await page.locator('main b').count(),
  );
  await expect(page.locator('img, u, i')).toHaveCount(0);
});

test('the page works below a subfolder', async ({ page }) => {
  const site = await serveSite(undefined, '/news/time lines/');
  const timeline = new TimelinePage(page);
  await page.goto(`${site.url}harbour-talks/`);
  await timeline.settled();
  await timeline.selectInTimeline(SANNA);
  await page.reload();
  await timeline.settled();
  await expect(timeline.event(SANNA)).toHaveAttribute('aria-current', 'true');
  await site.stop();
});

test('dates are the same in every zone', async ({ browser, site }) => {
  for (const timezoneId of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    const context = await browser.newContext({ timezoneId, baseURL: site.url });
    const timeline = new TimelinePage(await context.newPage());
    await timeline.open('harbour-talks');
    await expect(timeline.item(SANNA).locator('.event-date')).toHaveText('Fri 10 May 2019');
    await context.close();
  }
});
