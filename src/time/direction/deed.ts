/**
 * What somebody is charged with, or honoured for, is over, as is what nobody sets ahead: `faces charges of lying in
 * December`, `will be sworn in after winning the vote on Sunday`.
 */
import type { TokenReader } from '../token-reader.ts';
import { ANSWERED, CHARGES, THANKED } from '../words/direction-signals.ts';

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

/** Whether what nobody sets ahead is over, "after losing"; not the gerund of "without losing", "after losing, ". */
export const isOver = (reader: TokenReader, at: number): boolean =>
  reader.word(at - 1) === 'after' && reader.word(at + 1) !== ',';
