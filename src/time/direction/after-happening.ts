/** A day behind the noun of what happened on it, whatever the verb: `will be charged over a crash in June`. */
import type { Phrase } from '../meaning.ts';
import type { TokenReader } from '../token-reader.ts';
import { FEARED, HAPPENED, OVER_WHAT_HAPPENED } from '../words/direction-signals.ts';
import { HELPERS } from '../words/verbs.ts';
import type { Bounds } from './sentence.ts';
import { shown } from './shown.ts';
import type { Direction } from './shown.ts';
import { presentForm } from './present-form.ts';
import { isModal, isPastForm } from './verb-group.ts';

/** How far before the time its noun may stand: "a fire at a disused bus garage in". */
const NOUN_REACH = 8;
/** How far before the noun what opens its phrase may stand: "over a deadly train". */
const OPENER_REACH = 4;
/** How far before that fear may stand: "warned of the danger to life from". */
const FEAR_REACH = 6;

/** Null where the noun is an object, as of what one plans, "carry out an attack on Friday", or feared. */
export function afterHappening(reader: TokenReader, { first }: Phrase, bounds: Bounds): Direction | null {
  const preposition = reader.word(first - 1);
  if (preposition !== 'in' && preposition !== 'on') return null;
  const noun = nounBefore(reader, first - 2, bounds.first);
  if (noun === null || !isOver(reader, noun, bounds.first)) return null;
  // "will march over the crash on Friday": the march as well as the crash may be on a day.
  if (preposition === 'on' && noun > bounds.first + 1 && isKnown(reader, noun)) return null;
  return shown('past', 'behind what has happened');
}

/** Index of the noun that happened, with no verb of another clause between it and the time. */
function nounBefore(reader: TokenReader, from: number, least: number): number | null {
  for (let at = from; at >= Math.max(least, from - NOUN_REACH); at--) {
    const { lower, shape } = reader.at(at);
    if (HAPPENED.has(lower)) return at;
    if (shape === 'mark' || lower === 'to' || isModal(lower) || HELPERS.has(lower)) return null;
    if (isPastForm(lower) || presentForm(reader, at) !== null) return null;
  }
  return null;
}

/** "the crash", "the deadly crash": one that was told of. */
const isKnown = (reader: TokenReader, noun: number): boolean =>
  reader.word(noun - 1) === 'the' || reader.word(noun - 2) === 'the';

/** "The crash …" opens the sentence, or it is what somebody is charged "over", hurt "in". */
function isOver(reader: TokenReader, noun: number, least: number): boolean {
  for (let at = noun - 1; at >= Math.max(least, noun - OPENER_REACH); at--) {
    const { lower, shape } = reader.at(at);
    if (shape === 'mark') return false;
    if (at === least && ARTICLES.has(lower)) return true;
    // "who was hurt in": one may yet fly in a raid.
    if (lower === 'in') return isPastForm(reader.word(at - 1));
    if (OVER_WHAT_HAPPENED.has(lower)) return !isFeared(reader, at, least);
  }
  return false;
}

const ARTICLES = new Set(['a', 'an', 'the']);

function isFeared(reader: TokenReader, from: number, least: number): boolean {
  for (let at = from - 1; at >= Math.max(least, from - FEAR_REACH); at--)
    if (FEARED.has(reader.word(at))) return true;
  return false;
}
