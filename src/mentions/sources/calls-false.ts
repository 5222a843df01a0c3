import type { Attribution } from './attribution.ts';
import { namesClaim } from './claim-noun.ts';
import { MODALS } from '../../text/data/modals.ts';
import { FALSEHOODS, TRUE_WORDS, UNTRUE_WORDS } from '../data/untrue-words.ts';
import { clauseAt, type SentenceFrame } from '../sentence-frame.ts';

const POINTER = /^(?:it|that|these|this|those)$/u;
const NEGATION = /^(?:never|no|not|n['’]t)$/u;
/** How many words a verdict may have: "simply not true", "a complete fabrication". */
const LONGEST = 5;
/** What may stand in it beside the word that tells. */
const BESIDE = /^(?:ADJ|ADV|DET|PART|PUNCT)$/u;

/** What something that was done or made is called too: "She wrote a book. It was fiction." */
const OF_OTHER_THINGS = /^(?:fiction|inventions?|wrong)$/u;

/**
 * Whether what somebody says is that what was said before is not so: "That is not true", "The claims were false", "It
 * never happened", and who called the claim "pure fiction" says so too. "It was wrong" may be of what was done.
 */
export function callsFalse(frame: SentenceFrame, { clause, cueAt, cueLemma, ...said }: Attribution): boolean {
  const { tokens } = frame;
  if (cueLemma === 'call' || cueLemma === 'describe') {
    const object = tokens.findIndex((_, at) => at > cueAt && pointsAt(frame, at) !== null);
    const isNear = object > 0 && tokens.slice(cueAt + 1, object).every(({ pos }) => pos !== 'PUNCT');
    return isNear && !clause.verb?.isNegated && isVerdict(frame, object + 1, 'claim');
  }
  if (said.cueClass !== 'says' || !said.hasContent) return false;
  return tokens.some(({ lemma }, at) => {
    if (lemma !== 'be' && lemma !== 'happen' && lemma !== 'take') return false;
    const own = clauseAt(frame, at);
    if (!said.isContent(own) || own.opener === 'if' || own.opener === 'whether') return false;
    return lemma === 'be' ? isFoundFalse(frame, at) : neverHappened(frame, at);
  });
}

/** What a word takes up of what was said: "that", or by a noun, "the claim"; null: nothing. */
function pointsAt(frame: SentenceFrame, at: number): 'it' | 'claim' | null {
  const token = frame.tokens[at];
  if (token?.pos === 'NOUN') return namesClaim(frame, at) ? 'claim' : null;
  return POINTER.test(token?.lower ?? '') && token?.pos === 'PRON' ? 'it' : null;
}

/** "That is not true": of what was said, and without more ("it is not true that …"). */
function isFoundFalse(frame: SentenceFrame, be: number): boolean {
  const { tokens } = frame;
  let subject = be - 1;
  while (tokens[subject]?.pos === 'ADV') subject -= 1;
  const what = pointsAt(frame, subject);
  return what !== null && isVerdict(frame, be + 1, what);
}

function isVerdict({ tokens }: SentenceFrame, from: number, of: 'it' | 'claim'): boolean {
  let isNegated = false;
  for (let at = from; at < from + LONGEST; at += 1) {
    const { lower = '', pos = 'X' } = tokens[at] ?? {};
    const isUntrue = UNTRUE_WORDS.has(lower) || FALSEHOODS.has(lower);
    if (isUntrue || (isNegated && TRUE_WORDS.has(lower))) {
      const { lower: behind = '', pos: next } = tokens[at + 1] ?? {};
      const isWhole = behind !== 'that' && behind !== 'to' && next !== 'NOUN';
      return isWhole && isUntrue !== isNegated && (of === 'claim' || !OF_OTHER_THINGS.test(lower));
    }
    isNegated ||= NEGATION.test(lower);
    if (!BESIDE.test(pos) && lower !== 'as') return false;
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
