import type { SentenceFrame } from '../sentence-frame.ts';

/** How far the verb can stand from the times: ", which ended on". */
const REACH = 2;

/** "the three months ended March 31", "the quarter, which ended on": which months they are, and nothing that happened. */
export function isPeriodEnd({ tokens, times }: SentenceFrame, at: number): boolean {
  if (tokens[at]?.lemma !== 'end') return false;
  const period = times.findLast(({ to }) => to <= at && at - to <= REACH)?.time;
  const last = times.find(({ from }) => from > at && from - at <= REACH)?.time;
  // The tagger gives both the whole period.
  return period !== undefined && period.edtf !== null && period.edtf === last?.edtf;
}
