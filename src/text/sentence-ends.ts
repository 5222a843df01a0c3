import type { Token } from './analysed-text.ts';
import { opensBehindClock } from './behind-clock.ts';
import { SAY_VERBS } from './data/say-verbs.ts';
import { TITLE_ABBREVIATIONS } from './data/title-abbreviations.ts';
import { hasUpper, startsLower, startsUpper } from './letter-case.ts';

/** A run of tokens: from the first, up to but without the last. */
export interface TokenRun {
  from: number;
  to: number;
}

const TERMINATOR = /^(?:[.!?…。！？]+|[.!?…]{2,})$/u;
const ALWAYS_CLOSES = /^[”’»)\]}]+$/u;
const STRAIGHT_QUOTE = /^["']$/u;
const OPENER = /^(?:[“‘«([{"'`]|--?|[–—•])$/u;
const ABBREVIATION = /\p{L}\.$/u;
const INITIAL = /^\p{Lu}\.$/u;
/** An attribution after a quoted question is short: "the president’s press secretary asked". */
const LONGEST_ATTRIBUTION = 7;
/** Index of a caption's last word, at least. */
const SHORTEST_CAPTION = 2;
const STARTS_SENTENCE = new Set(['DET', 'PRON', 'ADP', 'SCONJ', 'CCONJ', 'ADV', 'AUX']);

/**
 * Cuts the tokens of one line into sentences; together the runs hold every token. Tokens and marks may stand
 * apart ("taken ."), and a line without capitals is cut at its full stops alone.
 *
 * @param tokens of one line, in order
 */
export function sentenceRuns(tokens: readonly Token[]): TokenRun[] {
  const isCased = tokens.some(({ text }) => hasUpper(text));
  const runs: TokenRun[] = [];
  let from = 0;
  let openQuotes = 0;
  for (let place = 0; place < tokens.length; place++) {
    const token = tokens[place];
    if (!token) continue;
    if (token.text === '"') openQuotes++;
    const next = afterClosers(tokens, place, openQuotes % 2 === 1);
    if (next >= tokens.length || next === from) continue;
    if (!endsSentence(tokens, place, next, from, isCased)) continue;
    openQuotes += tokens.slice(place + 1, next).filter(({ text }) => text === '"').length;
    runs.push({ from, to: next });
    from = next;
    place = next - 1;
  }
  if (from < tokens.length) runs.push({ from, to: tokens.length });
  return runs;
}

/** The first token after `place` that closes neither a quote nor a bracket. */
function afterClosers(tokens: readonly Token[], place: number, inQuote: boolean): number {
  let next = place + 1;
  let quoteIsOpen = inQuote;
  for (; next < tokens.length; next++) {
    const before = tokens[next - 1];
    const token = tokens[next];
    if (!before || !token || isWord(token) || token.text === ',' || token.text === '.') break;
    const isAttached = before.end === token.start;
    const isDoubled =
      token.text === "'" && (isAttached ? before.text === "'" : tokens[next + 1]?.text === "'");
    const standsAlone = !isAttached && tokens[next + 1]?.start !== token.end;
    const closes =
      ALWAYS_CLOSES.test(token.text) ||
      isDoubled ||
      (STRAIGHT_QUOTE.test(token.text) && (isAttached || (token.text === '"' && quoteIsOpen && standsAlone)));
    if (!closes) break;
    if (token.text === '"') quoteIsOpen = false;
  }
  return next;
}

/** Most tokens are words, and these neither close nor end anything. */
const isWord = ({ lower }: Token): boolean => lower >= 'a' && lower < '{';

function endsSentence(
  tokens: readonly Token[],
  place: number,
  next: number,
  from: number,
  isCased: boolean,
): boolean {
  const end = tokens[place];
  const last = tokens[next - 1];
  const follower = tokens[next];
  if (!end || !last || !follower || last.end === follower.start) return false;
  const isTerminator = !isWord(end) && TERMINATOR.test(end.text);
  const runsOn = from === 0 && isRunOn(tokens, place, next);
  if (!isTerminator && !runsOn && !(isCased && mayEndSentence(end))) return false;
  const first = tokens.slice(next, next + 3).find(({ text }) => !OPENER.test(text));
  if (!first || (first.pos === 'PUNCT' && first === follower)) return false;
  const isLower = startsLower(first.text);
  if (isTerminator) {
    if (isCased && isLower) return false;
    if (isListNumber(tokens, place, from) || isWithinName(tokens, place, first)) return false;
    return !(next > place + 1 && /[!?]/u.test(end.text) && isAttribution(tokens, next));
  }
  if (runsOn || (!isLower && STARTS_SENTENCE.has(first.pos))) return true;
  return next === place + 1 && opensBehindClock(tokens, place, from);
}

/** "The bridge in March 2005 The mayor has …": a caption without a full stop that ran into the text. */
function isRunOn(tokens: readonly Token[], place: number, next: number): boolean {
  if (tokens[next]?.text !== 'The' || next !== place + 1 || place < SHORTEST_CAPTION) return false;
  const end = tokens[place];
  const following = tokens[next + 1];
  const isWord = end?.pos === 'NUM' || (end?.pos === 'NOUN' && startsLower(end.text));
  return isWord && startsLower(following?.text ?? '');
}

/** "U.S.", "Inc.", "p.m." also end sentences; "Mr." and "J." never do. */
function mayEndSentence({ text, lower }: Token): boolean {
  if (!text.endsWith('.')) return false;
  return ABBREVIATION.test(text) && !INITIAL.test(text) && !TITLE_ABBREVIATIONS.has(lower);
}

/** The mark of "1. Wash your hands". */
function isListNumber(tokens: readonly Token[], place: number, from: number): boolean {
  return place === from + 1 && tokens[from]?.pos === 'NUM' && tokens[from].end === tokens[place]?.start;
}

/** The full stop of "Rev. Hale" and of a number with a gap, "magnitude 6. 4". */
function isWithinName(tokens: readonly Token[], place: number, next: Token): boolean {
  const before = tokens[place - 1];
  const stop = tokens[place];
  if (!before || stop?.text !== '.' || before.end !== stop.start) return false;
  if (before.pos === 'NUM' && /^\d/u.test(next.text)) return true;
  return startsUpper(before.text) && TITLE_ABBREVIATIONS.has(`${before.lower}.`);
}

/** Whether "the minister asked." follows, which belongs to the quote before it. */
function isAttribution(tokens: readonly Token[], next: number): boolean {
  for (let place = next; place < next + LONGEST_ATTRIBUTION && place < tokens.length; place++) {
    const token = tokens[place];
    if (!token || token.pos === 'PUNCT') return false;
    if (SAY_VERBS.has(token.lower)) return true;
    if (token.pos === 'VERB' || token.pos === 'AUX') return false;
  }
  return false;
}
