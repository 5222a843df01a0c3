import { BODY_NOUNS } from '../data/body-nouns.ts';
import { OCCURRENCE_VERBS } from '../data/occurrence-verbs.ts';
import { clauseAt, type SentenceFrame } from '../sentence-frame.ts';

/**
 * Whether a noun that may name an event stands for the body that holds it: "the festival announced", "the festival’s
 * director"; not "the festival opened", "the festival was put off".
 */
export function isHostBody(frame: SentenceFrame, at: number): boolean {
  const { tokens } = frame;
  if (!BODY_NOUNS.has(tokens[at]?.lemma ?? '')) return false;
  const next = tokens[at + 1];
  if (next?.pos === 'PART' && next.lower !== 'to') return true;
  const { verb } = clauseAt(frame, at);
  if (!verb || verb.isPassive) return false;
  const isSubject = tokens.slice(at + 1, verb.from).every(({ pos }) => pos === 'ADV');
  const isInverted = at > verb.head && tokens[at + 1]?.text === '.' && tokens[verb.head]?.lemma === 'say';
  const lemma = tokens[verb.head]?.lemma ?? '';
  const acts = tokens[verb.head]?.pos === 'VERB' && !OCCURRENCE_VERBS.has(lemma);
  return acts && ((at < verb.from && isSubject) || isInverted);
}
