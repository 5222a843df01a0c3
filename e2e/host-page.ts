import { createServer } from 'node:http';
import type { Frame, Page } from '@playwright/test';
import type { Site } from './site.ts';
import { expect } from './test.ts';

/** Serves a newsroom's page with `html` in its body, on another origin than any site of ours. */
export async function serveHost(html: string): Promise<Site> {
  const page = `<!doctype html><html lang="en"><title>An article</title><body style="margin:0">${html}</body></html>`;
  const server = createServer((request, response) => {
    // Browsers ask for one unasked.
    response.writeHead(request.url === '/favicon.ico' ? 204 : 200, {
      'content-type': 'text/html; charset=utf-8',
    });
    response.end(request.url === '/favicon.ico' ? undefined : page);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('the host has no port');
  return {
    url: `http://localhost:${address.port}/`,
    stop: () =>
      new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve()))),
  };
}

/** The one line that a newsroom pastes. */
export const embedLine = (site: Site, story: string, more = '') =>
  `<script async src="${site.url}embed.js" data-story="${story}"${more && ` ${more}`}></script>`;

/** The page's embedded stories in the order of the document, drawn and idle. */
export async function settledFrames(page: Page, count: number): Promise<Frame[]> {
  await expect(page.locator('iframe')).toHaveCount(count);
  const frames: Frame[] = [];
  for (const element of await page.locator('iframe').all()) {
    await element.scrollIntoViewIfNeeded();
    const frame = await (await element.elementHandle()).contentFrame();
    if (!frame) throw new Error('a frame has no page');
    await expect(frame.locator('html')).toHaveAttribute('data-settled', '');
    frames.push(frame);
  }
  return frames;
}

interface Misfit {
  /** Pixels of its story that a frame hides. */
  hidden: number;
  /** Pixels below the story that it has to spare. */
  spare: number;
  /** Pixels that its place in the host's page is wider or taller than the frame's page knows of yet. */
  unheard: [width: number, height: number];
  /** Whether its page has drawn what it knows. */
  isSettled: boolean;
}

async function misfit(frame: Frame): Promise<Misfit> {
  const element = await frame.frameElement();
  // Far off the screen a page draws nothing and its observers sleep.
  await element.scrollIntoViewIfNeeded();
  const place = await element.boundingBox();
  const inside = await frame.evaluate(async () => {
    // A new size is told to the page's observers in the frame after it.
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
    const { scrollHeight, clientHeight } = document.documentElement;
    const { height } = document.documentElement.getBoundingClientRect();
    // A pixel or two of tolerance: fractions, and what hangs out a little at the bottom.
    const spare = Math.max(0, Math.floor(clientHeight - height) - 2);
    const isSettled = 'settled' in document.documentElement.dataset;
    return {
      hidden: scrollHeight - clientHeight,
      spare,
      isSettled,
      size: [innerWidth, innerHeight] as const,
    };
  });
  const { size, ...fit } = inside;
  return { ...fit, unheard: [(place?.width ?? 0) - size[0], (place?.height ?? 0) - size[1]] };
}

/** Waits until each frame is as tall as its story and has no scrollbar. */
export async function expectToFit(frames: readonly Frame[]): Promise<void> {
  for (const frame of frames) {
    const message = `${frame.url()} fits its frame`;
    await expect
      .poll(() => misfit(frame), { message })
      .toEqual({ hidden: 0, spare: 0, unheard: [0, 0], isSettled: true });
    const widths = await frame.evaluate(() => [innerWidth, document.documentElement.clientWidth]);
    expect(widths[0], 'no scrollbar takes room').toBe(widths[1]);
    const wide = await frame.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide, 'nothing hangs out at the side').toBe(0);
  }
}
