import { sum, countStep, countTests, type Counts } from './counts.ts';
import { failingTests } from './failing-tests.ts';
import { installations, NO_BROWSER, type Rights } from './install-browser.ts';
import { browserStep, unitStep, WHOLE_STEPS, type Step } from './steps.ts';

/** What the test command does to the machine. */
export interface TestEffects {
  /** Runs a program, its output passed on, and gives its exit code. */
  run: (step: Step) => Promise<number>;
  print: (line: string) => void;
  findBrowser: () => string | null;
  rights: Rights;
  /** A file for a runner's report. */
  reportFile: (name: string) => string;
  /** What the file holds; null where it holds no JSON. */
  readReport: (file: string) => Promise<unknown>;
}

/** How a step went. */
interface Outcome extends Counts {
  /** The tests that failed, one line each. */
  failing: readonly string[];
}

/**
 * Runs everything, also after a failure, and gives the counts. The last line printed tells them; which tests
 * failed stands just above, so that nobody looks for them in what the runners printed.
 */
export async function runTests(effects: TestEffects): Promise<Counts> {
  const browser = effects.findBrowser() ?? (await installBrowser(effects));
  const outcomes: [name: string, outcome: Outcome][] = [];
  for (const step of WHOLE_STEPS) {
    outcomes.push([step.name, { ...countStep(await runStep(step, effects)), failing: [] }]);
  }
  outcomes.push(['unit', await runReporting((report) => unitStep(report), 'unit', effects)]);
  outcomes.push(['browser', await runBrowserTests(browser, effects)]);
  effects.print('');
  for (const [name, { passed, failed, failing }] of outcomes) {
    effects.print(`${failed ? 'FAILED' : 'ok    '} ${name}: ${passed} passed, ${failed} failed`);
    for (const test of failing) effects.print(`       ${test}`);
  }
  const total = sum(outcomes.map(([, outcome]) => outcome));
  effects.print(`${total.passed} passed, ${total.failed} failed`);
  return total;
}

async function installBrowser(effects: TestEffects): Promise<string | null> {
  effects.print('No Chrome or Chromium found: installing one.');
  for (const way of installations(effects.rights)) {
    for (const step of way) if ((await runStep(step, effects)) !== 0) break;
    const browser = effects.findBrowser();
    if (browser) return browser;
  }
  return null;
}

function runStep(step: Step, { run, print }: TestEffects): Promise<number> {
  print(`\n== ${step.name}: ${[step.command, ...step.args].join(' ')}`);
  return run(step);
}

async function runBrowserTests(browser: string | null, effects: TestEffects): Promise<Outcome> {
  if (browser === null) {
    effects.print(`\n== browser\n${NO_BROWSER}`);
    return { passed: 0, failed: 1, failing: [] };
  }
  return runReporting((report) => browserStep(report, browser), 'browser', effects);
}

async function runReporting(
  stepFor: (report: string) => Step,
  name: string,
  effects: TestEffects,
): Promise<Outcome> {
  const file = effects.reportFile(name);
  const exitCode = await runStep(stepFor(file), effects);
  const report = await effects.readReport(file);
  return { ...countTests(report, exitCode), failing: failingTests(report) };
}
