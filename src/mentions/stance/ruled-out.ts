import type { Clause } from '../grammar/clause.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import { happening, plan, type Reading } from './reading.ts';

/** "Has not been ruled out": what that says is left open. Null: the verb says something else. */
export const readNotRuledOut = ({ tokens }: SentenceFrame, verb: VerbGroup): Reading | null =>
  verb.isNegated && isRulingOut(tokens, verb) ? plan('doubts', 0.5) : null;

/**
 * "A strike was ruled out" didn't or won't come about; "could not be ruled out" leaves it open. Null: the clause says
 * neither of the noun, as of a player who was ruled out for the season, or out of a match.
 *
 * @param first where the noun's phrase begins
 */
export function readRuledOut(
  frame: SentenceFrame,
  { verb }: Clause,
  { at, first }: { at: number; first: number },
): Reading | null {
  const { tokens } = frame;
  if (!verb?.isPassive || !isRulingOut(tokens, verb) || !isSubject(frame, first, at, verb)) return null;
  if (/^(?:as|for|of)$/u.test(tokens[verb.to + 1]?.lower ?? '')) return null;
  if (verb.isNegated) return plan('doubts', 0.5);
  return verb.modal === null && verb.tense !== 'future' ? happening('denies', 0.6) : null;
}

const isRulingOut = (tokens: SentenceFrame['tokens'], { head, to }: VerbGroup): boolean =>
  tokens[head]?.lemma === 'rule' && tokens[to]?.lower === 'out';

/** "Police said *a second attack* on a bank was ruled out": not what a preposition, an "and" or a comma parts from the verb. */
function isSubject({ tokens }: SentenceFrame, first: number, at: number, verb: VerbGroup): boolean {
  const before = tokens[first - 1];
  if (
    before?.pos === 'ADP' ||
    before?.pos === 'CCONJ' ||
    (before?.pos === 'SCONJ' && before.lower !== 'that') ||
    before?.lower === 'following'
  )
    return false;
  return tokens.slice(at + 1, verb.from).every(({ pos }) => pos !== 'PUNCT');
}
