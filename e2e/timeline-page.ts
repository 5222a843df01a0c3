import { expect, type Locator, type Page } from '@playwright/test';

export interface Box {
  name: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A story's page in the reader's verbs. Each waits until the page is drawn and idle. */
export class TimelinePage {
  readonly page: Page;
  /** The timeline as drawn, from 640 px on. */
  readonly drawing: Locator;
  /** The list of events, or below 640 px the vertical timeline. */
  readonly list: Locator;
  readonly notice: Locator;

  constructor(page: Page) {
    this.page = page;
    this.drawing = page.getByRole('group', { name: 'Events by outlet and time' });
    this.list = page.locator('#events');
    this.notice = page.locator('.notice');
  }

  async open(story: string, query = ''): Promise<void> {
    await this.page.goto(`./${story}/${query}`);
    await this.settled();
  }

  async settled(): Promise<void> {
    await this.page.locator('html[data-settled]').waitFor({ state: 'attached' });
  }

  /** An event's link in the drawing, by the beginning of its title. */
  event(title: string): Locator {
    return this.drawing.getByRole('link', { name: new RegExp(`: ${title}`) });
  }

  /** An event in the list. */
  item(title: string): Locator {
    return this.list.locator('li[data-event]', { has: this.page.getByRole('heading', { name: title }) });
  }

  async selectInTimeline(title: string): Promise<void> {
    // The lanes are the hit target: a stem's middle may be under a label's leader.
    await this.event(title).locator('.target').click();
    await this.settled();
  }

  async selectInList(title: string): Promise<void> {
    await this.list.getByRole('link', { name: title, exact: true }).click();
    await this.settled();
  }

  /** Opens why an event has its date: below the date. */
  async openReason(title: string): Promise<void> {
    await this.item(title).locator('.why-then summary').press('Enter');
    await this.settled();
  }

  /** The sorts of time that are drawn on the lanes. */
  timeMarks(): Promise<(string | null)[]> {
    return this.drawing
      .locator('[data-time]')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-time')));
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
    await this.settled();
  }

  async choose(dialog: 'Search' | 'Filter' | 'Embed'): Promise<Locator> {
    await this.page
      .getByRole('group', { name: 'This timeline' })
      .getByRole('button', { name: dialog })
      .click();
    return this.page.getByRole('dialog');
  }

  async closeDialog(): Promise<void> {
    await this.page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await expect(this.page.getByRole('dialog')).toBeHidden();
    await this.settled();
  }

  /** Brings an event's heading under the timeline as a reader does: by scrolling the page. */
  async scrollTo(title: string): Promise<void> {
    await this.item(title).evaluate((item) => {
      const covered = document.querySelector('.timeline')?.getBoundingClientRect().bottom ?? 0;
      window.scrollBy({ top: item.getBoundingClientRect().top - covered, behavior: 'instant' });
    });
    // The timeline may only now stick, which moves what is covered.
    await this.item(title).evaluate((item) => {
      const covered = document.querySelector('.timeline')?.getBoundingClientRect().bottom ?? 0;
      window.scrollBy({ top: item.getBoundingClientRect().top - covered, behavior: 'instant' });
    });
    await this.settled();
  }

  /** The shown titles in order. */
  titles(): Promise<string[]> {
    return this.list.getByRole('heading', { level: 3 }).allTextContents();
  }

  /** Boxes of all texts of the drawing, as they are seen; below 640 px of the lanes' heads. */
  textBoxes(): Promise<Box[]> {
    return this.drawing
      .locator('text')
      .or(this.page.locator('.lane-heads abbr'))
      .evaluateAll((texts) =>
        texts.map((text) => {
          const { x, y, width, height } = text.getBoundingClientRect();
          return { name: text.textContent, x, y, width, height };
        }),
      );
  }
}

/** Pairs of boxes that lie on one another by more than half a pixel. */
export function overlaps(boxes: readonly Box[]): string[] {
  const slack = 0.5;
  // A box is a line's height, which is more than its letters: lines of one label touch by design.
  const ink = boxes.map((box) => ({ ...box, y: box.y + box.height * 0.2, height: box.height * 0.6 }));
  return ink.flatMap((a, index) =>
    ink.slice(index + 1).flatMap((b) => {
      const isApart =
        a.x + a.width <= b.x + slack ||
        b.x + b.width <= a.x + slack ||
        a.y + a.height <= b.y + slack ||
        b.y + b.height <= a.y + slack;
      return isApart ? [] : [`"${a.name}" on "${b.name}"`];
    }),
  );
}
