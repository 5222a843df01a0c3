import type { Token } from '../../text/analysed-text.ts';
import { VERBAL } from './clause-edges.ts';
import { FILLERS, TIME_ADVERBS } from './data/fillers.ts';

/** The longest title, in words; a longer clause is cut before a phrase. */
export const MOST_WORDS = 12;
/** Fewer words say too little. */
const FEWEST_WORDS = 3;

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
    // "four days later": part of a time.
    ({ lower, pos }, place, all) => !(pos === 'ADV' && FILLERS.has(lower) && all[place - 1]?.pos !== 'NOUN'),
  );
  return trimEnds(cutLong(withoutSuch(trimEnds(kept)), trigger));
}

/** "such a meeting" points back at a text the title stands without. */
function withoutSuch(tokens: readonly Token[]): Token[] {
  return tokens.filter(({ lower }, place) => lower !== 'such' || tokens[place + 1]?.lower === 'as');
}

/**
 * Also drops what leads to the span ("in" of "in July", "shortly after") and commas that enclosed it. A span that
 * more of the same hangs on stays: "on Monday and on Friday", "from four in the morning"; so does one without
 * which hardly anything is left: "built in 1861".
 */
function withoutSpans(tokens: readonly Token[], dropped: readonly Span[]): Token[] {
  const kept = dropped.reduce<readonly Token[]>(withoutSpan, tokens);
  const isBareInsertion = kept.at(-2)?.text === ',';
  return countWords(kept) < FEWEST_WORDS || isBareInsertion ? [...tokens] : [...kept];
}

function withoutSpan(tokens: readonly Token[], span: Span): readonly Token[] {
  const inside = ({ start, end }: Token) => start < span.end && span.start < end;
  const from = tokens.findIndex(inside);
  const to = tokens.findLastIndex(inside) + 1;
  if (from === -1) return tokens;
  let lead = from;
  while (leadsToTime(tokens[lead - 1])) lead -= 1;
  const goesOn =
    /^(?:and|or|to|until)$/u.test(tokens[to]?.lower ?? '') && !VERBAL.has(tokens[to + 1]?.pos ?? '');
  if (goesOn || tokens[lead - 1]?.pos === 'NUM') return tokens;
  const comma = tokens[lead - 1]?.text === ',' ? lead - 1 : lead;
  return [...tokens.slice(0, comma), ...tokens.slice(to)];
}

function leadsToTime(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'ADP' || TIME_ADVERBS.has(token.lower));
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
    if (!token || !opensPhrase(tokens, place)) continue;
    if (countWords(tokens.slice(0, place)) <= MOST_WORDS) return tokens.slice(0, place);
  }
  return tokens;
}

/** Whether a title may end before a word: no possessive, nor the last of a list ("piers, cranes and ferries"). */
function opensPhrase(tokens: readonly Token[], place: number): boolean {
  const token = tokens[place];
  // "dust-up": the second half of a word.
  const isInWord = tokens[place - 1]?.text === '-' && tokens[place - 1]?.end === token?.start;
  if (!token || isPossessive(token) || isInWord) return false;
  if (token.pos === 'VERB') return /^(?:concerning|following|including|regarding)$/u.test(token.lower);
  const isListed = token.pos === 'CCONJ' && tokens.slice(place - 3, place).some(({ text }) => text === ',');
  return PHRASE_START.has(token.pos) && !isListed;
}

const isPossessive = ({ lower, pos }: Token): boolean => pos === 'PART' && /^['’]?s?$/u.test(lower);

/** Words between white space; punctuation and parts of a hyphenated word don't count. */
export function countWords(tokens: readonly Token[]): number {
  return tokens.filter(({ pos, start }, place) => pos !== 'PUNCT' && tokens[place - 1]?.end !== start).length;
}
