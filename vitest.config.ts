import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    setupFiles: ['./vitest.setup.ts'],
    // Style sheets are read too: a test compares their colours with the drawing's.
    css: true,
    include: ['src/**/*.test.{ts,tsx}'],
    // The code keeps no state that a test could change, so the files may share what they import: loading it once for
    // each of hundreds takes longer than the tests themselves.
    isolate: false,
    // A busy machine is no failure.
    testTimeout: 60_000,
    // Neither UTC nor the machine's zone and locale, so that local-time bugs surface.
    env: { TZ: 'America/St_Johns', LC_ALL: 'de_DE.UTF-8' },
  },
});
