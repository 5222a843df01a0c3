import { referenceDate } from '../../articles/article.ts';
import type { Clause } from '../grammar/clause.ts';
import { isOrdinal } from '../grammar/ordinal-word.ts';
import type { PlacedTime, SentenceFrame } from '../sentence-frame.ts';

/** How far before its time an ordinal can stand: "21st fatal crash so far". */
const REACH = 6;

/**
 * "It was the city's 21st fire this year": the year so far in which things are counted; not "its third of 2016", which
 * was in a year gone by, nor "she was third in 2008".
 */
export function isOfCount(
  { tokens, article: { article } }: SentenceFrame,
  { from, time: { interval } }: PlacedTime,
  verb: Clause['verb'],
): boolean {
  if (interval?.precision !== 'year' || tokens[verb?.head ?? -1]?.lemma !== 'be') return false;
  if (tokens[from - 1]?.lower === 'in' || (interval.end ?? '') <= referenceDate(article)) return false;
  return tokens.slice(Math.max(verb?.to ?? 0, from - REACH), from).some(({ lower }) => isOrdinal(lower));
}
