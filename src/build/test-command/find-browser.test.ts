import { describe, expect, it } from 'vitest';
import { findBrowser } from './find-browser.ts';

/** What is found on a machine with these programs, of which some don't start. */
function found(programs: string[], broken: string[] = [], env: Record<string, string> = {}): string | null {
  return findBrowser(
    {
      env: { PATH: '/usr/local/bin:/usr/bin', ...env },
      platform: 'linux',
      isProgram: (path) => programs.includes(path),
      starts: (path) => !broken.includes(path),
    },
    '/cache/playwright/chrome',
  );
}

describe('the search for a browser', () => {
  it('takes the one that CHROME_PATH names before any other', () => {
    expect(found(['/usr/bin/chromium', '/opt/my/chrome'], [], { CHROME_PATH: '/opt/my/chrome' })).toBe(
      '/opt/my/chrome',
    );
  });

  it('looks at the PATH, then at usual places, then for Playwright’s', () => {
    expect(found(['/usr/bin/chromium', '/opt/google/chrome/chrome'])).toBe('/usr/bin/chromium');
    expect(found(['/opt/google/chrome/chrome', '/cache/playwright/chrome'])).toBe(
      '/opt/google/chrome/chrome',
    );
    expect(found(['/cache/playwright/chrome'])).toBe('/cache/playwright/chrome');
  });

  it('passes over one that does not start', () => {
    expect(found(['/usr/bin/chromium', '/cache/playwright/chrome'], ['/usr/bin/chromium'])).toBe(
      '/cache/playwright/chrome',
    );
  });

  it('finds none where there is none', () => expect(found([])).toBeNull());
});
