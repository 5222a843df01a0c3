/** The direction that prepositions and nouns beside a time give it: "since Monday", "a Friday deadline". */
import type { Phrase } from '../meaning.ts';
import type { TokenReader } from '../token-reader.ts';
import {
  AHEAD,
  BACKDATED,
  FIXED,
  GIVEN,
  LET_OUT,
  LIMITS,
  LIMITS_OVER,
  PLANNED,
  SKIPPED,
} from '../words/direction-signals.ts';
import { isAnnounced, isCountedDown, isOutside } from './ahead.ts';
import { byAnswer } from './answered.ts';
import { isMoved, isPostponed } from './putting-off.ts';
import { THAT_VERBS } from '../words/verbs.ts';
import type { Bounds } from './sentence.ts';
import { shown } from './shown.ts';
import type { Direction } from './shown.ts';
import { isPastForm } from './verb-group.ts';
import { isSetOnce } from './set-once.ts';

/** "since Monday", "ahead of Friday", "scheduled for Sunday", "the deadline of Tuesday". */
export function byPreposition(reader: TokenReader, phrase: Phrase, bounds: Bounds): Direction | null {
  if (isCompared(reader, phrase.first)) return shown('past', 'after “than”');
  if (isOutside(reader, phrase.first)) return shown('future', 'after “no later than”');
  const before = beforePhrase(reader, phrase.first, bounds.first);
  const word = reader.word(before);
  const noun = reader.word(before - 1);
  if (word === 'since' || word === 'recently') return shown('past', `after “${word}”`);
  if (word === 'of' && AHEAD.has(reader.word(before - 1)))
    return shown('future', `after “${reader.word(before - 1)} of”`);
  if (word === 'to' && reader.word(before - 1) === 'prior') return shown('future', 'after “prior to”');
  if ((word === 'to' || word === 'until' || word === 'till') && isPostponed(reader, before, bounds.first))
    return shown('future', `after words of putting off and “${word}”`);
  const isDay = phrase.meaning.is === 'weekday' || phrase.meaning.is === 'day';
  const isBorder = word === 'until' || word === 'till' || (word === 'from' && isDay);
  if (isBorder && isAnnounced(reader, before, bounds.first))
    return shown('future', `after what is announced and “${word}”`);
  if (isCountedDown(reader, before)) return shown('future', `after what is left “${word}”`);
  if (word === 'until' && isGiven(reader, before, phrase))
    return shown('future', 'after what is given “until”');
  if (word === 'from' && isMoved(reader, before))
    return shown('called-off', 'after words of moving and “from”');
  if (word === 'to' && BACKDATED.has(noun)) return shown('past', `after “${noun} to”`);
  if (word === 'for' && isDay) return byAnswer(reader, phrase, before) ?? shown('future', 'after “for”');
  if (word === 'of' && noun === 'date' && FIXED.has(reader.word(before - 2)))
    return shown('future', `after “${reader.word(before - 2)} date of”`);
  if (LET_OUT.has(word) && noun === 'for') return shown('future', `after “for ${word}”`);
  if (word === 'come' && reader.at(before - 1).shape !== 'word' && isDay)
    return shown('future', 'after “come”');
  // "an election called in December": when it was called.
  if (word === 'called' && reader.word(before + 1) === 'in') return null;
  const isPlanned = (word === 'for' || word === 'on' || word === 'by') && PLANNED.has(noun);
  const planAt = isPlanned ? before - 1 : before;
  if (!isPlanned && !PLANNED.has(word) && !isExpected(reader, before)) return null;
  if (reader.word(planAt) === 'set' && isSetOnce(reader, planAt)) return null;
  // "first set for May": another day may have taken its place.
  const hadBeen = reader.word(planAt - 1) === 'been' && reader.word(planAt - 2) === 'had';
  const tense = hadBeen || isFormer(reader, planAt) ? 'called-off' : 'future';
  return shown(tense, `after “${isPlanned ? `${noun} ${word}` : word}”`);
}

/** "higher than in March"; "no earlier than in March", "rather than on Monday" may be to come. */
const isCompared = (reader: TokenReader, first: number): boolean =>
  reader.word(first - 2) === 'than' &&
  STANDS_ALONE.has(reader.word(first - 1)) &&
  !OF_ORDER.has(reader.word(first - 3));

