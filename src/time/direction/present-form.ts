/** Present forms that tell a direction: what is arranged ("opens Friday") and what tells of something said ("says"). */
import { isHyphen } from '../token-reader.ts';
import type { TokenReader } from '../token-reader.ts';
import {
  NEVER_NOUNS,
  PHRASAL_SCHEDULE_VERBS,
  PLAN_MARKERS,
  PLURAL_SCHEDULE_VERBS,
  RARE_NOUNS,
  RELEASE_VERBS,
  RELEASES,
  SCHEDULE_VERBS,
} from '../words/schedule-verbs.ts';
import { ADJECTIVE_SIGNALS, HELPERS, PLURAL_SUBJECTS, REPORT_VERBS } from '../words/verbs.ts';
import { isModal, isPastForm, NEWS, PLAN, PRESENT, REPORT } from './verb-group.ts';
import { isOfTeam } from './of-team.ts';
import type { Verb } from './verb-group.ts';

/** "opens", "says", "they meet", "reports earnings", "pending". */
export function presentForm(reader: TokenReader, at: number): Verb | null {
  const word = reader.word(at);
  if (PLAN_MARKERS.has(word) || isPlanning(reader, at)) return PLAN;
  const dated = DATED.get(word);
  if (dated && (word !== 'record' || reader.word(at - 1) === 'of'))
    return isBeforeDay(reader, at + 1) ? dated : null;
  if (RELEASE_VERBS.has(word) && (RELEASES.has(reader.word(at + 1)) || isInMonth(reader, at + 1)))
    return PRESENT;
  if (word === 'comes' || (word === 'come' && hasPluralSubject(reader, at))) return comes(reader, at);
  if (word === 'appears') return PLACES_IN_TIME.has(reader.word(at + 1)) ? PRESENT : null;
  if (RESIGNING.has(word) && isLedTo(reader, at)) return NEWS;
  // "by 219 votes to 212": the noun.
  if (word === 'votes' && reader.at(at - 1).shape === 'number') return null;
  if (SCHEDULE_VERBS.has(word) || PHRASAL_SCHEDULE_VERBS.get(word)?.has(reader.word(at + 1))) return PRESENT;
  // "turns 31 in June"
  if (word === 'turns' && reader.at(at + 1).shape === 'number') return PRESENT;
  if (PLURAL_SCHEDULE_VERBS.has(word))
    return hasPluralSubject(reader, at) || isOfTeam(reader, at) ? PRESENT : null;
  return REPORT_VERBS.has(word) && !isReportNoun(reader, at) ? REPORT : null;
}

/** "quits over a leak", "steps down after defeat": what came before it is over; "quits in June" is arranged. */
const isLedTo = (reader: TokenReader, at: number): boolean =>
  LED_BY.has(reader.word(ASIDE.has(reader.word(at + 1)) ? at + 2 : at + 1));

const RESIGNING = new Set(['quits', 'resigns', 'stands', 'steps']);
const ASIDE = new Set(['aside', 'down']);
const LED_BY = new Set(['after', 'over']);

/** "plans another increase", not "the plans". */
const isPlanning = (reader: TokenReader, at: number): boolean =>
  (reader.word(at) === 'plan' || reader.word(at) === 'plans') && PLANNED_OBJECTS.has(reader.word(at + 1));

const PLANNED_OBJECTS = new Set(['a', 'an', 'another', 'further', 'more']);

/** "selling notes", "of claims", "three reports", "two-year notes": the noun. */
function isReportNoun(reader: TokenReader, at: number): boolean {
  const { lower, shape } = reader.at(at - 1);
  const isCompound = isHyphen(reader.word(at - 2)) && reader.isGlued(at - 1);
  const isSignalled = NOUN_SIGNALS.has(lower) || ADJECTIVE_SIGNALS.has(lower);
  return isCompound || isSignalled || shape === 'number' || lower.endsWith('ing');
}

const NOUN_SIGNALS = new Set([
  'all', 'and', 'by', 'for', 'from', 'in', 'new', 'no', 'on', 'or', 'other', 'some', 'to', 'with',
]); // prettier-ignore

/** A day that is set, whether it has come or not. */
const SET: Verb = { tense: 'called-off', name: 'with a word for a day that is set' };

/** Before a day: "effective Monday", "payable Dec. 15 to holders of record Dec. 1". */
const DATED: ReadonlyMap<string, Verb> = new Map([
  ['effective', PLAN],
  ['maturing', PLAN],
  ['payable', SET],
  ['record', SET],
]);

function isCalendarName(reader: TokenReader, at: number): boolean {
  const { weekday, month } = reader.at(at).lexeme;
  return weekday !== null || month !== null;
}

/** "It reports in early May", "reports on April 23". */
function isInMonth(reader: TokenReader, at: number): boolean {
  if (reader.word(at) !== 'in' && reader.word(at) !== 'on') return false;
  const nameAt = EDGES.has(reader.word(at + 1)) ? reader.afterHyphen(at + 2) : at + 1;
  return reader.at(nameAt).lexeme.month !== null;
}

const EDGES = new Set(['early', 'late', 'mid']);

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

/** "Voters in the two provinces go": far from its subject a word that is never a noun still is a verb. */
function hasFarSubject(reader: TokenReader, at: number): boolean {
  const isSure = NEVER_NOUNS.has(reader.word(at));
  const isVerb = isSure || (RARE_NOUNS.has(reader.word(at)) && isBeforeDay(reader, at + 1));
  if (!isVerb || NO_SUBJECT_ENDS.has(reader.word(at - 1))) return false;
  for (let index = at - 1; index >= at - SUBJECT_REACH && reader.word(index) !== ','; index--) {
    const word = reader.word(index);
    if (isModal(word) || HELPERS.has(word) || word === 'to') return false;
    if (!isSure && isPastForm(word)) return false;
    if (isPlural(word)) return true;
  }
  return false;
}

/** "meet Tuesday", "meet on Tuesday". */
const isBeforeDay = (reader: TokenReader, at: number): boolean =>
  isCalendarName(reader, reader.word(at) === 'on' || reader.word(at) === 'in' ? at + 1 : at);

const SUBJECT_REACH = 7;

/** Before an infinitive, another subject or a noun: "did not go", "helped to go", "and go". */
const NO_SUBJECT_ENDS = new Set([
  'a', 'an', 'and', 'ever', 'let', "n't", 'never', 'not', 'or', 'the', 'to',
]); // prettier-ignore

const isPlural = (word: string): boolean =>
  PLURAL_SUBJECTS.has(word) || (word.length > 3 && word.endsWith('s') && !word.endsWith('ss'));

/** "Polls open Sunday", "They meet Friday": the same word is a noun elsewhere. */
function hasPluralSubject(reader: TokenReader, at: number): boolean {
  const before = reader.word(at - 1);
  // "The machinists, on strike since May, vote Friday": the subject stands before the comma.
  if (before === ',' && (isCalendarName(reader, at + 1) || NEVER_NOUNS.has(reader.word(at)))) return true;
  // "The talks, which resume Monday, broke off."
  if ((before === 'which' || before === 'who') && isBeforeDay(reader, at + 1)) return true;
  // "The three face a judge Friday."
  const isCounted = reader.at(at - 1).lexeme.cardinal !== null && reader.word(at - 2) === 'the';
  return isPlural(before) || isCounted || hasFarSubject(reader, at);
}
