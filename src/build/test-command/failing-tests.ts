import * as z from 'zod/mini';

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

const spec = z.object({ title: z.string(), ok: z.boolean(), file: z.string(), line: z.number() });
const suite = z.object({
  specs: z.array(spec),
  get suites() {
    return z.optional(z.array(suite));
  },
});
const playwrightReport = z.object({ suites: z.array(suite) });

/**
 * The tests that failed by a report of Vitest or Playwright, each as `file: what it says`; a file that
 * couldn't be loaded stands by its name alone. Empty for any other report.
 */
export function failingTests(report: unknown): string[] {
  const vitest = vitestReport.safeParse(report);
  if (vitest.success) return vitest.data.testResults.flatMap(failingOfFile);
  const playwright = playwrightReport.safeParse(report);
  return playwright.success ? playwright.data.suites.flatMap(failingOfSuite) : [];
}

function failingOfFile({
  name,
  status,
  assertionResults,
}: z.infer<typeof vitestReport>['testResults'][number]): string[] {
  const failing = assertionResults.filter((test) => test.status === 'failed');
  if (failing.length === 0) return status === 'failed' ? [name] : [];
  return failing.map(({ fullName }) => `${name}: ${fullName}`);
}

function failingOfSuite({ specs, suites = [] }: z.infer<typeof suite>): string[] {
  const failing = specs.filter(({ ok }) => !ok).map(({ file, line, title }) => `${file}:${line}: ${title}`);
  return [...failing, ...suites.flatMap(failingOfSuite)];
}
