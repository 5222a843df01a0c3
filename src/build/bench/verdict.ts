/** What was measured against what it has to keep to, in words, and whether it does. */
export type Verdict = readonly [finding: string, holds: boolean];

/** Prints each verdict on a line; gives whether all hold. */
export function tellVerdicts(verdicts: readonly Verdict[]): boolean {
  for (const [finding, holds] of verdicts) console.log(`${holds ? 'held' : 'MISSED'}: ${finding}`);
  return verdicts.every(([, holds]) => holds);
}
