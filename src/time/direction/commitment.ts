import type { TokenReader } from '../token-reader.ts';

/**
 * "promised an inquiry before Christmas", "ordered the troops out by Friday": the limit of what somebody commits himself
 * or others to, however long ago. Not "before Monday's vote", which has its own day.
 *
 * @param verb the place of the past verb before the time
 */
export function isCommitted(
  reader: TokenReader,
  verb: number,
  { first, end }: { first: number; end: number },
): boolean {
  const limit = reader.word(first - 1);
  // "who ordered before Christmas" tells when.
  if (verb === first - 2 || reader.word(end) === "'s") return false;
  const word = reader.word(verb);
  return (
    (limit === 'by' || limit === 'before') && (PROMISES.has(word) || (limit === 'by' && DEMANDS.has(word)))
  );
}

const PROMISES = new Set(['guaranteed', 'pledged', 'promised', 'threatened', 'vowed']);
const DEMANDS = new Set(['demanded', 'ordered', 'requested']);
