/** The smaller parts of a length: `three hours and 20 minutes`. */
import { readAmount } from '../amounts.ts';
import type { Length } from '../timex-values.ts';
import { isHyphen } from '../token-reader.ts';
import type { TokenReader } from '../token-reader.ts';
import { UNIT_SIZES } from '../words/units.ts';
import type { UnitWord } from '../words/units.ts';
import { isArticle, readUnit } from './length-unit.ts';

/** "three hours and 20 minutes", "2 years, 6 months and 3 days": parts that grow smaller make one length. */
export function smallerParts(
  reader: TokenReader,
  at: number,
  amount: number | null,
  { unit }: UnitWord,
): { end: number; parts: Length[] } | null {
  const joint = reader.word(at);
  // "four days a week, 24 hours a day": rates in a row.
  if (joint === ',' && unit !== 'hour' && isArticle(reader.word(at - 2))) return null;
  let next = joint === ',' || joint === 'and' ? at + 1 : at;
  // "a two-hour-and-39-minute flight"
  if (isHyphen(joint) && reader.word(at + 1) === 'and') next = reader.afterHyphen(at + 2);
  if (joint === ',' && reader.word(next) === 'and') next++;
  const smaller = amount === null || !Number.isInteger(amount) ? null : readAmount(reader, next);
  const found = smaller && smaller.amount !== null ? readUnit(reader, next, smaller.end) : null;
  if (!smaller || !found) return null;
  // "a five-day, 40-hour week": more than one of the larger is no part of it.
  const size = UNIT_SIZES[found.unit.unit];
  if (size >= UNIT_SIZES[unit] || (smaller.amount ?? 0) * size > UNIT_SIZES[unit]) return null;
  const part = { amount: smaller.amount, unit: found.unit.unit };
  const rest = smallerParts(reader, found.end, smaller.amount, found.unit);
  return rest ? { end: rest.end, parts: [part, ...rest.parts] } : { end: found.end, parts: [part] };
}
