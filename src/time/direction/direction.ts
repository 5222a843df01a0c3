/**
 * On which side of the publication a time without its week or year lies: read from the preposition before
 * it, the verb that governs it and words of planning, never from a fixed policy alone.
 */
import type { Phrase } from '../meaning.ts';
import type { TokenReader } from '../token-reader.ts';
import { sentenceAround } from './sentence.ts';
import { verbAt } from './verb.ts';
import type { Tense } from './verb.ts';

export interface Direction {
  tense: Tense;
  /** What shows it, for the reason: "with a past verb". */
  evidence: string;
  /** False where nothing shows it and the past is only the custom of news. */
  isShown: boolean;
}

const CUSTOM: Direction = { tense: 'past', evidence: 'with no verb that tells', isShown: false };

export function directionOf(reader: TokenReader, phrase: Phrase): Direction {
  const { first: from, end: to } = sentenceAround(reader, phrase.first, phrase.end);
  return (
    byPreposition(reader, phrase, from) ??
    byPossessive(reader, phrase, to) ??
    byVerbBefore(reader, phrase, from) ??
    byVerbAfter(reader, phrase, to) ??
    byLimit(reader, phrase, from) ??
    CUSTOM
  );
}

const shown = (tense: Tense, evidence: string): Direction => ({ tense, evidence, isShown: true });

/** "since Monday", "ahead of Friday", "scheduled for Sunday", "the deadline of Tuesday". */
function byPreposition(reader: TokenReader, phrase: Phrase, from: number): Direction | null {
  const { first } = phrase;
  const before = beforePhrase(reader, first, from);
  const word = reader.word(before);
  if (word === 'since') return shown('past', "after 'since'");
  if (word === 'of' && reader.word(before - 1) === 'ahead') return shown('future', "after 'ahead of'");
  if ((word === 'to' || word === 'until' || word === 'till') && isPostponed(reader, before))
    return shown('future', `after words of putting off and '${word}'`);
  if (word === 'until' && isGiven(reader, before)) return shown('future', "after what is given 'until'");
  const isDay = phrase.meaning.is === 'weekday' || phrase.meaning.is === 'day';
  if (word === 'for' && isDay) return shown('future', "after 'for'");
  const noun = reader.word(before - 1);
  const isPlanned = (word === 'for' || word === 'on' || word === 'by') && PLANNED.has(noun);
  if (isPlanned) return shown('future', `after '${noun} ${word}'`);
  return PLANNED.has(word) ? shown('future', `after '${word}'`) : null;
}

/** "gave him until Friday", "have until Friday". */
function isGiven(reader: TokenReader, at: number): boolean {
  for (let index = at - 1; index >= at - 4; index--) if (GIVEN.has(reader.word(index))) return true;
  return false;
}

const GIVEN = new Set(['gave', 'give', 'given', 'gives', 'has', 'have']);

/** "pushed back to Sunday", "adjourned until Monday", "moved to Friday". */
function isPostponed(reader: TokenReader, at: number): boolean {
  return (
    POSTPONED.has(reader.word(at - 1)) ||
    POSTPONED.has(reader.word(at - 2)) ||
    POSTPONED.has(reader.word(at - 3))
  );
}

const POSTPONED = new Set([
  'adjourned', 'adjourn', 'brought', 'delay', 'delayed', 'deferred', 'extend', 'extended', 'moved', 'postpone', 'postponed', 'pushed', 'put', 'rescheduled',
]); // prettier-ignore

const PLANNED = new Set([
  'scheduled',
  'due',
  'slated',
  'planned',
  'deadline',
  'upcoming',
  'set',
  'rescheduled',
  'tentatively',
]);
const SKIPPED = new Set(['the', 'on', 'early', 'late', 'mid', 'this', '-', 'morning', 'in']);

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

/** "Friday's vote": what comes before the noun, else the verb after it. */
function byPossessive(reader: TokenReader, { first, end }: Phrase, to: number): Direction | null {
  if (reader.word(end) !== "'s") return null;
  const before = reader.word(first - 1);
  if (
    before === 'after' ||
    before === 'following' ||
    before === 'during' ||
    before === 'since' ||
    before === 'in'
  )
    return shown('past', `after '${before}'`);
  if (
    before === 'before' ||
    before === 'for' ||
    before === 'until' ||
    (before === 'of' && reader.word(first - 2) === 'ahead')
  )
    return shown('future', `after '${before}'`);
  for (let at = end + 1; at < Math.min(to, end + 7); at++) {
    const verb = verbAt(reader, at, end);
    if (verb) return shown(verb.tense, verb.name);
  }
  return null;
}

/** The nearest verb before the phrase. */
function byVerbBefore(reader: TokenReader, { first }: Phrase, from: number): Direction | null {
  for (let at = first - 1; at >= from; at--) {
    if (reader.word(at) === ';') return null;
    const verb = verbAt(reader, at, from);
    if (verb) return shown(verb.tense, verb.name);
  }
  return null;
}

/** "have until Saturday": a limit without a verb that tells lies ahead. */
function byLimit(reader: TokenReader, { first }: Phrase, from: number): Direction | null {
  const word = reader.word(beforePhrase(reader, first, from));
  return word === 'until' || word === 'till' || word === 'by' ? shown('future', `after '${word}'`) : null;
}

/** The first verb after the phrase, of a sentence that starts with it. */
function byVerbAfter(reader: TokenReader, { end }: Phrase, to: number): Direction | null {
  for (let at = end; at < to; at++) {
    const verb = verbAt(reader, at, end);
    // "On Friday, plans to meet": what follows the helper is read with it.
    if (verb) return shown(verb.tense, verb.name);
  }
  return null;
}
