/** The direction of a time whose things are spoken of: "Friday's vote". */
import type { Phrase } from '../meaning.ts';
import type { TokenReader } from '../token-reader.ts';
import {
  AHEAD,
  CALLED_OFF,
  FUTURE_PREPOSITIONS,
  MOVED,
  PAST_PREPOSITIONS,
} from '../words/direction-signals.ts';
import { THAT_VERBS } from '../words/verbs.ts';
import type { Bounds } from './sentence.ts';
import { shown } from './shown.ts';
import type { Direction } from './shown.ts';
import { verbAt } from './verb.ts';
import { isModal, isPastForm } from './verb-group.ts';

/** "Friday's vote": what comes before the noun, else the verb after it. */
export function byPossessive(reader: TokenReader, { first, end }: Phrase, bounds: Bounds): Direction | null {
  if (reader.word(end) !== "'s") return null;
  // "after the summer's slump"
  const before = reader.word(DETERMINERS.has(reader.word(first - 1)) ? first - 2 : first - 1);
  if (PAST_PREPOSITIONS.has(before)) return shown('past', `after “${before}”`);
  // "put off Thursday's hearing", "canceled Friday's game"
  const isPutOff =
    before === 'off' && (CALLING.has(reader.word(first - 2)) || MOVED.has(reader.word(first - 2)));
  if (isPutOff || CALLED_OFF.has(before)) return shown('called-off', 'after words of putting off');
  const isAhead = FUTURE_PREPOSITIONS.has(before) || (before === 'of' && AHEAD.has(reader.word(first - 2)));
  if (isAhead) return shown('future', `after “${before}”`);
  // "will appear in Friday's edition", "a suspect in Friday's robbery will": the noun doesn't govern the verb.
  if (before === 'in' && first - 1 > bounds.first) return null;
  const isOver = isPastForm(before) && !BEFOREHAND.has(before);
  for (let at = end + 1; at < Math.min(bounds.end, end + 7); at++) {
    // "Wednesday's ruling means that the trial can begin Monday": what it shows, not when it comes.
    if (reader.word(at) === 'that' && THAT_VERBS.has(reader.word(at - 1)))
      return shown('past', 'before “that” and what it shows');
    // "won Sunday's vote and will be sworn in": a verb joined to the one before.
    if (isOver && JOINTS.has(reader.word(at)) && isModal(reader.word(at + 1))) return null;
    const verb = verbAt(reader, at, end);
    if (verb) return shown(verb.tense, verb.name);
  }
  return null;
}

/** What is done to a thing before it is held; "ruled out of", "withdrew from" have no verb right before it. */
const BEFOREHAND = new Set([
  'announced', 'approved', 'arranged', 'backed', 'banned', 'barred', 'blocked', 'entered', 'joined', 'made', 'opposed', 'organised',
  'organized', 'outlawed', 'planned', 'prepared', 'promoted', 'reached', 'supported',
]); // prettier-ignore
const JOINTS = new Set(['and', 'but']);
const DETERMINERS = new Set(['that', 'the', 'this']);
const CALLING = new Set(['call', 'called', 'calling']);

/** "a suspect in Friday's robbery will be charged": what someone was in is over. */
export function byPlaceInSubject(reader: TokenReader, phrase: Phrase, bounds: Bounds): Direction | null {
  const isPlace = reader.word(phrase.first - 1) === 'in' && phrase.first - 1 > bounds.first;
  return isPlace && reader.word(phrase.end) === "'s" ? shown('past', 'after “in”') : null;
}
