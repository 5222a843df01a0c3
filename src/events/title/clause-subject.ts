import type { Token } from '../../text/analysed-text.ts';
import { NOMINAL, VERBAL } from './clause-edges.ts';

/** Words for some of what was named that stand for a noun: "and *all* were taken to hospital", "and *another* walking". */
const COUNTED = /^(?:all|another|both|each|few|many|most|none|several|some)$/u;

/** Whether a subject stands before the verb. */
export function subjectIn(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex(({ pos }) => VERBAL.has(pos));
  const before = verb === -1 ? tokens : tokens.slice(0, verb);
  return before.some(
    ({ pos, lower }, place) =>
      (NOMINAL.has(pos) || (COUNTED.test(lower) && place === before.length - 1)) &&
      before[place - 1]?.pos !== 'ADP',
  );
}

/** What stands before the verb, without adverbs. */
export function subjectOf(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.findIndex(({ pos }) => VERBAL.has(pos));
  const subject = verb === -1 ? tokens : tokens.slice(0, verb);
  return subject.filter(({ pos }) => pos !== 'ADV');
}
