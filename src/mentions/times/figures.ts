import type { Clause } from '../grammar/clause.ts';
import { CHANGES_OF_FIGURES } from '../data/figures-verbs.ts';
import type { FoundTrigger } from '../triggers/found-trigger.ts';
import { tokensOfClause, type PlacedTime, type SentenceFrame } from '../sentence-frame.ts';

/** Nouns of what a firm's results tell. */
const RESULT = /^(?:earnings?|income|loss|losses|profits?|revenues?|sales|turnover)$/u;

export const isResult = (word: string | undefined): boolean => RESULT.test(word ?? '');

/** "fell 28%", "sold 9,870 cars", "lost $2 billion": a change or a count in numbers. */
export function givesFigures(frame: SentenceFrame, clause: Clause): boolean {
  const { tokens } = frame;
  const { verb } = clause;
  if (!verb || !CHANGES_OF_FIGURES.has(tokens[verb.head]?.lemma ?? '')) return false;
  return tokensOfClause(frame, clause).some((place) => {
    if (place < verb.to || tokens[place]?.pos !== 'NUM') return false;
    const isOfTime = frame.times.some(({ from, to }) => from <= place && place < to);
    const next = tokens[place + 1];
    return !isOfTime && (next?.pos === 'SYM' || next?.pos === 'NOUN' || tokens[place - 1]?.pos === 'SYM');
  });
}

const PARTS_OF_YEAR: ReadonlySet<string> = new Set(['month', 'quarter', 'half-year']);

/**
 * "October sales fell 38%", "second-quarter revenue was up 2%": the change whose period stands before the noun of what it
 * changed; null: the time is the noun's alone. A year may say which: "the 2016 champions lost 3 games".
 *
 * @param noun the place of the noun that the time stands before
 */
export function changeOfPeriod(
  frame: SentenceFrame,
  { time, from }: PlacedTime,
  noun: number,
  triggers: readonly FoundTrigger[],
): FoundTrigger | null {
  const precision = time.interval?.precision ?? '';
  const isOfResult = isResult(frame.tokens[noun]?.lower);
  if (!PARTS_OF_YEAR.has(precision) && !(precision === 'year' && isOfResult)) return null;
  const change = triggers.find(({ isHead, clause }) => isHead && clause.index === frame.clauseOf[from]);
  const verb = change?.clause.verb;
  if (!change || !verb || noun >= verb.from || change.trigger.pos !== 'verb') return null;
  const isMove = change.at !== verb.head && /^(?:fall|rise)$/u.test(change.trigger.stem);
  const isChange = CHANGES_OF_FIGURES.has(frame.tokens[verb.head]?.lemma ?? '');
  return isMove || (isChange && (isOfResult || givesFigures(frame, change.clause))) ? change : null;
}
