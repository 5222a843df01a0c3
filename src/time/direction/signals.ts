/** The direction that prepositions and nouns beside a time give it: "since Monday", "a Friday deadline". */
import type { Phrase } from '../meaning.ts';
import type { TokenReader } from '../token-reader.ts';
import {
  CALLED_OFF,
  FIXED,
  FUTURE_PREPOSITIONS,
  GIVEN,
  LET_OUT,
  LIMITS,
  LIMITS_OVER,
  MOVED,
  MOVED_AWAY,
  PAST_PREPOSITIONS,
  PLANNED,
  POSTPONED,
  SKIPPED,
} from '../words/direction-signals.ts';
import { THAT_VERBS } from '../words/verbs.ts';
import type { Bounds } from './sentence.ts';
import { shown } from './shown.ts';
import type { Direction } from './shown.ts';
import { verbAt } from './verb.ts';

/** "since Monday", "ahead of Friday", "scheduled for Sunday", "the deadline of Tuesday". */
export function byPreposition(reader: TokenReader, phrase: Phrase, bounds: Bounds): Direction | null {
  const before = beforePhrase(reader, phrase.first, bounds.first);
  const word = reader.word(before);
  if (word === 'since' || word === 'recently') return shown('past', `after '${word}'`);
  if (word === 'of' && AHEAD.has(reader.word(before - 1)))
    return shown('future', `after '${reader.word(before - 1)} of'`);
  if (word === 'to' && reader.word(before - 1) === 'prior') return shown('future', "after 'prior to'");
  if ((word === 'to' || word === 'until' || word === 'till') && isPostponed(reader, before, bounds.first))
    return shown('future', `after words of putting off and '${word}'`);
  if (word === 'until' && isGiven(reader, before)) return shown('future', "after what is given 'until'");
  const isDay = phrase.meaning.is === 'weekday' || phrase.meaning.is === 'day';
  if (word === 'for' && isDay) return shown('future', "after 'for'");
  const noun = reader.word(before - 1);
  if (word === 'of' && noun === 'date' && FIXED.has(reader.word(before - 2)))
    return shown('future', `after '${reader.word(before - 2)} date of'`);
  if (LET_OUT.has(word) && noun === 'for') return shown('future', `after 'for ${word}'`);
  if (word === 'come' && reader.at(before - 1).shape !== 'word' && isDay)
    return shown('future', "after 'come'");
  const isPlanned = (word === 'for' || word === 'on' || word === 'by') && PLANNED.has(noun);
  if (isPlanned) return shown('future', `after '${noun} ${word}'`);
  return PLANNED.has(word) ? shown('future', `after '${word}'`) : null;
}

/** "ahead of", "in advance of". */
const AHEAD = new Set(['advance', 'ahead', 'anticipation']);

/** "scheduled for Tuesday, was postponed": within the sentence, after the time. */
export function isCalledOff(reader: TokenReader, { end }: Phrase, bounds: Bounds): boolean {
  for (let at = end; at < Math.min(bounds.end, end + 8); at++)
    if (CALLED_OFF.has(reader.word(at))) return true;
  return false;
}

/** "gave him until Friday", "have until Friday". */
function isGiven(reader: TokenReader, at: number): boolean {
  for (let index = at - 1; index >= at - 4; index--) if (GIVEN.has(reader.word(index))) return true;
  return false;
}

/** "pushed back to Sunday", "moved to Friday", "put off a vote on the bill until Monday": within the clause. */
function isPostponed(reader: TokenReader, at: number, from: number): boolean {
  const isTo = reader.word(at) === 'to';
  for (let index = at - 1; index >= Math.max(from, at - POSTPONED_REACH); index--) {
    const word = reader.word(index);
    const isNear = index >= at - MOVED_REACH;
    if (POSTPONED.has(word)) return !isTo || isNear;
    if (MOVED.has(word)) return isTo || word.startsWith('extend') ? isNear : isMovedAway(reader, index, at);
    if (word === 'and' || word === ',' || verbAt(reader, index, from)) return false;
  }
  return false;
}

/** "put the vote off until", "put off a vote until"; "put up posters until" isn't. */
function isMovedAway(reader: TokenReader, verb: number, at: number): boolean {
  for (let index = verb + 1; index < at; index++) if (MOVED_AWAY.has(reader.word(index))) return true;
  return false;
}

/** What is put off can stand between the verb and "until"; "moved to" says the day itself. */
const POSTPONED_REACH = 8;
const MOVED_REACH = 3;

/** Index of the word that a phrase hangs on, past articles and "on" and "early". */
function beforePhrase(reader: TokenReader, first: number, from: number): number {
  let at = first - 1;
  while (
    at >= from &&
    at > first - 4 &&
    SKIPPED.has(reader.word(at)) &&
    !(reader.word(at) === 'on' && PLANNED.has(reader.word(at - 1)))
  )
    at--;
  return at;
}

/** "a Friday deadline": ahead, unless it was missed. */
export function byNounAfter(reader: TokenReader, { first, end }: Phrase): Direction | null {
  if (!LIMITS.has(reader.word(end))) return null;
  for (let at = first - 1; at >= first - 3; at--) if (LIMITS_OVER.has(reader.word(at))) return null;
  return shown('future', 'before a deadline');
}

/** "Friday's vote": what comes before the noun, else the verb after it. */
export function byPossessive(reader: TokenReader, { first, end }: Phrase, bounds: Bounds): Direction | null {
  if (reader.word(end) !== "'s") return null;
  const before = reader.word(first - 1);
  if (PAST_PREPOSITIONS.has(before)) return shown('past', `after '${before}'`);
  const isAhead = FUTURE_PREPOSITIONS.has(before) || (before === 'of' && AHEAD.has(reader.word(first - 2)));
  if (isAhead) return shown('future', `after '${before}'`);
  // "will appear in Friday's edition", "a suspect in Friday's robbery will": the noun doesn't govern the verb.
  if (before === 'in' && first - 1 > bounds.first) return null;
  for (let at = end + 1; at < Math.min(bounds.end, end + 7); at++) {
    // "Wednesday's ruling means that the trial can begin Monday": what it shows, not when it comes.
    if (reader.word(at) === 'that' && THAT_VERBS.has(reader.word(at - 1)))
      return shown('past', "before 'that' and what it shows");
    const verb = verbAt(reader, at, end);
    if (verb) return shown(verb.tense, verb.name);
  }
  return null;
}

/** "a suspect in Friday's robbery will be charged": what someone was in is over. */
export function byPlaceInSubject(reader: TokenReader, phrase: Phrase, bounds: Bounds): Direction | null {
  const isPlace = reader.word(phrase.first - 1) === 'in' && phrase.first - 1 > bounds.first;
  return isPlace && reader.word(phrase.end) === "'s" ? shown('past', "after 'in'") : null;
}

/** "have until Saturday": a limit without a verb that tells lies ahead. */
export function byLimit(reader: TokenReader, { first }: Phrase, bounds: Bounds): Direction | null {
  const word = reader.word(beforePhrase(reader, first, bounds.first));
  return word === 'until' || word === 'till' || word === 'by' ? shown('future', `after '${word}'`) : null;
}
