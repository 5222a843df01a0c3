import { chromium, defineConfig } from '@playwright/test';
import { findBrowser, thisMachine } from './src/build/test-command/find-browser.ts';

const browser = findBrowser(thisMachine, chromium.executablePath());

// Chromium's sandbox needs what root and most containers lack.
const rootFlags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  // The folder of the built site is told to the tests by the environment: see e2e/site.ts.
  globalSetup: './e2e/build-fixtures.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // A busy machine is no failure.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  use: {
    viewport: { width: 1280, height: 900 },
    // Neither UTC nor the machine's, so that a day that moves with the reader's zone is seen.
    timezoneId: 'America/St_Johns',
    locale: 'en-GB',
    actionTimeout: 10_000,
    navigationTimeout: 15_000,
    trace: 'retain-on-failure',
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      args: [
        ...rootFlags,
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
