import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser, thisMachine } from '../test-command/find-browser.ts';
import { runTests } from '../test-command/run-tests.ts';
import type { Step } from '../test-command/steps.ts';
import { runCommand } from './command.ts';

await runCommand(
  {
    call: 'npm test --',
    summary: 'Runs types, lint, build, unit and browser tests; finds or installs a browser first.',
    options: {},
    async run() {
      const reports = await mkdtemp(join(tmpdir(), 'dateline-reports-'));
      const { failed } = await runTests({
        run,
        print: (line) => console.log(line),
        findBrowser: () => findBrowser(thisMachine, chromium.executablePath()),
        rights: { isRoot: process.getuid?.() === 0, hasApt: existsSync('/usr/bin/apt-get') },
        reportFile: (name) => join(reports, `${name}.json`),
        readReport: (file) => readFile(file, 'utf8').then(JSON.parse, () => null),
      });
      await rm(reports, { recursive: true, force: true });
      return failed ? 1 : 0;
    },
  },
  process.argv.slice(2),
);

function run({ command, args, env }: Step): Promise<number> {
  const limits = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000', DEBIAN_FRONTEND: 'noninteractive' };
  const child = spawn(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...limits, ...env },
    // npm and npx are scripts on Windows.
    shell: process.platform === 'win32',
  });
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}
