/** A program to run and the name its outcome is told under. */
export interface Step {
  name: string;
  command: string;
  args: string[];
  env?: Record<string, string>;
}

const npmRun = (name: string, ...args: string[]): Step => ({
  name,
  command: 'npm',
  args: ['run', '--silent', name, ...(args.length ? ['--', ...args] : [])],
});

/** Steps that pass or fail as a whole. */
export const WHOLE_STEPS: readonly Step[] = [npmRun('types'), npmRun('lint'), npmRun('build')];

/** The unit tests; they leave a report of each test in the file. */
export function unitStep(report: string): Step {
  return npmRun('unit', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`);
}

/** The browser tests, with the browser that was found. */
export function browserStep(report: string, browser: string): Step {
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: report, CHROME_PATH: browser };
  return { ...npmRun('browser', '--reporter=list,json'), env };
}
