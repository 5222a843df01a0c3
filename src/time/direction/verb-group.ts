/** What the words of one verb group say together: "will not have been" + "held", "to be" + "held". */
import type { TokenReader } from '../token-reader.ts';
import { isPenalty } from './penalty.ts';
import {
  FUTURE_MODALS,
  GIVEN_ANSWERS,
  HELPERS,
  INVARIABLE_VERBS,
  IRREGULAR_PAST,
  NO_BASE_FORM,
  NO_PAST,
  NOT_IN_HEADLINES,
  PLAN_WORDS,
  POSSIBLE_MODALS,
  REFUSED,
  VERB_ADVERBS,
} from '../words/verbs.ts';

/** `would`: to come when it was said, maybe past by now. `called-off`: was set for then, which may be over. */
export type Tense = 'past' | 'future' | 'would' | 'present' | 'called-off';

export interface Verb {
  tense: Tense;
  /** How the reason names it: "with a past verb". */
  name: string;
}

export const PAST: Verb = { tense: 'past', name: 'with a past verb' };
const FUTURE: Verb = { tense: 'future', name: 'with a future verb' };
export const PLAN: Verb = { tense: 'future', name: 'with a word of planning' };
export const OLD_PLAN: Verb = { tense: 'called-off', name: 'with a plan of the past' };
const WOULD: Verb = { tense: 'would', name: 'with “would”' };
const POSSIBLE: Verb = { tense: 'future', name: 'with a verb of possibility' };
export const PRESENT: Verb = { tense: 'present', name: 'with a present verb' };
export const REPORT: Verb = { tense: 'past', name: 'with a verb of reporting' };
export const NEWS: Verb = { tense: 'past', name: 'with what is told as news' };
/** "Senate to vote Tuesday": a headline's future. */
export const HEADLINE: Verb = { tense: 'future', name: 'with an infinitive and no other verb' };

export const isModal = (word: string): boolean =>
  FUTURE_MODALS.has(word) || POSSIBLE_MODALS.has(word) || word === 'would' || word === "'d";

/** Whether a lower-cased word can be a past form or participle: "held", "moved". */
export function isPastForm(word: string): boolean {
  if (IRREGULAR_PAST.has(word) || INVARIABLE_VERBS.has(word)) return true;
  return word.length > 4 && word.endsWith('ed') && !NO_PAST.has(word);
}

/** "May said": the month or a name, with its capital. */
export const isNamedMay = (reader: TokenReader, at: number): boolean =>
  reader.word(at) === 'may' && reader.at(at).shape === 'capitalised';

/** Index of the helper that a verb group starts with, or of the verb itself. */
export function groupStart(reader: TokenReader, at: number, first: number): number {
  for (let index = at - 1; index >= Math.max(first, at - 6); index--) {
    const word = reader.word(index);
    if (isModal(word) || word === 'to') return isNamedMay(reader, index) ? at : index;
    if (!VERB_ADVERBS.has(word) && !word.endsWith('ly') && !HELPERS.has(word)) return at;
    const isOfModal = isModal(reader.word(index - 1)) && !isNamedMay(reader, index - 1);
    if (HELPERS.has(word)) return isOfModal ? index - 1 : index;
  }
  return at;
}

/** "would have left" and "could not be reached" tell of the past, other modals of what may come. */
export function modalVerb(reader: TokenReader, at: number): Verb {
  const word = reader.word(at);
  const isNegated = reader.word(at + 1) === 'not' || reader.word(at + 1).endsWith("'t");
  const next = reader.word(isNegated ? at + 2 : at + 1);
  if (next === 'have' && !FUTURE_MODALS.has(word)) return PAST;
  if (FUTURE_MODALS.has(word)) return FUTURE;
  if (word === 'would') return isNegated && isSilence(reader, at + 2) ? PAST : WOULD;
  if (word === "'d") return next.endsWith('ed') ? PAST : WOULD;
  return word === 'could' && isNegated ? PAST : POSSIBLE;
}

