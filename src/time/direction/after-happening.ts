/** A day behind the noun of what happened on it, whatever the verb: `will be charged over a crash in June`. */
import type { Phrase } from '../meaning.ts';
import type { TokenReader } from '../token-reader.ts';
import {
  BEHIND_HAPPENED,
  DECIDED,
  FEARED,
  HAPPENED,
  OVER_WHAT_HAPPENED,
} from '../words/direction-signals.ts';
import { HELPERS, PLAN_PARTICIPLES } from '../words/verbs.ts';
import type { Bounds } from './sentence.ts';
import { shown } from './shown.ts';
import type { Direction } from './shown.ts';
import { presentForm } from './present-form.ts';
import { isModal, isPastForm } from './verb-group.ts';

/** How far before the time its noun may stand: "a fire at a disused bus garage in". */
const NOUN_REACH = 8;
/** How far before the noun what opens its phrase may stand: "over a deadly train". */
const OPENER_REACH = 4;
/** How far from the noun's phrase the verb may stand that it goes with. */
const VERB_REACH = 6;
/** How far before that what says how it is meant may stand: "warned of the danger to life from". */
const MEANING_REACH = 6;

/**
 * Null where the noun is an object, as of what one plans, "carry out an attack on Friday", where it is feared, or where
 * a day may as well be that of what is done about it: "will march over the crash on Friday".
 */
export function afterHappening(
  reader: TokenReader,
  { first, end }: Phrase,
  bounds: Bounds,
): Direction | null {
  const preposition = reader.word(first - 1);
  if (isRuledOn(reader, first, end, bounds.first) || isSubject(reader, first, end, bounds.first))
    return shown('past', 'behind what has happened');
  if (preposition !== 'in' && preposition !== 'on') return null;
  const noun = nounBefore(reader, first - 2, bounds.first);
  const opener = noun === null ? null : openerOf(reader, noun, bounds.first);
  if (opener === null) return null;
  const isOver = ARTICLES.has(reader.word(opener))
    ? reader.word(opener) === 'the' || !isSupposed(reader, first + 1, bounds.end)
    : preposition === 'in' ||
      // "will appear in court over a crash on Monday": courts name their days.
      (isBroughtUp(reader, opener + 1) && !hasBefore(reader, IN_COURT, opener, bounds.first));
  return isOver ? shown('past', 'behind what has happened') : null;
}

/** "The court's ruling Monday means that": what it comes to once it is made; not "if the ruling Monday means that". */
const isRuledOn = (reader: TokenReader, first: number, end: number, least: number): boolean =>
  DECIDED.has(reader.word(first - 1)) &&
  OUTCOMES.has(reader.word(end)) &&
  !hasBefore(reader, CONDITIONS, first, least);

const CONDITIONS = new Set(['if', 'once', 'unless', 'until', 'when', 'whether']);

const OUTCOMES = new Set([
  'allows',
  'clears',
  'gives',
  'leaves',
  'means',
  'overturns',
  'paves',
  'raises',
  'reverses',
  'upholds',
]);

/** "The fire Tuesday at the plant is": at the start of its sentence, not planned. */
function isSubject(reader: TokenReader, first: number, end: number, least: number): boolean {
  if (!HAPPENED.has(reader.word(first - 1)) || reader.word(least) !== 'the') return false;
  if (first - 1 - least > OPENER_REACH) return false;
  const isToCome = reader.word(end) === 'will';
  for (let at = end; at < end + OPENER_REACH; at++) {
    const word = reader.word(at);
    if (PLAN_PARTICIPLES.has(word) || (isToCome && TAKING_PLACE.has(word))) return false;
  }
  return true;
}

/** "The shooting Friday will take place", "go ahead", "be held". */
const TAKING_PLACE = new Set(['ahead', 'held', 'place']);

/** Index of the noun that happened, with no verb of another clause between it and the time; not of "a murder convict". */
function nounBefore(reader: TokenReader, from: number, least: number): number | null {
  for (let at = from; at >= Math.max(least, from - NOUN_REACH); at--) {
    const { lower, shape } = reader.at(at);
    if (HAPPENED.has(lower)) return BEHIND_HAPPENED.has(reader.word(at + 1)) ? at : null;
    if (shape === 'mark' || lower === 'to' || isModal(lower) || HELPERS.has(lower)) return null;
    if (isPastForm(lower) || presentForm(reader, at) !== null) return null;
  }
  return null;
}

/** Index of the article that opens the sentence with the noun, or of what somebody is charged "over", hurt "in". */
function openerOf(reader: TokenReader, noun: number, least: number): number | null {
  for (let at = noun - 1; at >= Math.max(least, noun - OPENER_REACH); at--) {
    const { lower, shape } = reader.at(at);
    if (shape === 'mark') return null;
    if (at === least && ARTICLES.has(lower)) return at;
    // "who was hurt in": one may yet fly in a raid.
    if (lower === 'in') return isPastForm(reader.word(at - 1)) ? at : null;
    if (OVER_WHAT_HAPPENED.has(lower)) return hasBefore(reader, FEARED, at, least) ? null : at;
  }
  return null;
}

const ARTICLES = new Set(['a', 'an', 'the']);

/** "A crash in December would hurt": behind the time; "could have been avoided" tells of what was. */
function isSupposed(reader: TokenReader, from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + VERB_REACH); at++)
    if (SUPPOSING.has(reader.word(at))) return reader.word(at + 1) !== 'have';
  return false;
}

const SUPPOSING = new Set(['could', 'may', 'might', 'would']);

/** "a crash", as news; "the crash", "violence", "his death" are known of already. */
const isBroughtUp = (reader: TokenReader, at: number): boolean =>
  reader.word(at) === 'a' || reader.word(at) === 'an';

const IN_COURT = new Set(['appear', 'appears', 'court', 'hear', 'hears', 'hearing', 'inquest', 'trial']);

function hasBefore(reader: TokenReader, words: ReadonlySet<string>, from: number, least: number): boolean {
  for (let at = from - 1; at >= Math.max(least, from - MEANING_REACH); at--)
    if (words.has(reader.word(at))) return true;
  return false;
}
