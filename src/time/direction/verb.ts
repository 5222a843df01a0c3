/** The tense of a verb group, read from its last word leftwards: "will not have been" + "held". */
import type { TokenReader } from '../token-reader.ts';
import {
  PLURAL_SUBJECTS,
  ADJECTIVE_SIGNALS,
  PLAN_PARTICIPLES,
  HELPERS,
  NO_BASE_FORM,
  STARTING_WORDS,
  FUTURE_MODALS,
  INVARIABLE_VERBS,
  IRREGULAR_PAST,
  NO_PAST,
  PLAN_WORDS,
  POSSIBLE_MODALS,
  PLURAL_SCHEDULE_VERBS,
  REPORT_VERBS,
  SCHEDULE_VERBS,
  VERB_ADVERBS,
} from '../words/verbs.ts';
import { isHyphen } from '../token-reader.ts';

/** `would`: to come when it was said, which may be past by now. */
export type Tense = 'past' | 'future' | 'would' | 'present';

export interface Verb {
  tense: Tense;
  /** How the reason names it: "a past verb". */
  name: string;
}

const PAST: Verb = { tense: 'past', name: 'with a past verb' };
const FUTURE: Verb = { tense: 'future', name: 'with a future verb' };
const PLAN: Verb = { tense: 'future', name: 'with a word of planning' };
const WOULD: Verb = { tense: 'would', name: "with 'would'" };
const POSSIBLE: Verb = { tense: 'future', name: 'with a verb of possibility' };
const PRESENT: Verb = { tense: 'present', name: 'with a present verb' };
const REPORT: Verb = { tense: 'past', name: 'with a verb of reporting' };

/** The verb group whose last or only word stands at a token; null where no verb does. */
export function verbAt(reader: TokenReader, at: number, first: number): Verb | null {
  const word = reader.word(at);
  if (word === '') return null;
  // "May" with its capital is the month.
  if (isModal(word))
    return word === 'may' && reader.at(at).shape === 'capitalised' ? null : modalVerb(reader, at);
  if (word === 'to') return infinitive(reader, at, first);
  if (isHyphen(reader.word(at - 1)) && reader.isGlued(at)) return null;
  if (SCHEDULE_VERBS.has(word)) return PRESENT;
  if (PLURAL_SCHEDULE_VERBS.has(word)) return hasPluralSubject(reader, at) ? PRESENT : null;
  if (REPORT_VERBS.has(word)) return REPORT;
  if (word === 'is' || word === 'are' || word === 'am' || word === "'re") return beVerb(reader, at);
  if (word === 'has') return perfect(reader, at);
  if (isPastForm(word)) return isAdjective(reader, at) ? null : pastForm(reader, at, first);
  if (word.endsWith('ing') && word.length > 5) return progressive(reader, at, first);
  return null;
}

function isModal(word: string): boolean {
  return FUTURE_MODALS.has(word) || POSSIBLE_MODALS.has(word) || word === 'would' || word === "'d";
}

function isPastForm(word: string): boolean {
  if (IRREGULAR_PAST.has(word) || INVARIABLE_VERBS.has(word)) return true;
  return word.length > 4 && word.endsWith('ed') && !NO_PAST.has(word);
}

/** "Polls open Sunday", "They meet Friday": the same word is a noun elsewhere. */
function hasPluralSubject(reader: TokenReader, at: number): boolean {
  const before = reader.word(at - 1);
  return PLURAL_SUBJECTS.has(before) || (before.length > 3 && before.endsWith('s') && !before.endsWith('ss'));
}

/** "the proposed meeting", "an armed man": between a determiner and a noun. */
function isAdjective(reader: TokenReader, at: number): boolean {
  const before = reader.word(at - 1);
  if (!ADJECTIVE_SIGNALS.has(before)) return false;
  return reader.word(at).endsWith('ed') || INVARIABLE_VERBS.has(reader.word(at));
}

