import type { SentenceFrame } from '../sentence-frame.ts';

/** "Scored 19 goals last season", "during his tenure": in a time that is no day, and has no dates. */
export function tellsOfEra({ tokens }: SentenceFrame): boolean {
  return tokens.some(({ lower }, place) => {
    if (!ERAS.has(lower) || tokens[place + 1]?.pos === 'PART') return false;
    const before = tokens[place - 1]?.lower ?? '';
    return FORMER.test(before) || DURING.test(before) || DURING.test(tokens[place - 2]?.lower ?? '');
  });
}

const ERAS: ReadonlySet<string> = new Set([
  'boyhood', 'childhood', 'girlhood', 'heyday', 'lifetime', 'reign', 'season', 'tenure', 'youth',
]); // prettier-ignore
const FORMER = /^(?:last|previous|that)$/u;
const DURING = /^(?:during|in|over|throughout)$/u;
