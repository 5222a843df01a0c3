import type { Clause } from './grammar/clause.ts';
import { parentClause, type SentenceFrame } from './sentence-frame.ts';

/** Sentences of fewer tokens are quoted whole. */
const LONG_SENTENCE = 32;
/** Parts of fewer tokens tell too little by themselves. */
const SHORTEST_PART = 7;
const EDGE = /^(?:[,;:–—-]|--|and|but|or|while|though|yet|so)$/u;
const QUOTE_MARK = /["“”]|``|''/u;

/**
 * The passage to show for a clause: its sentence, or of a long one the part between its topmost conjunctions that
 * holds the clause. Never cuts a word nor a quotation.
 *
 * @returns offsets into the article's body
 */
export function passageOf(frame: SentenceFrame, clause: Clause): { start: number; end: number } {
  const { sentence, tokens } = frame;
  const whole = { start: sentence.start, end: sentence.end };
  if (tokens.length < LONG_SENTENCE) return whole;
  const cuts = frame.clauses.filter((other) => opensPart(frame, other)).map(({ from }) => from);
  const at = clause.verb?.head ?? clause.from;
  let from = Math.max(0, ...cuts.filter((cut) => cut <= at));
  let to = Math.min(tokens.length, ...cuts.filter((cut) => cut > at));
  if (from === 0 && to === tokens.length) return whole;
  while (from < to && EDGE.test(tokens[from]?.lower ?? '')) from++;
  while (to > from && EDGE.test(tokens[to - 1]?.lower ?? '')) to--;
  const first = tokens[from];
  const last = tokens[to - 1];
  const cutsQuote = tokens.some(({ text }) => QUOTE_MARK.test(text));
  if (!first || !last || to - from < SHORTEST_PART || cutsQuote) return whole;
  return { start: first.start, end: last.end };
}

/** A clause with its own subject that is joined to the sentence's topmost clause after a comma or semicolon. */
function opensPart(frame: SentenceFrame, clause: Clause): boolean {
  if (clause.kind !== 'coordinate' || clause.opener === null || parentClause(frame, clause)?.parent !== null)
    return false;
  const before = frame.tokens[clause.from - 1]?.text;
  const hasSubject = frame.tokens
    .slice(clause.from + 1, clause.verb?.from ?? clause.from)
    .some(({ pos }) => pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON');
  return (
    hasSubject &&
    (before === ',' || clause.opener === ';' || clause.opener === 'and' || clause.opener === 'but')
  );
}
