import type { Clause } from '../grammar/clause.ts';
import type { SentenceFrame } from '../sentence-frame.ts';

/** What there can be none of for what a "that" behind it says. Sorted. */
const EVIDENCE: ReadonlySet<string> = new Set([
  'basis',
  'evidence',
  'ground',
  'grounds',
  'hint',
  'indication',
  'indications',
  'proof',
  'reason',
  'sign',
  'signs',
  'suggestion',
]);
const THINKING = /^(?:assume|believe|conclude|suppose|suspect|think)$/u;
/** How far before such a noun its "no" may stand: "no clear initial indication". */
const REACH = 3;

/** "There is no evidence that Poe stole it", "had no reason to believe that the raft sank": nobody says that it is so. */
export function isWithoutEvidence({ tokens }: SentenceFrame, { opener, from }: Clause): boolean {
  if (opener !== 'that') return false;
  const isThought = THINKING.test(tokens[from - 1]?.lower ?? '') && tokens[from - 2]?.lower === 'to';
  const noun = isThought ? from - 3 : from - 1;
  if (!EVIDENCE.has(tokens[noun]?.lower ?? '')) return false;
  for (let place = noun - 1; place >= noun - REACH; place -= 1) {
    if (tokens[place]?.lower === 'no') return true;
    if (tokens[place]?.pos !== 'ADJ') return false;
  }
  return false;
}
