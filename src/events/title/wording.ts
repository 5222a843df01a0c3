import type { Token } from '../../text/analysed-text.ts';
import { capitalise, repairCase, type Casing } from './casing.ts';

const NO_SPACE_BEFORE = new Set([',', '.', ';', ':', '!', '?', ')', '’', "'", '%', '”']);
const POSSESSIVE = /^['’]?s$/i;

/**
 * The words of a title: tokens joined as they stood where they were neighbours, else by a space; tokenised
 * text ("the week s talks") put together again; capitals repaired where `casing` is given.
 */
export function wordsOf(tokens: readonly Token[], casing: Casing | null): string {
  let words = '';
  for (const [place, token] of tokens.entries()) {
    const before = tokens[place - 1];
    if (before && isDetachedPossessive(before, token)) {
      words += '’s';
      continue;
    }
    const glued =
      before?.end === token.start || (NO_SPACE_BEFORE.has(token.text) && !opensQuote(tokens, place));
    words += `${before && !glued ? ' ' : ''}${casing ? repairCase(token, casing) : token.text}`;
  }
  // "stepped in.": a mark the tokeniser took for an abbreviation's.
  return capitalise(words.trim().replace(/(?<= \p{Ll}{2,}|\d(?:bn|km|m))\.$/u, ''));
}

/** "called it | 'reckless'": a single mark after a space and right before a word. */
function opensQuote(tokens: readonly Token[], place: number): boolean {
  const [before, token, after] = [tokens[place - 1], tokens[place], tokens[place + 1]];
  if (!before || !token || !/^['’]$/u.test(token.text)) return false;
  return before.end < token.start && token.end === after?.start;
}

/** "this week s summit": a tokeniser took the apostrophe. */
function isDetachedPossessive(before: Token, token: Token): boolean {
  return POSSESSIVE.test(token.text) && before.end < token.start && before.pos !== 'NUM';
}
