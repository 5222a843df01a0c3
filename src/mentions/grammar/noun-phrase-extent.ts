import type { Token } from '../../text/analysed-text.ts';
import { isHyphen, isInnerHyphen } from '../../text/hyphen.ts';
import { INFORMED } from '../data/anonymous-speakers.ts';
import { IN_PHRASE } from './noun-phrase-tags.ts';
import type { SentenceFrame } from '../sentence-frame.ts';

/** The tags of what a noun phrase is made of. */
const INSIDE: ReadonlySet<string> = new Set([...IN_PHRASE, 'SYM']);
/** Of those tags, but no part of the phrase. */
const OUTSIDE: ReadonlySet<string> = new Set([
  'n’t',
  "n't",
  'not',
  'that',
  'to',
  'which',
  'who',
  'whom',
  'whose',
]);

/**
 * Whether a noun phrase goes on over a token.
 *
 * @param from index of the phrase's first token; negative: it is followed backwards, and not known yet
 */
export function continuesPhrase(frame: SentenceFrame, place: number, from: number): boolean {
  const token = frame.tokens[place];
  if (!token) return false;
  if (frame.nameOf[place] || isInTitle(frame, place)) return true;
  if (isInCompound(frame.tokens, place)) return true;
  // "officials familiar with the matter": what they know of is told behind them.
  if (place > from && from >= 0 && INFORMED.has(token.lower) && frame.tokens[place + 1]?.pos === 'ADP')
    return false;
  // "secretary of state", "head of the union": an "of" within the phrase.
  if (token.lower === 'of') return place > from && frame.tokens[place - 1]?.pos === 'NOUN';
  return INSIDE.has(token.pos) && !OUTSIDE.has(token.lower) && !isInTime(frame, place);
}

// Loops: what is asked so often would make a function each time to ask `some` with.
/** Whether a token belongs to the title before a name. */
function isInTitle({ names }: SentenceFrame, place: number): boolean {
  for (const { titleFrom, from } of names) if (titleFrom <= place && place < from) return true;
  return false;
}

function isInTime({ times }: SentenceFrame, place: number): boolean {
  for (const { from, to } of times) if (from <= place && place < to) return true;
  return false;
}

/** A hyphen between two words, or one of the words: "state-run". */
function isInCompound(tokens: readonly Token[], place: number): boolean {
  for (let at = place - 1; at <= place + 1; at++) if (isInnerHyphen(tokens, at)) return true;
  return false;
}

/** The first token of the phrase that a noun heads, by parts of speech alone: also across "to" and an owner's "'s". */
export function phraseStart(tokens: readonly Token[], noun: number): number {
  let first = noun;
  while (IN_PHRASE.has(tokens[first - 1]?.pos ?? '') || isHyphen(tokens[first - 1]?.text)) first--;
  return first;
}
