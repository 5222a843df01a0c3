import type { Sentence, Token } from '../text/analysed-text.ts';
import { retagged } from '../text/retag.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import type { AnalysedArticle } from './analysed-article.ts';
import { besideClock } from './times/clock-bound.ts';
import type { Clause } from './grammar/clause.ts';
import { findClauses } from './grammar/clauses.ts';
import type { NounPhrase } from './grammar/noun-phrase.ts';
import { termOf } from './grammar/terms.ts';
import type { NamedSpan } from './names/story-names.ts';
import type { Reading } from './stance/reading.ts';
import type { FoundTrigger } from './triggers/found-trigger.ts';

/** A time phrase and the tokens it stands on. */
export interface PlacedTime {
  time: TimeExpression;
  from: number;
  to: number;
}

/** A sentence with all that the rules look at. */
export interface SentenceFrame {
  article: AnalysedArticle;
  sentence: Sentence;
  /** As the sentence's, but the words of names are tagged as names also in lower case. */
  tokens: readonly Token[];
  names: readonly NamedSpan[];
  /** Of each token, the name it belongs to. */
  nameOf: readonly (NamedSpan | null)[];
  clauses: readonly Clause[];
  /** Of each token, the index of its clause. */
  clauseOf: readonly number[];
  times: readonly PlacedTime[];
  /** Of each clause, the indexes of its own tokens. */
  tokensOf: readonly (readonly number[])[];
  /** Of each token, its stem if it is a content word. */
  terms: readonly (string | null)[];
  /** Of the clauses asked about so far, the subject: several rules ask for the same one. */
  subjects: Map<Clause, NounPhrase | null>;
  /** Of the triggers asked about so far, the time and the stance: a statement asks before the event that it is about does. */
  dates: Map<FoundTrigger, TimeExpression | null>;
  stances: Map<FoundTrigger, Reading>;
}

/** Puts a sentence's names, clauses and times side by side. */
export function frameSentence(
  article: AnalysedArticle,
  sentence: Sentence,
  names: readonly NamedSpan[],
  times: readonly TimeExpression[],
): SentenceFrame {
  const tokens = tagNames(sentence.tokens, names);
  const { clauses, clauseOf } = findClauses(tokens);
  // What every rule reads is grown item by item: arrays of one inner kind, as `map` doesn't make them once it is
  // compiled, spare the compiling of each rule for several.
  const tokensOf: number[][] = [];
  for (const clause of clauses) tokensOf[clause.index] = [];
  const terms: (string | null)[] = [];
  tokens.forEach((token, place) => {
    tokensOf[clauseOf[place] ?? 0]?.push(place);
    terms.push(termOf(token));
  });
  return {
    article,
    sentence,
    tokens,
    names,
    nameOf: spreadNames(tokens.length, names),
    clauses,
    clauseOf,
    times: placeTimes(tokens, times, clauses, clauseOf),
    tokensOf,
    terms,
    subjects: new Map(),
    dates: new Map(),
    stances: new Map(),
  };
}

function tagNames(tokens: readonly Token[], names: readonly NamedSpan[]): readonly Token[] {
  if (names.length === 0) return tokens;
  const tagged = tokens.slice();
  for (const { from, to } of names) {
    for (let place = from; place < to; place++) {
      const token = tokens[place];
      if (token && token.pos !== 'PROPN' && token.pos !== 'PUNCT') tagged[place] = retagged(token, 'PROPN');
    }
  }
  return tagged;
}

function spreadNames(length: number, names: readonly NamedSpan[]): readonly (NamedSpan | null)[] {
  const nameOf: (NamedSpan | null)[] = [];
  while (nameOf.length < length) nameOf.push(null);
  for (const name of names) nameOf.fill(name, name.from, name.to);
  return nameOf;
}

function placeTimes(
  tokens: readonly Token[],
  times: readonly TimeExpression[],
  clauses: readonly Clause[],
  clauseOf: readonly number[],
): PlacedTime[] {
  const placed: PlacedTime[] = [];
  for (const time of times) {
    const from = tokens.findIndex(({ end }) => end > time.start);
    const after = tokens.findIndex(({ start }) => start >= time.end);
    if (from < 0) continue;
    placed.push({
      time: besideClock(time, tokens, from, clauses[clauseOf[from] ?? 0]),
      from,
      to: after < 0 ? tokens.length : after,
    });
  }
  return placed;
}

/** The clause of a token. */
export function clauseAt(frame: SentenceFrame, token: number): Clause {
  const clause = frame.clauses[frame.clauseOf[token] ?? 0];
  if (!clause) throw new RangeError(`invalid token: ${token}`);
  return clause;
}

/** The clause a clause depends on; null for the sentence's first. */
export function parentClause(frame: SentenceFrame, clause: Clause): Clause | null {
  return clause.parent === null ? null : (frame.clauses[clause.parent] ?? null);
}

/** Indexes of a clause's own tokens, in order. */
export function tokensOfClause(frame: SentenceFrame, clause: Clause): readonly number[] {
  return frame.tokensOf[clause.index] ?? [];
}

/** Whether a clause is another or depends on it, over any number of steps. */
export function isWithin(frame: SentenceFrame, clause: Clause, ancestor: Clause): boolean {
  for (let up: Clause | null = clause; up; up = parentClause(frame, up)) {
    if (up.index === ancestor.index) return true;
  }
  return false;
}