const OF_ORDER = new Set(['earlier', 'later', 'other', 'rather', 'sooner']);

/** "the vote, expected Thursday,": behind its comma; "more than expected in May" tells of what was. */
const isExpected = (reader: TokenReader, at: number): boolean =>
  EXPECTED.has(reader.word(at)) && reader.word(at - 1) === ',';

/** "originally set for", "was due in": that day may be over. */
function isFormer(reader: TokenReader, at: number): boolean {
  const before = reader.word(at - 1);
  return FORMERLY.has(before) || (reader.word(at) === 'due' && (before === 'was' || before === 'were'));
}

const EXPECTED = new Set(['anticipated', 'awaited', 'expected', 'forecast']);
const FORMERLY = new Set(['first', 'formerly', 'initially', 'once', 'originally', 'previously']);

/**
 * "gave him until Friday", "have until Friday"; "said he had until Friday", where "until June" may be gone by, not "until
 * Friday been told".
 */
function isGiven(reader: TokenReader, at: number, { end, meaning }: Phrase): boolean {
  for (let index = at - 1; index >= at - 4; index--) if (GIVEN.has(reader.word(index))) return true;
  if (reader.word(at - 1) !== 'had' || meaning.is !== 'weekday') return false;
  if (reader.word(end) === 'been' || isPastForm(reader.word(end))) return false;
  return isTold(reader, at - 1);
}

/** "said the firm had until Friday to reply": told in the past, it was still to come. */
function isTold(reader: TokenReader, at: number): boolean {
  for (let index = at - 1; index >= at - TOLD_REACH && reader.at(index).shape !== 'end'; index--) {
    const word = reader.word(index);
    if (THAT_VERBS.has(word) || SAYING.has(word)) return true;
    if (word === '.' || word === ';' || word === 'but') return false;
  }
  return false;
}

const SAYING = new Set(['ruled', 'saying', 'told']);
/** How many words stand between the verb of saying and "had": "told the two firms on Monday that they". */
const TOLD_REACH = 8;

/** Index of the word that a phrase hangs on, past articles and "on" and "early". */
function beforePhrase(reader: TokenReader, first: number, from: number): number {
  const start = beforeClose(reader, first - 1);
  let at = start;
  while (
    at >= from &&
    at > start - 3 &&
    SKIPPED.has(reader.word(at)) &&
    !(reader.word(at) === 'on' && PLANNED.has(reader.word(at - 1))) &&
    // "accounted for in Thursday's collapse": a preposition that belongs to the word before it leads to no day.
    !(STANDS_ALONE.has(reader.word(at)) && reader.word(at - 1) === 'for')
  )
    at--;
  return at;
}

/** Prepositions of a day or an occasion. */
const STANDS_ALONE = new Set(['at', 'in', 'on']);

/** Index before "the close of business" that ends at a token, else the token: "until the close of business Thursday". */
function beforeClose(reader: TokenReader, last: number): number {
  const isClose =
    HOURS_OF_BUSINESS.has(reader.word(last)) &&
    reader.word(last - 1) === 'of' &&
    (reader.word(last - 2) === 'close' || reader.word(last - 2) === 'end');
  return isClose ? last - 3 : last;
}

const HOURS_OF_BUSINESS = new Set(['business', 'play', 'trading']);

/** "a Friday deadline": ahead, unless it was missed. */
export function byNounAfter(reader: TokenReader, { first, end }: Phrase): Direction | null {
  if (!LIMITS.has(reader.word(end))) return null;
  for (let at = first - 1; at >= first - 3; at--) if (LIMITS_OVER.has(reader.word(at))) return null;
  return shown('future', 'before a deadline');
}

/** "have until Saturday": a limit without a verb that tells lies ahead. */
export function byLimit(reader: TokenReader, { first }: Phrase, bounds: Bounds): Direction | null {
  const word = reader.word(beforePhrase(reader, first, bounds.first));
  return word === 'until' || word === 'till' || word === 'by' ? shown('future', `after “${word}”`) : null;
}
