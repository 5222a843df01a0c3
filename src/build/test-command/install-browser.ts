import type { Step } from './steps.ts';

/** What the machine lets us do. */
export interface Rights {
  isRoot: boolean;
  hasApt: boolean;
}

/** How to come by a browser, each way tried in turn until one can be found. */
export function installations({ isRoot, hasApt }: Rights): Step[][] {
  const playwrights = [{ name: 'browser', command: 'npx', args: ['playwright', 'install', 'chromium'] }];
  const debians = [
    { name: 'browser', command: 'apt-get', args: ['update'] },
    {
      name: 'browser',
      command: 'apt-get',
      args: ['install', '--yes', '--no-install-recommends', 'chromium'],
    },
  ];
  return isRoot && hasApt ? [playwrights, debians] : [playwrights];
}

/** What to do where no browser could be installed. */
export const NO_BROWSER = `There is no Chrome or Chromium, and none could be installed. Any of these helps:
  - install Google Chrome or Chromium, for example on Debian or Ubuntu: sudo apt-get install chromium
  - with a network: npx playwright install --with-deps chromium
  - where a browser stands at an unusual place: CHROME_PATH=/path/to/chrome npm test`;
