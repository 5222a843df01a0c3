import type { Clause } from '../grammar/clause.ts';
import { JUDGING_BODIES } from '../data/judging-bodies.ts';
import { nounPhraseFrom } from '../grammar/noun-phrase.ts';
import type { SentenceFrame } from '../sentence-frame.ts';

/**
 * "Lee is due in court on Friday", "is due back before the judge": where "due" stands that names an appearance to come;
 * null: nowhere.
 */
export function dueInCourt(frame: SentenceFrame, { verb }: Clause): number | null {
  const { tokens } = frame;
  if (!verb || tokens[verb.head]?.lemma !== 'be') return null;
  let at = verb.to;
  while (tokens[at]?.pos === 'ADV' && tokens[at]?.lower !== 'due') at++;
  if (tokens[at]?.lower !== 'due') return null;
  const next = tokens[at + 1]?.lower === 'back' ? at + 2 : at + 1;
  const isCourt = tokens[next]?.lower === 'in' && /^court(?:room)?$/u.test(tokens[next + 1]?.lower ?? '');
  const judges = tokens[next]?.lower === 'before' ? nounPhraseFrom(frame, next + 1) : null;
  // Rent is due before the summer.
  return isCourt || JUDGING_BODIES.has(tokens[(judges?.to ?? 0) - 1]?.lemma ?? '') ? at : null;
}
