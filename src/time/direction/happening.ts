/** A day before the noun of what happened on it, whatever the verb: `will look into the March 11 attack`. */
import type { Phrase } from '../meaning.ts';
import type { TokenReader } from '../token-reader.ts';
import { AFTER_PERIOD } from '../words/business-year.ts';
import { APPEALING, DECIDED, FUTURE_PREPOSITIONS, HAPPENED } from '../words/direction-signals.ts';
import { SCHEDULE_VERBS } from '../words/schedule-verbs.ts';
import { CLOCK_WORDS } from '../words/phrases.ts';
import { PLAN_PARTICIPLES } from '../words/verbs.ts';
import { shown } from './shown.ts';
import type { Direction } from './shown.ts';
import { isModal, isPastForm } from './verb-group.ts';

/** "Friday's deadly train crash": adjectives and nouns before the noun. */
const NOUN_REACH = 3;

/** Null where the noun is part of another, "Monday's murder trial", awaited, "before Friday's raid", or planned. */
export function byHappening(reader: TokenReader, { first, end }: Phrase): Direction | null {
  if (isAwaited(reader, first)) return null;
  const from = reader.word(end) === "'s" ? end + 1 : end;
  for (let at = from; at < from + NOUN_REACH; at++) {
    const { shape, lower } = reader.at(at);
    if (shape !== 'word' || AFTER_PERIOD.has(lower)) return null;
    const isOver = HAPPENED.has(lower) || (DECIDED.has(lower) && isAppealed(reader, first));
    if (isOver && isWhole(reader, at + 1) && !isPlanned(reader, at + 1))
      return shown('past', 'before what has happened');
  }
  return null;
}

/**
 * "before Friday's raid", "until their Friday raid"; with "a Friday raid" it may as well be to come. "For" is left to
 * what one answers "for".
 */
function isAwaited(reader: TokenReader, first: number): boolean {
  const before = reader.word(first - 1);
  return (
    (FUTURE_PREPOSITIONS.has(before) && before !== 'for') ||
    before === 'a' ||
    before === 'an' ||
    reader.word(first - 2) === 'until' ||
    reader.word(first - 2) === 'till'
  );
}

/** "appeal the Dec. 11 ruling": there is none to appeal before it is made. */
const isAppealed = (reader: TokenReader, first: number): boolean =>
  APPEALING.has(reader.word(first - 1)) || APPEALING.has(reader.word(first - 2));

/** "The Feb. 1 invasion is planned". */
function isPlanned(reader: TokenReader, at: number): boolean {
  for (let index = at; index < at + PLAN_REACH; index++)
    if (PLAN_PARTICIPLES.has(reader.word(index))) return true;
  return false;
}

const PLAN_REACH = 3;

/** "The Sunday raid starts at noon": arranged. */
const isAtClock = (reader: TokenReader, at: number): boolean =>
  reader.word(at) === 'at' &&
  (reader.at(at + 1).shape === 'number' || CLOCK_WORDS.includes(reader.word(at + 1)));

/** Whether no further noun follows: "the Dec. 7 shooting of a guard". */
function isWhole(reader: TokenReader, at: number): boolean {
  const { shape, lower } = reader.at(at);
  if (shape === 'mark') return lower !== '-';
  return (
    shape === 'end' ||
    lower === 'of' ||
    AFTER_PERIOD.has(lower) ||
    isModal(lower) ||
    isPastForm(lower) ||
    (SCHEDULE_VERBS.has(lower) && !isAtClock(reader, at + 1))
  );
}
