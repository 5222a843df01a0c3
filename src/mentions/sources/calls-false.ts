import type { Clause } from '../grammar/clause.ts';
import type { Attribution } from './attribution.ts';
import { isMadeUp, namesClaim } from './claim-noun.ts';
import { MODALS } from '../../text/data/modals.ts';
import { NAMING_VERBS } from '../data/naming-verbs.ts';
import { FALSEHOODS, TRUE_WORDS, UNTRUE_WORDS } from '../data/untrue-words.ts';
import { clauseAt, type SentenceFrame } from '../sentence-frame.ts';

const POINTER = /^(?:it|that|these|this|those)$/u;
const NEGATION = /^(?:neither|never|no|not|n['’]t)$/u;
/** How many words a verdict may have: "simply not true", "a complete fabrication". */
const LONGEST = 5;
/** What may stand in it beside the word that tells. */
const BESIDE = /^(?:ADJ|ADV|DET|PART|PUNCT)$/u;

/** What something that was done or made is called too: "She wrote a book. It was fiction.", "bought a fake". */
const OF_OTHER_THINGS = /^(?:fake|fiction|inventions?|myth|wrong)$/u;

/** What an act is called, too: "They scrapped the plan. Lee called it nonsense." */
const OF_ACTS = /^(?:nonsense|rubbish)$/u;

/** Of which falsehoods there is one or much: "a pack of lies"; "the result of a lie" is none. */
const MEASURE = /^(?:height|load|pack|set|string|tissue|web)$/u;

/**
 * Whether what somebody says is that what was said before is not so: "That is not true", "The claims were false", "It
 * never happened", and who called the claim "pure fiction" says so too. "It was wrong" may be of what was done.
 */
export function callsFalse(frame: SentenceFrame, { clause, cueAt, cueLemma, ...said }: Attribution): boolean {
  const { tokens } = frame;
  if (givesName(cueLemma)) return namesFalse(frame, clause, cueAt);
  if (said.cueClass !== 'says' || !said.hasContent) return false;
  return tokens.some(({ lemma }, at) => {
    if (lemma !== 'be' && lemma !== 'happen' && lemma !== 'take') return false;
    const own = clauseAt(frame, at);
    if (!said.isContent(own) || own.opener === 'if' || own.opener === 'whether') return false;
    if (isBelowOther(frame, own, clause, said.isContent)) return false;
    return lemma === 'be' ? isFoundFalse(frame, at) || hasNoTruth(frame, at) : neverHappened(frame, at);
  });
}

/** "called it a lie", "described the report as fake". */
export const givesName = (lemma: string): boolean => NAMING_VERBS.has(lemma) || lemma === 'describe';

/** "said she feared the claims were false": below another clause of what is said, unless that is "I think". */
function isBelowOther(
  { clauses, tokens }: SentenceFrame,
  { kind, parent }: Clause,
  cue: Clause,
  isContent: Attribution['isContent'],
): boolean {
  const above = parent === null || kind === 'coordinate' ? undefined : clauses[parent];
  if (above === undefined || above === cue || !isContent(above)) return false;
  const { verb } = above;
  const isOpinion =
    verb && !verb.isNegated && /^(?:believe|know|think)$/u.test(tokens[verb.head]?.lemma ?? '');
  return !isOpinion || !/^(?:i|we)$/u.test(tokens[verb.from - 1]?.lower ?? '');
}

/** "called it a lie", "branded the report fake": by a verb that gives what was said a name. */
export function namesFalse(frame: SentenceFrame, { verb }: Clause, cueAt: number): boolean {
  const { tokens } = frame;
  if (verb?.isNegated || !givesName(tokens[cueAt]?.lemma ?? '')) return false;
  const object = tokens.findIndex((_, at) => at > cueAt && pointsAt(frame, at) !== null);
  const what = pointsAt(frame, object);
  const isNear = object > 0 && tokens.slice(cueAt + 1, object).every(({ pos }) => pos !== 'PUNCT');
  const isOfAct =
    what === 'it' && tokens.slice(object, object + LONGEST).some(({ lower }) => OF_ACTS.test(lower));
  return isNear && what !== null && !isOfAct && isVerdict(frame, object + 1, what);
}

/** "There is no truth in this", "there was no substance to the claim". */
function hasNoTruth(frame: SentenceFrame, be: number): boolean {
  const { tokens } = frame;
  if (tokens[be + 1]?.lower !== 'no' || !/^(?:for|in|to)$/u.test(tokens[be + 3]?.lower ?? '')) return false;
  const lacked = tokens[be + 2]?.lower ?? '';
  return [be + 4, be + 5, be + 6].some((at) => isLackOfTruth(lacked, pointsAt(frame, at)));
}

/** "The claim is without any merit", "there is no truth in it"; "there is no basis for it" may be of what was done. */
const isLackOfTruth = (lacked: string, of: 'it' | 'claim' | null): boolean =>
  of === 'claim'
    ? /^(?:basis|foundation|merit|substance|truth)$/u.test(lacked)
    : of !== null && /^(?:substance|truth)$/u.test(lacked);

/** What a word takes up of what was said: "that", or by a noun, "the claim"; null: nothing. */
function pointsAt(frame: SentenceFrame, at: number): 'it' | 'claim' | null {
  const token = at < 0 ? undefined : frame.tokens[at];
  if (token?.pos === 'NOUN') return namesClaim(frame, at) ? 'claim' : null;
  return POINTER.test(token?.lower ?? '') && token?.pos === 'PRON' ? 'it' : null;
}

/** "That is not true": of what was said, and without more ("it is not true that …"). */
function isFoundFalse(frame: SentenceFrame, be: number): boolean {
  const { tokens } = frame;
  let subject = be - 1;
  while (tokens[subject]?.pos === 'ADV') subject -= 1;
  const what = pointsAt(frame, beforeMaker(tokens, subject));
  return what !== null && isVerdict(frame, be + 1, what);
}

/** "the report *in the Harbour Post*": the place of the noun before whose report it is; else the same place. */
function beforeMaker(tokens: SentenceFrame['tokens'], at: number): number {
  let from = at;
  while (tokens[from]?.pos === 'PROPN') from -= 1;
  if (from === at) return at;
  if (tokens[from]?.pos === 'DET') from -= 1;
  return /^(?:by|from|in)$/u.test(tokens[from]?.lower ?? '') ? from - 1 : at;
}

function isVerdict({ tokens }: SentenceFrame, from: number, of: 'it' | 'claim'): boolean {
  let isNegated = false;
  for (let at = from; at < from + LONGEST; at += 1) {
    const { lower = '', pos = 'X' } = tokens[at] ?? {};
    if (lower === 'without') {
      const lacked = tokens[at + 1]?.lower === 'any' ? tokens[at + 2] : tokens[at + 1];
      return !isNegated && isLackOfTruth(lacked?.lower ?? '', of);
    }
    if (isMadeUp(tokens, at)) return !isNegated;
    const isUntrue = UNTRUE_WORDS.has(lower) || FALSEHOODS.has(lower);
    if (isUntrue || (isNegated && TRUE_WORDS.has(lower))) {
      const { lower: behind = '', pos: next } = tokens[at + 1] ?? {};
      const isWhole = behind !== 'that' && behind !== 'to' && next !== 'NOUN';
      return isWhole && isUntrue !== isNegated && (of === 'claim' || !OF_OTHER_THINGS.test(lower));
    }
    isNegated ||= NEGATION.test(lower);
    // "the height of fakery", "a pack of lies"
    const isMeasure =
      (lower === 'of' && at > from) || (MEASURE.test(lower) && tokens[at + 1]?.lower === 'of');
    if (!BESIDE.test(pos) && lower !== 'as' && !isMeasure) return false;
  }
  return false;
}

/** "It never happened", "That did not take place", not "It never happened before", which is of other times. */
function neverHappened(frame: SentenceFrame, at: number): boolean {
  const { tokens } = frame;
  const isTake = tokens[at]?.lemma === 'take';
  if (isTake && tokens[at + 1]?.lower !== 'place') return false;
  if ((tokens[at + (isTake ? 2 : 1)]?.pos ?? 'PUNCT') !== 'PUNCT') return false;
  let subject = at - 1;
  let isNegated = false;
  for (; /^(?:ADV|AUX|PART)$/u.test(tokens[subject]?.pos ?? ''); subject -= 1) {
    if (MODALS.has(tokens[subject]?.lower ?? '')) return false;
    isNegated ||= NEGATION.test(tokens[subject]?.lower ?? '');
  }
  return isNegated && pointsAt(frame, subject) !== null;
}
