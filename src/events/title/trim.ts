import type { Token } from '../../text/analysed-text.ts';

/** The longest title, in words; a longer clause is cut before a phrase. */
export const MOST_WORDS = 12;

/** Adverbs that tie a sentence to the one before it and say nothing by themselves. Sorted. */
const FILLERS = new Set([
  'again',
  'also',
  'already',
  'finally',
  'further',
  'furthermore',
  'however',
  'indeed',
  'instead',
  'later',
  'meanwhile',
  'moreover',
  'nevertheless',
  'nonetheless',
  'now',
  'reportedly',
  'still',
  'then',
  'therefore',
  'though',
  'thus',
  'too',
  'yet',
]);
const NO_START = new Set(['ADV', 'CCONJ', 'PART', 'PUNCT', 'SCONJ', 'ADP']);
const NO_END = new Set(['ADJ', 'ADP', 'AUX', 'CCONJ', 'DET', 'PART', 'PUNCT', 'SCONJ']);
/** Before what an adjective needs no noun after it. */
const BEFORE_PREDICATE = new Set(['ADV', 'AUX', 'PART', 'VERB']);
const PHRASE_START = new Set(['ADP', 'CCONJ', 'PART', 'SCONJ']);

/** An offset span of the body, half-open. */
export interface Span {
  start: number;
  end: number;
}

/** A clause cut down to a title's words: without fillers, without the spans to drop, not too long. */
export function trimClause(tokens: readonly Token[], trigger: Span, dropped: readonly Span[]): Token[] {
  const kept = withoutSpans(tokens, dropped).filter(
    ({ lower, pos }) => !(pos === 'ADV' && FILLERS.has(lower)),
  );
  return trimEnds(cutLong(withoutSuch(trimEnds(kept)), trigger));
}

/** "such a meeting" points back at a text the title stands without. */
function withoutSuch(tokens: readonly Token[]): Token[] {
  return tokens.filter(({ lower }, place) => lower !== 'such' || tokens[place + 1]?.lower === 'as');
}

/** Also drops the preposition that leads to the span ("in" of "in July") and commas that enclosed it. */
function withoutSpans(tokens: readonly Token[], dropped: readonly Span[]): Token[] {
  const inside = ({ start, end }: Token) => dropped.some((span) => start < span.end && span.start < end);
  return tokens.filter((token, place) => {
    if (inside(token)) return false;
    const next = tokens[place + 1];
    return !(next && inside(next) && (token.pos === 'ADP' || token.text === ','));
  });
}

function trimEnds(tokens: readonly Token[]): Token[] {
  const from = tokens.findIndex(({ pos }) => !NO_START.has(pos));
  const to = tokens.findLastIndex(({ pos }, place) => !NO_END.has(pos) || isPredicate(tokens, place));
  return from === -1 ? [] : tokens.slice(from, to + 1);
}

/** "was unclear", "laid bare": an adjective that ends a clause well. */
function isPredicate(tokens: readonly Token[], place: number): boolean {
  const [before, token] = [tokens[place - 1], tokens[place]];
  return token?.pos === 'ADJ' && before !== undefined && BEFORE_PREDICATE.has(before.pos);
}

/** Cuts before the last phrase that starts within the limit, but never the trigger. */
function cutLong(tokens: readonly Token[], trigger: Span): readonly Token[] {
  if (countWords(tokens) <= MOST_WORDS) return tokens;
  const past = tokens.findIndex(({ start }) => start >= trigger.end);
  const least = past === -1 ? tokens.length : past;
  for (let place = tokens.length - 1; place >= least; place -= 1) {
    const token = tokens[place];
    if (!token || !PHRASE_START.has(token.pos) || isPossessive(token)) continue;
    if (countWords(tokens.slice(0, place)) <= MOST_WORDS) return tokens.slice(0, place);
  }
  return tokens;
}

const isPossessive = ({ lower, pos }: Token): boolean => pos === 'PART' && /^['’]?s?$/u.test(lower);

/** Words between white space; punctuation and parts of a hyphenated word don't count. */
export function countWords(tokens: readonly Token[]): number {
  return tokens.filter(({ pos, start }, place) => pos !== 'PUNCT' && tokens[place - 1]?.end !== start).length;
}
