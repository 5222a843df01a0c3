import type { Clause } from '../grammar/clause.ts';
import type { SentenceFrame } from '../sentence-frame.ts';

/** What somebody is said not to be, or to have no … in, who denies a share in an event. */
const SHARE =
  /^(?:behind|complicit|connected|connection|hand|implicated|involved|linked|part|responsible|role)$/u;
/** How many words behind its verb that may stand: "absolutely not personally involved". */
const REACH = 4;

/**
 * "Was not involved in the attack", "had no role in it": that it took place isn't denied, but the share in it is. Gives
 * the place of the word that says so; null: the clause denies none.
 */
export function deniedShare({ tokens }: SentenceFrame, { verb }: Clause): number | null {
  if (!verb) return null;
  for (let place = verb.from; place < verb.to + REACH; place += 1) {
    if (!SHARE.test(tokens[place]?.lower ?? '')) continue;
    const isDenied = tokens.slice(verb.to, place).some(({ lower }) => lower === 'no' || lower === 'not');
    return verb.isNegated || isDenied ? place : null;
  }
  return null;
}
