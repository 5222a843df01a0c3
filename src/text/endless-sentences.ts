import type { Token } from './analysed-text.ts';
import type { TokenRun } from './sentence-ends.ts';

/**
 * In tokens: nobody writes a longer sentence for a reader. What has no full stop is a transcript, a list or hostile, and
 * the rules may look over all of a sentence at each of its words.
 */
const LONGEST = 300;
/** How far before that a place is looked for where a part of the sentence ends. */
const LOOK_BACK = 60;
const ENDS_PART = /^(?:[,;:–—]|--)$/u;

/** Cuts the runs that are longer than a sentence, where a part of it ends; the rest stay as they are. */
export function cutEndless(tokens: readonly Token[], runs: readonly TokenRun[]): TokenRun[] {
  const parts: TokenRun[] = [];
  for (const { from, to } of runs) {
    let start = from;
    while (to - start > LONGEST) {
      const cut = cutBefore(tokens, start + LONGEST);
      parts.push({ from: start, to: cut });
      start = cut;
    }
    parts.push({ from: start, to });
  }
  return parts;
}

/** The place after the last mark before the limit, or of the last "and"; the limit where there is neither. */
function cutBefore(tokens: readonly Token[], limit: number): number {
  for (let place = limit; place > limit - LOOK_BACK; place--) {
    const before = tokens[place - 1];
    const token = tokens[place];
    if (ENDS_PART.test(before?.text ?? '') || token?.pos === 'CCONJ') return place;
  }
  return limit;
}
