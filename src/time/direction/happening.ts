/** A day before the noun of what happened on it, whatever the verb: `will appeal the Dec. 11 ruling`. */
import type { Phrase } from '../meaning.ts';
import type { TokenReader } from '../token-reader.ts';
import { AFTER_PERIOD } from '../words/business-year.ts';
import { FUTURE_PREPOSITIONS, HAPPENED } from '../words/direction-signals.ts';
import { shown } from './shown.ts';
import type { Direction } from './shown.ts';
import { isModal, isPastForm } from './verb-group.ts';

/** "Friday's deadly train crash": adjectives and nouns before the noun. */
const NOUN_REACH = 3;

/** Null where the noun is part of another, "Monday's murder trial", or awaited: "before Friday's verdict". */
export function byHappening(reader: TokenReader, { first, end }: Phrase): Direction | null {
  if (FUTURE_PREPOSITIONS.has(reader.word(first - 1))) return null;
  const from = reader.word(end) === "'s" ? end + 1 : end;
  for (let at = from; at < from + NOUN_REACH; at++) {
    const { shape, lower } = reader.at(at);
    if (shape !== 'word' || AFTER_PERIOD.has(lower)) return null;
    if (HAPPENED.has(lower) && isWhole(reader, at + 1)) return shown('past', 'before what has happened');
  }
  return null;
}

/** Whether no further noun follows. */
function isWhole(reader: TokenReader, at: number): boolean {
  const { shape, lower } = reader.at(at);
  if (shape === 'mark') return lower !== '-';
  return shape === 'end' || AFTER_PERIOD.has(lower) || isModal(lower) || isPastForm(lower);
}
