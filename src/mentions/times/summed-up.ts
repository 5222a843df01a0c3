import type { TimeExpression } from '../../time/time-expression.ts';
import type { Clause } from '../grammar/clause.ts';
import type { FoundTrigger } from '../triggers/found-trigger.ts';
import { phraseStart } from '../grammar/noun-phrase-extent.ts';
import { parentClause, type SentenceFrame } from '../sentence-frame.ts';

/** Opens what sums up a clause: "the", "its", "a". */
const OPENS = /^(?:an?|his|its|the|their)$/u;
const SUPERLATIVE = /^(?:\p{L}{3,}est|best|first|last|least|most|only|second|third|worst)$/u;

/**
 * "The index fell 3.6%, its biggest drop in seven years", "sold 68,297 cars, a drop of 42%": the noun that sums up what
 * the clause before the comma told is of its time (Quirk et al., §17.65). Null: it sums up nothing.
 *
 * @param dateOf what dates the verb of that clause
 */
export function summedUpTime(
  frame: SentenceFrame,
  found: FoundTrigger,
  triggers: readonly FoundTrigger[],
  dateOf: (head: FoundTrigger) => TimeExpression | null,
): TimeExpression | null {
  if (found.isHead || !sumsUp(frame, found)) return null;
  for (let summed: Clause | null = found.clause; summed;) {
    const { index, kind }: Clause = summed;
    const told = triggers.find(({ isHead, clause }) => isHead && clause.index === index);
    const time = told ? dateOf(told) : null;
    if (time) return time;
    // "fell to close at 104, its lowest finish in a decade"
    summed = kind === 'infinitive' ? parentClause(frame, summed) : null;
  }
  return null;
}

function sumsUp({ tokens }: SentenceFrame, { at, clause: { verb }, trigger }: FoundTrigger): boolean {
  if (trigger.pos !== 'noun' || !verb || !/^(?:past|infinitive)$/u.test(verb.tense) || at < verb.to)
    return false;
  let first = phraseStart(tokens, at);
  // "its largest ever one-day loss"
  if (/^(?:ever|yet)$/u.test(tokens[first - 1]?.lower ?? '')) first = phraseStart(tokens, first - 1);
  const isApposed =
    tokens[first - 1]?.text === ',' && first - 1 > verb.to && OPENS.test(tokens[first]?.lower ?? '');
  if (!isApposed) return false;
  const isRanked = tokens.slice(first + 1, at).some(({ lower }) => SUPERLATIVE.test(lower));
  const isMeasured =
    tokens[at + 1]?.lower === 'of' && tokens.slice(at + 2, at + 5).some(({ pos }) => pos === 'NUM');
  return isRanked || isMeasured;
}
