/** The tense of a verb group, read from its last word leftwards: "will not have been" + "held". */
import type { TokenReader } from '../token-reader.ts';
import { isHyphen } from '../token-reader.ts';
import { isDeed } from './deed.ts';
import {
  ADJECTIVE_SIGNALS,
  CUTS,
  INVARIABLE_VERBS,
  MOVES_OF_FIGURES,
  PLAN_PARTICIPLES,
  PLAN_WORDS,
  PROMISED,
  STARTING_WORDS,
  WANTED_DONE,
  WANTING,
} from '../words/verbs.ts';
import {
  groupStart,
  infinitive,
  isInfinitive,
  isModal,
  isNamedMay,
  isPastForm,
  modalVerb,
  OLD_PLAN,
  PAST,
  PLAN,
  PRESENT,
} from './verb-group.ts';
import { presentForm } from './present-form.ts';
import { isSetOnce } from './set-once.ts';
import type { Verb } from './verb-group.ts';

/** The verb group whose last or only word stands at a token; null where no verb does. */
export function verbAt(reader: TokenReader, at: number, first: number): Verb | null {
  const word = reader.word(at);
  if (word === '') return null;
  if (isModal(word)) return isNamedMay(reader, at) ? null : modalVerb(reader, at);
  if (word === 'to') return infinitive(reader, at, first);
  if (isHyphen(reader.word(at - 1)) && reader.isGlued(at)) return null;
  return presentForm(reader, at) ?? helpedForm(reader, at, first);
}

/** "is meeting", "has left", "was held", "left". */
function helpedForm(reader: TokenReader, at: number, first: number): Verb | null {
  const word = reader.word(at);
  // "9 am" is no verb.
  const isAm = word === 'am' && reader.word(at - 1) === 'i';
  if (word === 'is' || word === 'are' || isAm || word === "'re")
    return PLAN_WORDS.has(reader.word(at + 1)) ? PLAN : PRESENT;
  if (word === 'was' || word === 'were') return wasAhead(reader, at) ?? PAST;
  if (word === 'got' && reader.word(at - 1) === "'ve") return PRESENT;
  if (word === 'has') return PLAN_WORDS.has(reader.word(at + 1)) ? PLAN : PAST;
  if (isPastForm(word)) return isAdjective(reader, at) ? null : pastForm(reader, at, first);
  return word.endsWith('ing') && word.length > 5 ? progressive(reader, at, first) : null;
}

/** "By Monday the troops were to leave", "was expected to": what follows the helper is read with it. */
function wasAhead(reader: TokenReader, at: number): Verb | null {
  if (isInfinitive(reader, at + 1)) return infinitive(reader, at + 1, at) === PAST ? PAST : OLD_PLAN;
  const after = reader.word(at + 2);
  return PLAN_PARTICIPLES.has(reader.word(at + 1)) && (after === 'to' || after === 'for') ? PLAN : null;
}

/** "the proposed meeting", "an armed man": between a determiner and a noun. */
function isAdjective(reader: TokenReader, at: number): boolean {
  const before = reader.word(at - 1);
  // "see a rate cut"
  if (reader.word(at) === 'cut' && CUTS.has(before)) return true;
  // "behind closed doors", "in armed clashes": no finite verb follows a preposition.
  if (BEFORE_NOUNS.has(before) && reader.word(at).endsWith('ed')) return reader.at(at + 1).shape === 'word';
  if (!ADJECTIVE_SIGNALS.has(before)) return false;
  return reader.word(at).endsWith('ed') || INVARIABLE_VERBS.has(reader.word(at));
}

const BEFORE_NOUNS = new Set([
  'about', 'against', 'amid', 'among', 'at', 'behind', 'between', 'for', 'from', 'in', 'into', 'on', 'under', 'with', 'without',
]); // prettier-ignore

/** "held" alone is past; "will be held", "to be held", "had planned to hold" are what their first word is. */
function pastForm(reader: TokenReader, at: number, first: number): Verb {
  // "if approved Tuesday": not yet.
  if (CONDITIONS.has(reader.word(at - 1))) return PLAN;
  if (isPromised(reader, at) || isWantedDone(reader, at, first)) return PLAN;
  const start = groupStart(reader, at, first);
  const opener = reader.word(start);
  if (isModal(opener)) return modalVerb(reader, start);
  if (opener === 'to' && start < at) return infinitive(reader, start, first) ?? PAST;
  const isNow = reader.word(at - 1) === 'is' || reader.word(at - 1) === 'are';
  if (isNow && isCondition(reader, at, first)) return PLAN;
  const isPassive = start < at || isNow;
  const next = reader.word(at + 1);
  // "is seen rising in June"; "are seen marching" is a picture.
  if (isNow && reader.word(at) === 'seen' && MOVES_OF_FIGURES.has(next)) return PLAN;
  const isPlan = PLAN_PARTICIPLES.has(reader.word(at)) && (isPassive || next === 'to' || next === 'for');
  if (isPlan && reader.word(at) === 'set' && isSetOnce(reader, at)) return PAST;
  if (isPlan) return opener === 'had' ? OLD_PLAN : PLAN;
  return PAST;
}

/** "has promised elections in May": no perfect goes with the time it was done at. */
function isPromised(reader: TokenReader, at: number): boolean {
  const helper = reader.word(at - 1);
  const isPerfect = helper === 'has' || helper === 'have' || helper === "'ve";
  return isPerfect && PROMISED.has(reader.word(at));
}

/** "want this done by May": within a few words. */
function isWantedDone(reader: TokenReader, at: number, first: number): boolean {
  if (!WANTED_DONE.has(reader.word(at))) return false;
  for (let index = at - 1; index >= Math.max(first, at - 5); index--)
    if (WANTING.has(reader.word(index))) return true;
  return false;
}

const CONDITIONS = new Set(['if', 'unless', 'until']);

/** "if no deal is reached by Monday": within the clause. */
function isCondition(reader: TokenReader, at: number, first: number): boolean {
  for (let index = at - 1; index >= Math.max(first, at - 8); index--) {
    if (CONDITIONS.has(reader.word(index))) return true;
    if (reader.word(index) === ',') return false;
  }
  return false;
}

/** "was meeting" past, "is meeting" present, "meeting" alone nothing. */
function progressive(reader: TokenReader, at: number, first: number): Verb | null {
  const start = groupStart(reader, at, first);
  const opener = reader.word(start);
  if (start === at && isDeed(reader, at)) return PAST;
  if (start === at) return isStarting(reader, at) ? PRESENT : null;
  if (opener === 'is' || opener === 'are') return PRESENT;
  return isModal(opener) ? modalVerb(reader, start) : opener === 'to' ? null : PAST;
}

/** "beginning Monday", but not "the beginning of". */
function isStarting(reader: TokenReader, at: number): boolean {
  // "declared three days of mourning, ending Saturday"; "the week ending Saturday" has figures.
  if (reader.word(at) === 'ending') return reader.word(at - 1) === ',';
  return STARTING_WORDS.has(reader.word(at)) && reader.word(at + 1) !== 'of' && reader.word(at - 1) !== 'the';
}
