import * as z from 'zod/mini';

export interface Counts {
  passed: number;
  failed: number;
}

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

/** A step that passes or fails as a whole. */
export function countStep(exitCode: number): Counts {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * The tests of a report, `null` where the runner left none. A run that failed without a failing test (a file
 * that can't be loaded, a server that doesn't start) is one failure.
 */
export function countTests(report: unknown, exitCode: number): Counts {
  const { passed, failed } = readReport(report);
  return exitCode !== 0 && failed === 0 ? { passed, failed: 1 } : { passed, failed };
}

function readReport(report: unknown): Counts {
  const vitest = vitestReport.safeParse(report);
  if (vitest.success) return { passed: vitest.data.numPassedTests, failed: vitest.data.numFailedTests };
  const playwright = playwrightReport.safeParse(report);
  if (!playwright.success) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = playwright.data.stats;
  return { passed: expected, failed: unexpected + flaky };
}

export function sum(counts: readonly Counts[]): Counts {
  return {
    passed: counts.reduce((total, { passed }) => total + passed, 0),
    failed: counts.reduce((total, { failed }) => total + failed, 0),
  };
}
