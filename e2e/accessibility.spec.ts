import { AxeBuilder } from '@axe-core/playwright';
import { TimelinePage } from './timeline-page.ts';
import { expect, test } from './test.ts';

for (const [name, width, query, story] of [
  ['wide', 1280, '?event=2019-05-10-sanna-no-formal-talks', 'harbour-talks'],
  ['narrow', 390, '?event=2019-05-10-sanna-no-formal-talks', 'harbour-talks'],
  ['with every sort of time', 390, '', 'every-time'],
  ['in another page', 900, '?embed', 'every-time'],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the ${colorScheme} page, ${name}, has no accessibility fault that a tool can find`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      const timeline = new TimelinePage(page);
      await timeline.open(story, query);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual(
        [],
      );
    });
  }
}
