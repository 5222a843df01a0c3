import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What the search asks the machine. */
export interface Machine {
  env: Readonly<Record<string, string | undefined>>;
  platform: string;
  /** Whether a file is there and is a program. */
  isProgram: (path: string) => boolean;
  /** Whether a browser starts far enough to tell its version: its libraries may be missing. */
  starts: (path: string) => boolean;
}

/** What Chrome and Chromium are called on a PATH, the steadiest first. */
const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'];

/** Where they are installed without being on a PATH. */
const PLACES: Record<string, readonly string[]> = {
  linux: ['/opt/google/chrome/chrome', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

/**
 * The path of a Chrome or Chromium that starts: the one CHROME_PATH names, one on the PATH, one at a usual
 * place, or Playwright's own (`bundled`). Null where there is none.
 */
export function findBrowser(machine: Machine, bundled: string): string | null {
  const { env, platform, isProgram, starts } = machine;
  const suffix = platform === 'win32' ? '.exe' : '';
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const candidates = [
    env['CHROME_PATH'],
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name + suffix))),
    ...(PLACES[platform] ?? []),
    bundled,
  ];
  return (
    candidates.find((path): path is string => Boolean(path) && isProgram(path ?? '') && starts(path ?? '')) ??
    null
  );
}

export const thisMachine: Machine = {
  env: process.env,
  platform: process.platform,
  isProgram(path) {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
  starts: (path) =>
    // On Windows the browser shows a window instead of its version.
    process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0,
};
