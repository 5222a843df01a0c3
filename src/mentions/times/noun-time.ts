import { CLEARING, HOLDING_TO } from '../data/gerund-governors.ts';
import { PLANNING } from '../data/governing-verbs.ts';
import { RETROSPECTIVE_VERBS } from '../data/retrospective-verbs.ts';
import { UNFORESEEN_NOUNS } from '../data/unforeseen-nouns.ts';
import type { FoundTrigger } from '../triggers/found-trigger.ts';
import { phraseStart } from '../grammar/noun-phrase-extent.ts';
import type { PlacedTime, SentenceFrame } from '../sentence-frame.ts';

/** "speaks during their meeting in Oslo on Friday": the meeting is on Friday too. */
export function isDuring(frame: SentenceFrame, at: number): boolean {
  return frame.tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === 'during');
}

/**
 * "was held after a fight on Friday", "after the war of 1967", "lost their homes in the flood in May": a time right behind
 * the noun of a phrase that says when; the noun's rather than the verb's, and most often of both.
 */
export function isOfPhrase(
  { tokens }: SentenceFrame,
  { at, trigger }: FoundTrigger,
  { from }: PlacedTime,
): boolean {
  const to = tokens.findIndex(({ end }, place) => place >= at && end >= trigger.end) + 1;
  if ((from !== to && from !== to + 1) || !/^(?:in|of|on)$/u.test(tokens[to]?.lower ?? '')) return false;
  const first = phraseStart(tokens, at);
  return /^(?:after|at|before|during|following|in)$/u.test(tokens[first - 1]?.lower ?? '');
}

/**
 * "charged on Tuesday with the killing of a guard in March": behind what a noun is of, where the verb has its own time
 * before it, the next is the noun's. Only of what has happened, as the direction of such a time is the verb's.
 */
export function isBehindOwn(frame: SentenceFrame, found: FoundTrigger, placed: PlacedTime): boolean {
  const { tokens, times } = frame;
  const { at, clause } = found;
  const { verb } = clause;
  if (
    !verb ||
    at < verb.to ||
    placed.from <= at ||
    !/^(?:in|on)$/u.test(tokens[placed.from - 1]?.lower ?? '')
  )
    return false;
  const hasOwn = times.some(
    ({ time, from, to }) => time.interval !== null && from >= verb.from - OWN && to <= at,
  );
  if (!hasOwn || tokens[at + 1]?.lower !== 'of') return false;
  return tokens.slice(at + 1, placed.from).every(({ pos }) => IN_NOUN.has(pos)) && hasHappened(frame, found);
}

/** "the killing", "convicted of the sale", "attended the funeral"; not "approved the closure", "planned the theft". */
function hasHappened({ tokens }: SentenceFrame, { at, clause, trigger }: FoundTrigger): boolean {
  const lemma = tokens[clause.verb?.head ?? -1]?.lemma ?? '';
  const first = phraseStart(tokens, at);
  if (UNFORESEEN_NOUNS.has(trigger.lemma)) {
    // "Was tried for the murder" plans nothing.
    const isPlan = PLANNING.has(lemma) && clause.verb?.isPassive !== true;
    return tokens[first]?.lower === 'the' && !isPlan;
  }
  const isHeldTo = HOLDING_TO.has(lemma) || CLEARING.has(lemma);
  return RETROSPECTIVE_VERBS.has(lemma) || (isHeldTo && tokens[first - 1]?.pos === 'ADP');
}

/** How far before its verb the verb's time can stand: "on Tuesday arrested". */
const OWN = 3;
/** What "of a guard at a bank" is made of. */
const IN_NOUN: ReadonlySet<string> = new Set(['ADJ', 'ADP', 'DET', 'NOUN', 'NUM', 'PRON', 'PROPN']);