/** "held" alone is past; "will be held", "to be held", "had planned to hold" are what their first word is. */
function pastForm(reader: TokenReader, at: number, first: number): Verb {
  // "if approved Tuesday": not yet.
  if (reader.word(at - 1) === 'if' || reader.word(at - 1) === 'unless') return PLAN;
  const start = groupStart(reader, at, first);
  const opener = reader.word(start);
  if (isModal(opener)) return modalVerb(reader, start);
  if (opener === 'to' && start < at) return infinitive(reader, start, first) ?? PAST;
  const isPassive = start < at || reader.word(at - 1) === 'is' || reader.word(at - 1) === 'are';
  if (
    PLAN_PARTICIPLES.has(reader.word(at)) &&
    (isPassive || reader.word(at + 1) === 'to' || reader.word(at + 1) === 'for')
  )
    return PLAN;
  return PAST;
}

/** Index of the helper that a verb group starts with, or of the verb itself. */
function groupStart(reader: TokenReader, at: number, first: number): number {
  for (let index = at - 1; index >= Math.max(first, at - 6); index--) {
    const word = reader.word(index);
    if (isModal(word) || word === 'to') return index;
    if (!VERB_ADVERBS.has(word) && !word.endsWith('ly') && !HELPERS.has(word)) return at;
    if (HELPERS.has(word)) return isModal(reader.word(index - 1)) ? index - 1 : index;
  }
  return at;
}

/** "would have left" and "could not be reached" tell of the past, other modals of what may come. */
function modalVerb(reader: TokenReader, at: number): Verb {
  const word = reader.word(at);
  const isNegated = reader.word(at + 1) === 'not' || reader.word(at + 1).endsWith("'t");
  const next = reader.word(isNegated ? at + 2 : at + 1);
  if (next === 'have' && !FUTURE_MODALS.has(word)) return PAST;
  if (FUTURE_MODALS.has(word)) return FUTURE;
  if (word === 'would') return WOULD;
  if (word === "'d") return next.endsWith('ed') ? PAST : WOULD;
  return word === 'could' && isNegated ? PAST : POSSIBLE;
}

/** "to meet": to come where a word of planning governs it; otherwise the verb before it decides. */
function infinitive(reader: TokenReader, at: number, first: number): Verb | null {
  const next = reader.at(at + 1);
  if (next.lower === 'have') return PAST;
  if (next.shape !== 'word' || NO_BASE_FORM.has(next.lower) || next.lower.endsWith('ing')) return null;
  // "voted Tuesday to close it on Friday": the first verb has its time, this one comes after it.
  if (isDayName(reader, at - 1)) return WOULD;
  for (let index = at - 1; index >= Math.max(first, at - 4); index--) {
    const word = reader.word(index);
    if (PLAN_WORDS.has(word)) return PLAN;
    if (word === 'is' || word === 'are') return FUTURE;
    if (word === 'was' || word === 'were') {
      if (index === at - 1) return WOULD;
      break;
    }
    if (word === ',' || word === ';') break;
  }
  // "an event to be held on Friday" is to come; "believed to be killed" isn't.
  if (next.lower !== 'be') return null;
  return reader.word(at - 1).endsWith('ed') || reader.word(at - 1) === 'said' ? PAST : FUTURE;
}

function isDayName(reader: TokenReader, at: number): boolean {
  const { weekday, deicticDay } = reader.at(at).lexeme;
  return weekday !== null || deicticDay !== null;
}

/** "is meeting", "are due", "is on Monday". */
function beVerb(reader: TokenReader, at: number): Verb {
  const next = reader.word(at + 1);
  if (PLAN_WORDS.has(next)) return PLAN;
  if (isPastForm(next) && !next.endsWith('ing')) return PRESENT;
  return PRESENT;
}

function perfect(reader: TokenReader, at: number): Verb {
  return PLAN_WORDS.has(reader.word(at + 1)) ? PLAN : PAST;
}

/** "was meeting" past, "is meeting" present, "meeting" alone nothing. */
function progressive(reader: TokenReader, at: number, first: number): Verb | null {
  const start = groupStart(reader, at, first);
  const opener = reader.word(start);
  if (start === at) return isStarting(reader, at) ? PRESENT : null;
  if (opener === 'is' || opener === 'are') return PRESENT;
  return isModal(opener) ? modalVerb(reader, start) : opener === 'to' ? null : PAST;
}

/** "beginning Monday", but not "the beginning of". */
function isStarting(reader: TokenReader, at: number): boolean {
  return STARTING_WORDS.has(reader.word(at)) && reader.word(at + 1) !== 'of' && reader.word(at - 1) !== 'the';
}