/** After "would not": "comment", "give details". */
const isSilence = (reader: TokenReader, at: number): boolean =>
  REFUSED.has(reader.word(at)) || (reader.word(at) === 'give' && GIVEN_ANSWERS.has(reader.word(at + 1)));

/** Whether "to" stands before a verb: "to meet", not "to the" and "to $30". */
export function isInfinitive(reader: TokenReader, at: number): boolean {
  const next = reader.at(at + 1);
  // "Senate To Vote", "IS TO BE": in titles and capitals.
  const isTitle = reader.at(at).shape === 'capitalised' && next.shape === 'capitalised';
  return (
    reader.word(at) === 'to' &&
    (next.shape === 'word' || isTitle) &&
    !NO_BASE_FORM.has(next.lower) &&
    !/(?:ing|[^us]s)$/.test(next.lower)
  );
}

/** "to meet": to come where a word of planning governs it; otherwise the verb before it decides. */
export function infinitive(reader: TokenReader, at: number, first: number): Verb | null {
  const next = reader.word(at + 1);
  // "is said to have left"; "hope to have a deal by May" is ahead.
  if (next === 'have' && isPastForm(afterAdverbs(reader, at + 2))) return PAST;
  if (!isInfinitive(reader, at)) return null;
  // "voted Tuesday to close it on Friday": the first verb has its time, this one comes after it.
  if (at > first && isDayName(reader, at - 1)) return WOULD;
  // "The rules, to take effect in January, were": what is to come of the noun before.
  if (at > first && reader.word(at - 1) === ',') return FUTURE;
  for (let index = at - 1; index >= Math.max(first, at - 4); index--) {
    const word = reader.word(index);
    if (word === 'ordered' && isPenalty(reader, at + 1)) return PAST;
    if (PLAN_WORDS.has(word)) return isOldPlan(reader, index) ? OLD_PLAN : PLAN;
    if (word === 'is' || word === 'are') return FUTURE;
    if (word === 'was' || word === 'were') {
      if (index === at - 1) return OLD_PLAN;
      break;
    }
    // "Minister says taxes to rise in April": a headline's.
    if (word === 'say' || word === 'says') {
      if (isOfHeadline(reader, index + 1, at)) return HEADLINE;
      break;
    }
    if (word === ',' || word === ';') break;
  }
  // "an event to be held on Friday" is to come; "believed to be killed" isn't.
  if (next !== 'be') return null;
  return reader.word(at - 1).endsWith('ed') || reader.word(at - 1) === 'said' ? PAST : FUTURE;
}

/** Whether a subject is a headline's, with no verb of its own: "taxes"; not "man tried", "the man" or "he". */
function isOfHeadline(reader: TokenReader, from: number, end: number): boolean {
  for (let at = from; at < end; at++)
    if (isPastForm(reader.word(at)) || NOT_IN_HEADLINES.has(reader.word(at))) return false;
  return true;
}

/** The first word from a token on that is no adverb of the verb. */
function afterAdverbs(reader: TokenReader, at: number): string {
  let next = at;
  while (next < at + 3 && (ADVERBS.has(reader.word(next)) || reader.word(next).endsWith('ly'))) next++;
  return reader.word(next) === 'been' ? 'held' : reader.word(next);
}

const ADVERBS = new Set(['all', 'already', 'also', 'just', 'not', 'since']);

/** "had planned to ship it in January", "was supposed to": it may have come to nothing. */
function isOldPlan(reader: TokenReader, at: number): boolean {
  const before = reader.word(at - 1);
  if (reader.word(at) === 'supposed') return before === 'was' || before === 'were';
  return before === 'had' || (before === 'been' && reader.word(at - 2) === 'had');
}

const isDayName = (reader: TokenReader, at: number): boolean =>
  reader.at(at).lexeme.weekday !== null || reader.at(at).lexeme.deicticDay !== null;
