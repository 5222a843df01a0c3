/**
 * What somebody is charged with, or honoured for, is over, as is what nobody sets ahead: `faces charges of lying in
 * December`, `will be sworn in after winning the vote on Sunday`.
 */
import type { Phrase } from '../meaning.ts';
import type { TokenReader } from '../token-reader.ts';
import { ANSWERED, CHARGES, THANKED } from '../words/direction-signals.ts';
import type { Bounds } from './sentence.ts';

/** Whether the gerund at a token is a deed: "charges of lying", "on trial for killing", "honoured for saving". */
export function isDeed(reader: TokenReader, at: number): boolean {
  const preposition = reader.word(at - 1);
  const word = reader.word(at - 2);
  if (preposition === 'of') return CHARGES.has(word);
  if (preposition !== 'for' || (reader.word(at - 3) === 'be' && AT_COURT.has(word))) return false;
  return ANSWERED.has(word) || THANKED.has(word);
}

/** "will be sentenced for robbing a bank in July": the court has its day as well. */
const AT_COURT = new Set(['executed', 'hanged', 'sentenced']);

/**
 * Whether what nobody sets ahead is over at a phrase: "after losing a vote on Sunday"; not "without losing", "after
 * losing, ", nor what is to come at another time or only would, "after losing support before the vote on Sunday".
 */
export function isOver(reader: TokenReader, at: number, phrase: Phrase, bounds: Bounds): boolean {
  if (reader.word(at - 1) !== 'after' || reader.word(at + 1) === ',') return false;
  for (let index = at + 1; index < phrase.first; index++) if (ELSEWHERE.has(reader.word(index))) return false;
  for (let index = bounds.first; index < at; index++) if (reader.word(index) === 'would') return false;
  return reader.word(phrase.end) !== 'if';
}

/** Between a gerund and a time that is not its own: "ahead of", "through to". */
const ELSEWHERE = new Set(['ahead', 'and', 'before', 'through']);
