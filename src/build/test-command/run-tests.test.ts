import { describe, expect, it } from 'vitest';
import { runTests, type TestEffects } from './run-tests.ts';
import type { Step } from './steps.ts';

const GOOD_UNIT = { numPassedTests: 40, numFailedTests: 0 };
const GOOD_BROWSER = { stats: { expected: 9, unexpected: 0, flaky: 0 } };

interface Setting {
  /** What a step's exit code is, by its whole command line; others give 0. */
  exitCodes?: Record<string, number>;
  reports?: Record<string, unknown>;
  /** What the search finds, one answer a search. */
  browsers?: (string | null)[];
  rights?: TestEffects['rights'];
}

/** Runs the command on a machine made up here, and gives what it printed and ran. */
async function runOn({ exitCodes = {}, reports = {}, browsers = ['/bin/chrome'], rights }: Setting) {
  const ran: string[] = [];
  const printed: string[] = [];
  const searches = [...browsers];
  const counts = await runTests({
    run: (step: Step) => {
      const line = [step.command, ...step.args].join(' ');
      ran.push(line);
      const [, code] = Object.entries(exitCodes).find(([part]) => line.includes(part)) ?? [];
      return Promise.resolve(code ?? 0);
    },
    print: (line) => printed.push(line),
    findBrowser: () => searches.shift() ?? null,
    rights: rights ?? { isRoot: false, hasApt: false },
    reportFile: (name) => name,
    readReport: (file) =>
      Promise.resolve({ unit: GOOD_UNIT, browser: GOOD_BROWSER, ...reports }[file] ?? null),
  });
  return { counts, ran, printed, last: printed.at(-1) };
}

describe('the test command', () => {
  it('ends with how many passed and failed', async () => {
    expect((await runOn({})).last).toBe('52 passed, 0 failed');
  });

  it('goes on after a step that fails', async () => {
    const { last, ran } = await runOn({ exitCodes: { 'silent types': 2, 'silent build': 1 } });
    expect(last).toBe('50 passed, 2 failed');
    expect(ran.some((line) => line.includes('browser'))).toBe(true);
  });

  it('counts the failing tests of the reports', async () => {
    const unit = { numPassedTests: 38, numFailedTests: 2 };
    const browser = { stats: { expected: 7, unexpected: 1, flaky: 1 } };
    const { last } = await runOn({ reports: { unit, browser }, exitCodes: { 'silent unit': 1 } });
    expect(last).toBe('48 passed, 4 failed');
  });

  it('names the failing tests above the counts', async () => {
    const test = (fullName: string, status: string) => ({ fullName, status });
    const unit = {
      numPassedTests: 1,
      numFailedTests: 1,
      testResults: [
        {
          name: 'a.test.ts',
          status: 'failed',
          assertionResults: [test('a 1', 'passed'), test('a 2', 'failed')],
        },
        { name: 'b.test.ts', status: 'failed', assertionResults: [] },
        { name: 'c.test.ts', status: 'passed', assertionResults: [] },
      ],
    };
    const spec = (title: string, ok: boolean) => ({ title, ok, file: 'd.spec.ts', line: 7 });
    const browser = {
      stats: { expected: 1, unexpected: 1, flaky: 0 },
      suites: [{ specs: [spec('d 1', true)], suites: [{ specs: [spec('d 2', false)] }] }],
    };
    const { printed } = await runOn({ reports: { unit, browser }, exitCodes: { 'silent unit': 1 } });
    expect(printed.slice(-6)).toEqual([
      'FAILED unit: 1 passed, 1 failed',
      '       a.test.ts: a 2',
      '       b.test.ts',
      'FAILED browser: 1 passed, 1 failed',
      '       d.spec.ts:7: d 2',
      '5 passed, 2 failed',
    ]);
  });

  it('counts a runner that broke without a failing test as one failure', async () => {
    expect((await runOn({ exitCodes: { 'silent unit': 1 } })).last).toBe('52 passed, 1 failed');
    expect((await runOn({ reports: { unit: null } })).last).toBe('12 passed, 1 failed');
  });
});

describe('a machine without a browser', () => {
  const debian = { isRoot: true, hasApt: true };

  it('gets Playwright’s', async () => {
    const { ran, last } = await runOn({ browsers: [null, '/cache/chrome'] });
    expect(ran[0]).toBe('npx playwright install chromium');
    expect(last).toBe('52 passed, 0 failed');
  });

  it('gets Debian’s where that fails and one is root', async () => {
    const exitCodes = { 'playwright install': 1 };
    const { ran } = await runOn({ exitCodes, browsers: [null, null, '/usr/bin/chromium'], rights: debian });
    expect(ran.slice(0, 3)).toEqual([
      'npx playwright install chromium',
      'apt-get update',
      'apt-get install --yes --no-install-recommends chromium',
    ]);
  });

  it('is told what to install where nothing helps, and the other tests still run', async () => {
    const { printed, last, ran } = await runOn({ browsers: [], exitCodes: { install: 1 }, rights: debian });
    expect(printed.join('\n')).toContain('CHROME_PATH=/path/to/chrome npm test');
    expect(ran.some((line) => line.includes('unit'))).toBe(true);
    expect(last).toBe('43 passed, 1 failed');
  });
});
