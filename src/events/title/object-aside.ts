import type { Token } from '../../text/analysed-text.ts';
import { NOUN_PHRASE, VERBAL } from './clause-edges.ts';

/** How many words may describe somebody between commas. */
const MOST_INSIDE = 7;
const GIVES_POST = /^(?:appoint|choose|elect|make|name|pick)$/u;

/**
 * "found Poe, 41, | guilty", "sentenced Poe, a former teacher, | to nine years": the comma that closes what the one at
 * `open` puts in behind the name of an object, where the clause goes on; null: it puts nothing in, or nothing goes on.
 */
export function objectAsideEnd(
  tokens: readonly Token[],
  clause: readonly Token[],
  open: number,
): number | null {
  const [first, second] = [tokens[open + 1], tokens[open + 2]];
  const isAge = /^\d{1,3}$/u.test(first?.text ?? '') && second?.text === ',';
  const name = nameAsideEnd(tokens, clause, open);
  if (name !== null) return name;
  if (!isAge && first?.pos !== 'DET') return null;
  if (tokens[open - 1]?.pos !== 'PROPN' || !clause.some(({ pos }) => VERBAL.has(pos))) return null;
  const inside = tokens.slice(open + 1, open + 2 + MOST_INSIDE);
  const length = inside.findIndex(({ text }) => text === ',');
  const isDescription = inside
    .slice(0, length)
    .every(({ pos, lower }) => NOUN_PHRASE.has(pos) || lower === 'of');
  const close = open + 1 + length;
  if (length <= 0 || !isDescription) return null;
  return leadsOn(tokens, close) || (isAge && namesPost(tokens, clause, close)) ? close : null;
}

/** "named its deputy, Ann Poe, | as chief": the name of whoever was made so. */
function nameAsideEnd(tokens: readonly Token[], clause: readonly Token[], open: number): number | null {
  const close = tokens.findIndex(({ text }, place) => place > open && text === ',');
  const inside = tokens.slice(open + 1, close);
  const isName = close > open + 1 && inside.every(({ pos }) => pos === 'PROPN');
  const isGiven = clause.some(({ pos, lemma }) => pos === 'VERB' && GIVES_POST.test(lemma));
  return isName && isGiven && tokens[close + 1]?.lower === 'as' ? close : null;
}

/** "to nine years", "guilty of murder"; not the next of a list, "other countries", nor a count, "at least two". */
function leadsOn(tokens: readonly Token[], close: number): boolean {
  const [next, after] = [tokens[close + 1], tokens[close + 2]];
  if (next?.pos === 'ADJ')
    return !/^(?:ADJ|CCONJ|NOUN|PROPN)$/u.test(after?.pos ?? '') && after?.text !== ',';
  if (next?.lower === 'at') return !/^(?:least|most)$/u.test(after?.lower ?? '');
  return next?.pos === 'ADP' || next?.lower === 'to';
}

/** "named Poe, 41, its new chief": what she was made; not what she is, "named Poe, 41, its owner, as the killer". */
function namesPost(tokens: readonly Token[], clause: readonly Token[], close: number): boolean {
  if (!/^(?:its|their)$/u.test(tokens[close + 1]?.lower ?? '')) return false;
  const isGiven = clause.some(({ pos, lemma }) => pos === 'VERB' && GIVES_POST.test(lemma));
  return isGiven && tokens.slice(close + 2, close + 2 + MOST_INSIDE).every(({ text }) => text !== ',');
}
