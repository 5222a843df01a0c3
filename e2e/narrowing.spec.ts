import { TimelinePage } from './timeline-page.ts';
import { expect, test } from './test.ts';

test('filtering by outlet leaves its lanes, its events and a link to that', async ({ page }) => {
  const timeline = new TimelinePage(page);
  await timeline.open('harbour-talks');
  const dialog = await timeline.choose('Filter');
  await dialog.getByRole('checkbox', { name: 'Channel Nine' }).uncheck();
  await dialog.getByRole('checkbox', { name: 'Metropolitan Herald' }).uncheck();
  await expect(dialog).toContainText('4 of 10 events shown');
  await timeline.closeDialog();
  await expect(page).toHaveURL(/\?outlets=north-wire$/);
  expect(await timeline.titles()).toHaveLength(4);
  await expect(timeline.drawing.locator('.lanes')).toContainText('North Wire');
  await expect(timeline.drawing.locator('.lanes')).not.toContainText('Herald');
  await page.reload();
  await timeline.settled();
  expect(await timeline.titles()).toHaveLength(4);
});

test('what only one outlet has, and what several have, can be told apart', async ({ page }) => {
  const timeline = new TimelinePage(page);
  await timeline.open('harbour-talks', '?by=several');
  expect(await timeline.titles()).toHaveLength(4);
  await timeline.open('harbour-talks', '?by=one');
  expect(await timeline.titles()).toHaveLength(6);
});

test('when all is filtered out the page says so and shows the way back', async ({ page }) => {
  const timeline = new TimelinePage(page);
  await timeline.open('harbour-talks', '?outlets=north-wire&kinds=plan');
  await expect(timeline.notice.getByRole('heading')).toHaveText('No event matches the filter');
  await timeline.notice.getByRole('button', { name: 'Show all events' }).click();
  await timeline.settled();
  expect(await timeline.titles()).toHaveLength(10);
  await expect(page.getByRole('status').filter({ hasText: 'All 10 events shown.' })).toBeAttached();
});

test('a story without events says that instead', async ({ page }) => {
  const timeline = new TimelinePage(page);
  await timeline.open('quiet-town');
  await expect(timeline.notice.getByRole('heading')).toHaveText('No events yet');
  await expect(page.getByRole('contentinfo')).toContainText('A calm week');
});

test('search finds an event, Enter goes to it', async ({ page }) => {
  const timeline = new TimelinePage(page);
  await timeline.open('harbour-talks');
  const dialog = await timeline.choose('Search');
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await dialog.getByRole('searchbox').fill('handsh photo');
  await expect(dialog.getByRole('status')).toHaveText('1 event found');
  await dialog.getByRole('searchbox').press('Enter');
  await timeline.settled();
  await expect(page).toHaveURL(/event=2019-05-10-handshake-at-class-photo/);
  await expect(timeline.item('Handshake at the summit')).toBeInViewport();
});

test('a dialog closes by Escape and gives the focus back', async ({ page }) => {
  const timeline = new TimelinePage(page);
  await timeline.open('harbour-talks');
  await timeline.choose('Search');
  await timeline.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Search' })).toBeFocused();
});

test('the embed dialog gives both snippets of this story', async ({ page, site }) => {
  const timeline = new TimelinePage(page);
  await timeline.open('harbour-talks');
  const dialog = await timeline.choose('Embed');
  await expect(dialog.getByRole('textbox', { name: 'One line' })).toHaveValue(
    `<script async src="${site.url}embed.js" data-story="harbour-talks"></script>`,
  );
  await expect(dialog.getByRole('textbox', { name: 'Plain frame' })).toHaveValue(
    /<iframe src=".*\/harbour-talks\/\?embed"/,
  );
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await dialog.getByRole('button', { name: 'Copy: One line' }).click();
  await expect(dialog.getByText('Copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('data-story="harbour-talks"');
});

test('in another page there is no header, the list opens on demand', async ({ page }) => {
  const timeline = new TimelinePage(page);
  await timeline.open('harbour-talks', '?embed');
  await expect(page.getByRole('button', { name: 'Search' })).toHaveCount(0);
  await expect(timeline.list.locator('li')).toHaveCount(0);
  await page.getByRole('button', { name: 'Show all 10 events as a list' }).click();
  await expect(timeline.list.locator('li[data-event]')).toHaveCount(10);
  await expect(page.getByRole('link', { name: 'Open the whole timeline' })).toHaveAttribute(
    'href',
    /\/harbour-talks\/$/,
  );
});
