/** The tense of a verb group, read from its last word leftwards: "will not have been" + "held". */
import type { TokenReader } from '../token-reader.ts';
import { isHyphen } from '../token-reader.ts';
import {
  PLAN_MARKERS,
  PLURAL_SCHEDULE_VERBS,
  RELEASE_VERBS,
  RELEASES,
  SCHEDULE_VERBS,
} from '../words/schedule-verbs.ts';
import {
  ADJECTIVE_SIGNALS,
  INVARIABLE_VERBS,
  PLAN_PARTICIPLES,
  PLAN_WORDS,
  PLURAL_SUBJECTS,
  REPORT_VERBS,
  STARTING_WORDS,
} from '../words/verbs.ts';
import {
  groupStart,
  infinitive,
  isModal,
  isNamedMay,
  isPastForm,
  modalVerb,
  PAST,
  PLAN,
  PRESENT,
  REPORT,
} from './verb-group.ts';
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

/** "opens", "says", "they meet", "reports earnings", "pending". */
function presentForm(reader: TokenReader, at: number): Verb | null {
  const word = reader.word(at);
  if (PLAN_MARKERS.has(word) || isPlanning(reader, at)) return PLAN;
  if (word === 'effective') return isCalendarName(reader, at + 1) ? PLAN : null;
  if (RELEASE_VERBS.has(word) && RELEASES.has(reader.word(at + 1))) return PRESENT;
  if (word === 'comes' || (word === 'come' && hasPluralSubject(reader, at))) return comes(reader, at);
  if (word === 'appears') return PLACES_IN_TIME.has(reader.word(at + 1)) ? PRESENT : null;
  if (SCHEDULE_VERBS.has(word)) return PRESENT;
  if (PLURAL_SCHEDULE_VERBS.has(word)) return hasPluralSubject(reader, at) ? PRESENT : null;
  return REPORT_VERBS.has(word) && !isReportNoun(reader, at) ? REPORT : null;
}

/** "plans another increase", not "the plans". */
const isPlanning = (reader: TokenReader, at: number): boolean =>
  (reader.word(at) === 'plan' || reader.word(at) === 'plans') && PLANNED_OBJECTS.has(reader.word(at + 1));

const PLANNED_OBJECTS = new Set(['a', 'an', 'another', 'further', 'more']);

/** "selling notes", "of claims", "three reports": the noun. */
function isReportNoun(reader: TokenReader, at: number): boolean {
  const { lower, shape } = reader.at(at - 1);
  return (
    shape === 'number' || lower.endsWith('ing') || NOUN_SIGNALS.has(lower) || ADJECTIVE_SIGNALS.has(lower)
  );
}

const NOUN_SIGNALS = new Set([
  'all', 'and', 'by', 'for', 'from', 'in', 'new', 'no', 'on', 'or', 'other', 'some', 'to', 'with',
]); // prettier-ignore

/** "effective Monday", "effective Jan. 1". */
function isCalendarName(reader: TokenReader, at: number): boolean {
  const { weekday, month } = reader.at(at).lexeme;
  return weekday !== null || month !== null;
}

/** "appears in October", "appears to" never. */
const PLACES_IN_TIME = new Set(['at', 'before', 'in', 'on']);

/** "comes as", "comes two days after" tell what happened; "comes Friday", "comes as early as" what is arranged. */
function comes(reader: TokenReader, at: number): Verb {
  const isLimit = LIMIT_ADVERBS.has(reader.word(at + 2));
  return COMES_AFTER.has(reader.word(at + 1)) && !isLimit ? REPORT : PRESENT;
}

const LIMIT_ADVERBS = new Set(['early', 'late', 'soon']);
const COMES_AFTER = new Set([
  'a', 'after', 'amid', 'as', 'at', 'days', 'despite', 'following', 'hours', 'just', 'less', 'more', 'one', 'only',
  'three', 'two', 'weeks', 'while',
]); // prettier-ignore

/** "is meeting", "has left", "was held", "left". */
function helpedForm(reader: TokenReader, at: number, first: number): Verb | null {
  const word = reader.word(at);
  if (word === 'is' || word === 'are' || word === 'am' || word === "'re")
    return PLAN_WORDS.has(reader.word(at + 1)) ? PLAN : PRESENT;
  if (word === 'has') return PLAN_WORDS.has(reader.word(at + 1)) ? PLAN : PAST;
  if (isPastForm(word)) return isAdjective(reader, at) ? null : pastForm(reader, at, first);
  return word.endsWith('ing') && word.length > 5 ? progressive(reader, at, first) : null;
}

/** "Polls open Sunday", "They meet Friday": the same word is a noun elsewhere. */
function hasPluralSubject(reader: TokenReader, at: number): boolean {
  const before = reader.word(at - 1);
  // "The machinists, on strike since May, vote Friday": the subject stands before the comma.
  if (before === ',' && isCalendarName(reader, at + 1)) return true;
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
  if (CONDITIONS.has(reader.word(at - 1))) return PLAN;
  const start = groupStart(reader, at, first);
  const opener = reader.word(start);
  if (isModal(opener)) return modalVerb(reader, start);
  if (opener === 'to' && start < at) return infinitive(reader, start, first) ?? PAST;
  const isNow = reader.word(at - 1) === 'is' || reader.word(at - 1) === 'are';
  if (isNow && isCondition(reader, at, first)) return PLAN;
  const isPassive = start < at || isNow;
  const next = reader.word(at + 1);
  if (PLAN_PARTICIPLES.has(reader.word(at)) && (isPassive || next === 'to' || next === 'for')) return PLAN;
  return PAST;
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
  if (start === at) return isStarting(reader, at) ? PRESENT : null;
  if (opener === 'is' || opener === 'are') return PRESENT;
  return isModal(opener) ? modalVerb(reader, start) : opener === 'to' ? null : PAST;
}

/** "beginning Monday", but not "the beginning of". */
function isStarting(reader: TokenReader, at: number): boolean {
  return STARTING_WORDS.has(reader.word(at)) && reader.word(at + 1) !== 'of' && reader.word(at - 1) !== 'the';
}
