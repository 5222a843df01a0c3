import type { Clause } from './clause.ts';
import type { SentenceFrame } from './sentence-frame.ts';

/**
 * "Lee is due in court on Friday", "is due back before the judge": where "due" stands that names an appearance to come;
 * null: nowhere.
 */
export function dueInCourt({ tokens }: SentenceFrame, { verb }: Clause): number | null {
  if (!verb || tokens[verb.head]?.lemma !== 'be') return null;
  let at = verb.to;
  while (tokens[at]?.pos === 'ADV') at++;
  if (tokens[at]?.lower !== 'due') return null;
  const next = tokens[at + 1]?.lower === 'back' ? at + 2 : at + 1;
  const isCourt = tokens[next]?.lower === 'in' && /^court(?:room)?$/u.test(tokens[next + 1]?.lower ?? '');
  return isCourt || tokens[next]?.lower === 'before' ? at : null;
}
