/**
 * On which side of the publication a time without its week or year lies: read from the preposition before
 * it, the verb that governs it and words of planning, never from a fixed policy alone.
 */
import type { Phrase } from '../meaning.ts';
import type { TokenReader } from '../token-reader.ts';
import { byFiguresShown } from './ahead.ts';
import { afterHappening } from './after-happening.ts';
import { afterAside } from './aside.ts';
import { byNewsBefore } from './behind-news.ts';
import { isCommitted } from './commitment.ts';
import { isOver } from './deed.ts';
import { isGivenUp } from './given-up.ts';
import { isCalledOff } from './putting-off.ts';
import { byHappening } from './happening.ts';
import { byPlaceInSubject, byPossessive } from './possessive.ts';
import { sentenceAround } from './sentence.ts';
import type { Bounds } from './sentence.ts';
import { shown } from './shown.ts';
import type { Direction } from './shown.ts';
import { byLimit, byNounAfter, byPreposition } from './signals.ts';
import { verbAt } from './verb.ts';
import { byClauseBehind } from './clause-behind.ts';
import { byVerbBeside } from './verb-beside.ts';
import { UNFORESEEN } from '../words/direction-signals.ts';
import { PLAN_PARTICIPLES } from '../words/verbs.ts';
import { groupStart, HEADLINE, isInfinitive, OLD_PLAN, PLAN, PRESENT } from './verb-group.ts';

const CUSTOM: Direction = { tense: 'past', evidence: 'with no verb that tells', isShown: false };

/** Where a phrase lies as its sentence tells, the surest sign first; the past, unshown, where nothing does. */
export function directionOf(reader: TokenReader, phrase: Phrase): Direction {
  const { first, end } = sentenceAround(reader, phrase.first, phrase.end);
  const bounds = { first, end };
  const planned = byPreposition(reader, phrase, bounds);
  // "All trips through Saturday have been canceled."
  const isEnd = LAST_DAYS.has(reader.word(phrase.first - 1)) && isCalledOff(reader, phrase, bounds);
  if (!planned && isEnd) return shown('future', 'of what is called off until then');
  if (planned?.tense === 'future' && isCalledOff(reader, phrase, bounds))
    return { ...planned, tense: 'called-off' };
  return (
    planned ??
    byFiguresShown(reader, phrase, bounds) ??
    byNounAfter(reader, phrase) ??
    byHappening(reader, phrase) ??
    afterHappening(reader, phrase, bounds) ??
    byPossessive(reader, phrase, bounds) ??
    byClauseBehind(reader, phrase, bounds) ??
    byNewsBefore(reader, phrase, bounds) ??
    byVerbBeside(reader, phrase, bounds) ??
    byVerbBefore(reader, phrase, bounds) ??
    byPlaceInSubject(reader, phrase, bounds) ??
    byVerbAfter(reader, phrase, bounds) ??
    byLimit(reader, phrase, bounds) ??
    byHeadline(reader, phrase, bounds) ??
    CUSTOM
  );
}

const LAST_DAYS = new Set(['through', 'until']);

/** The nearest verb before the phrase. */
function byVerbBefore(reader: TokenReader, phrase: Phrase, bounds: Bounds): Direction | null {
  const { first } = phrase;
  for (let at = first - 1; at >= bounds.first; at--) {
    const word = reader.word(at);
    if (word === ';') return null;
    if (UNFORESEEN.has(word) && isOver(reader, at, phrase, bounds))
      return shown('past', 'after what nobody sets ahead');
    const verb = verbAt(reader, at, bounds.first);
    // "called off a strike planned for Friday after talks on Thursday": which strike, not when the talks were.
    if (!verb || describes(reader, at, bounds.first)) continue;
    if (verb.tense === 'past' && isCommitted(reader, at, phrase))
      return shown('future', 'after what is promised or demanded');
    if (verb === PLAN && isGivenUp(reader, at, phrase.end)) return shown(OLD_PLAN.tense, OLD_PLAN.name);
    if (verb.tense === 'past' && isArranged(reader, at, first)) return shown('present', PRESENT.name);
    return shown(verb.tense, verb.name);
  }
  return null;
}

/** "a strike planned for Friday after": a participle of planning without a helper, and what comes before it. */
function describes(reader: TokenReader, at: number, first: number): boolean {
  if (!PLAN_PARTICIPLES.has(reader.word(at)) || groupStart(reader, at, first) !== at) return false;
  for (let index = at + 1; index <= at + PLAN_REACH; index++) if (reader.word(index) === 'after') return true;
  return false;
}

/** How many words a plan has behind its participle: "for Friday", "for the first week of May". */
const PLAN_REACH = 7;

/** "Markets are closed Monday": a participle right before the day, in the present. */
function isArranged(reader: TokenReader, at: number, first: number): boolean {
  const helper = reader.word(at - 1);
  const next = reader.word(at + 1) === 'on' ? at + 2 : at + 1;
  return next === first && (helper === 'is' || helper === 'are');
}

/** The first verb after the phrase, of a sentence that starts with it. */
function byVerbAfter(reader: TokenReader, { first, end }: Phrase, bounds: Bounds): Direction | null {
  // "Tuesday marks the anniversary": a day that acts, whatever the verb.
  const isSubject = first === bounds.first && isThirdPerson(reader, end);
  for (let at = afterAside(reader, end, bounds); at < bounds.end; at++) {
    const verb = verbAt(reader, at, end);
    // "On Friday, plans to meet": what follows the helper is read with it.
    if (verb) return shown(verb.tense, verb.name);
    if (isSubject) return shown('present', PRESENT.name);
  }
  return null;
}

function isThirdPerson(reader: TokenReader, at: number): boolean {
  const { lower, shape } = reader.at(at);
  return (
    shape === 'word' && lower.length > 3 && lower.endsWith('s') && OBJECT_STARTS.has(reader.word(at + 1))
  );
}

const OBJECT_STARTS = new Set(['a', 'an', 'his', 'its', 'the']);

/** "Senate to vote Tuesday": no verb but an infinitive. */
function byHeadline(reader: TokenReader, { first }: Phrase, bounds: Bounds): Direction | null {
  for (let at = first - 2; at > bounds.first; at--)
    if (isInfinitive(reader, at)) return shown(HEADLINE.tense, HEADLINE.name);
  return null;
}
