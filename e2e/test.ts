import { test as base, expect, type ConsoleMessage } from '@playwright/test';
import { serveSite, type Site } from './site.ts';

interface TestFixtures {
  /** Has a site stopped when the test is over, and gives it back. */
  stopLater: (site: Promise<Site>) => Promise<Site>;
  /** The console messages that a test expects; any other fails it. */
  expectedMessages: RegExp;
  quietConsole: undefined;
}

interface WorkerFixtures {
  /** The built site of e2e/stories, at a port of this worker's own; `baseURL` is its address. */
  site: Site;
}

/** Playwright's test with the built site served, and failing on any message on the console. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  site: [
    // Playwright reads the names of the fixtures out of the pattern.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const site = await serveSite();
      await use(site);
      await site.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site.url),
  // eslint-disable-next-line no-empty-pattern
  stopLater: async ({}, use) => {
    const sites: Site[] = [];
    await use(async (starting) => {
      const site = await starting;
      sites.push(site);
      return site;
    });
    await Promise.all(sites.map((site) => site.stop()));
  },
  expectedMessages: [/^$/, { option: true }],
  quietConsole: [
    // It asks for stopLater so that sites are stopped only after the console was looked at.
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    async ({ context, expectedMessages, stopLater: _ }, use) => {
      const messages: string[] = [];
      context.on('console', (message: ConsoleMessage) =>
        messages.push(`${message.type()}: ${message.text()}`),
      );
      context.on('weberror', (error) => messages.push(`error: ${error.error().message}`));
      await use(undefined);
      const unexpected = messages.filter((text) => !expectedMessages.test(text));
      expect(unexpected, 'messages on the console').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
