import { EVIDENCE_NOUNS } from '../data/evidence-nouns.ts';
import type { Clause } from '../grammar/clause.ts';
import type { SentenceFrame } from '../sentence-frame.ts';

const THINKING = /^(?:assume|believe|conclude|suppose|suspect|think)$/u;
/** How far before such a noun its "no" may stand: "no clear initial indication". */
const REACH = 3;

/** "There is no evidence that Poe stole it", "had no reason to believe that the raft sank": nobody says that it is so. */
export function isWithoutEvidence(frame: SentenceFrame, { opener, from, index }: Clause): boolean {
  if (opener !== 'that') return false;
  const { tokens } = frame;
  if (tokens[from - 1]?.lower === 'or') {
    // "no evidence that Poe stole it or that she fled"
    const first = frame.clauses.findLast((other) => other.index < index && other.opener === 'that');
    return first !== undefined && isWithoutEvidence(frame, first);
  }
  const isThought = THINKING.test(tokens[from - 1]?.lower ?? '') && tokens[from - 2]?.lower === 'to';
  const noun = isThought ? from - 3 : from - 1;
  if (!EVIDENCE_NOUNS.has(tokens[noun]?.lemma ?? '')) return false;
  for (let place = noun - 1; place >= noun - REACH; place -= 1) {
    if (tokens[place]?.lower === 'no') return true;
    if (tokens[place]?.pos !== 'ADJ') return false;
  }
  return false;
}
