import type { TimeExpression } from '../../time/time-expression.ts';
import type { Clause } from '../grammar/clause.ts';
import { parentClause, tokensOfClause, type SentenceFrame } from '../sentence-frame.ts';

/** A day that a sentence told of beside others, with the things it named there. */
export interface ToldDay {
  time: TimeExpression;
  /** Lemmas of the nouns of its clauses; none where it is the sentence's only day. */
  nouns: ReadonlySet<string>;
}

/** The days of a sentence's clauses, each with what was told of it. */
export function toldDays(
  frame: SentenceFrame,
  told: readonly { clause: Clause; day: TimeExpression | null }[],
): ToldDay[] {
  const byDay = new Map<string, { time: TimeExpression; clauses: Clause[] }>();
  for (const { clause, day } of told) {
    if (!day) continue;
    const known = byDay.get(day.value) ?? { time: day, clauses: [] };
    known.clauses.push(clause);
    byDay.set(day.value, known);
  }
  // The nouns are there to tell days apart.
  const isAlone = byDay.size === 1;
  return [...byDay.values()].map(({ time, clauses }) => ({
    time,
    nouns: new Set(isAlone ? [] : clauses.flatMap((clause) => nounsOf(frame, clause))),
  }));
}

/**
 * "They spoke before the gala on Friday and dined on Saturday. They laughed as the gala began.": the day of the thing
 * that a sentence takes up with "the"; null: it takes up none, or things of several days.
 */
export function dayTakenUp(
  { tokens }: SentenceFrame,
  days: readonly ToldDay[],
): (ToldDay & { noun: string }) | null {
  if (days.length === 0) return null;
  const definite = tokens.flatMap(({ pos, lemma }, place) => {
    const before = tokens[tokens[place - 1]?.pos === 'ADJ' ? place - 2 : place - 1];
    return pos === 'NOUN' && before?.lower === 'the' && tokens[place + 1]?.pos !== 'NOUN' ? [lemma] : [];
  });
  const meant = definite.flatMap((noun) => {
    const [only, ...others] = days.filter(({ nouns }) => nouns.has(noun));
    return only && others.length === 0 ? [{ ...only, noun }] : [];
  });
  const [first] = meant;
  return first && meant.every(({ time }) => time === first.time) ? first : null;
}

/** The nouns of a clause and of those that depend on it; what is joined to it by "and" is told apart. */
function nounsOf(frame: SentenceFrame, clause: Clause): string[] {
  const own = frame.clauses.filter((other) => {
    let up: Clause | null = other;
    while (up && up !== clause && up.kind !== 'coordinate') up = parentClause(frame, up);
    return up === clause;
  });
  return own
    .flatMap((part) => tokensOfClause(frame, part))
    .flatMap((place) => {
      const token = frame.tokens[place];
      return token?.pos === 'NOUN' ? [token.lemma] : [];
    });
}
