/** The sentence around a phrase, as far as a verb can govern it. */
import { Gap } from '../lexer.ts';
import type { TokenReader } from '../token-reader.ts';
import { ABBREVIATIONS } from '../words/abbreviations.ts';

/** As far as anything looks for a verb, so that a text without full stops stays linear. */
const REACH = 60;

export interface Bounds {
  /** Index of the first token. */
  first: number;
  /** Index after the last token. */
  end: number;
}

/** The tokens of the sentence around those from `first` to before `end`, at most `REACH` to each side. */
export function sentenceAround(reader: TokenReader, first: number, end: number): Bounds {
  let from = first;
  while (from > 0 && first - from < REACH && !endsSentence(reader, from - 1)) from--;
  let to = end;
  while (to < reader.length && to - end < REACH && !endsSentence(reader, to)) to++;
  return { first: from, end: to };
}

/** Whether a token is the full stop, question or exclamation mark at the end of a sentence. */
export function endsSentence(reader: TokenReader, at: number): boolean {
  const { lower, gap } = reader.at(at);
  if (lower !== '.' && lower !== '?' && lower !== '!') return false;
  if (lower !== '.' || gap !== Gap.none) return true;
  const before = reader.at(at - 1);
  const next = reader.at(at + 1);
  if (next.shape === 'end') return true;
  if (next.gap === Gap.none && next.shape !== 'mark') return false;
  if (ABBREVIATIONS.has(before.lower) || (before.shape === 'capitalised' && before.lower.length === 1))
    return false;
  return next.shape !== 'word' || next.gap === Gap.line;
}

/** Whether no sentence ends between two places: with a token from `first` to before `end`. */
export function isOneSentence(reader: TokenReader, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (endsSentence(reader, at)) return false;
  return true;
}
