import { NO_CUE } from './attribution.ts';
import type { Clause, ClauseKind } from '../grammar/clause.ts';
import { timeOfTrigger } from '../times/clause-time.ts';
import { CLAIM_NOUNS } from '../data/claim-nouns.ts';
import { CUE_VERBS } from '../data/cue-verbs.ts';
import type { StatementContent } from '../event-mention.ts';
import type { FoundTrigger } from '../triggers/found-trigger.ts';
import { findInvolved } from '../coreference/participants.ts';
import { scheduled } from '../stance/scheduled.ts';
import { isWithin, type SentenceFrame } from '../sentence-frame.ts';
import type { SentenceReading } from '../sentence-reading.ts';
import type { Speech } from './speech.ts';
import { deniedShare } from '../stance/uninvolved.ts';
import { stanceOfSpeech } from '../stance/speech-stance.ts';
import { readStance } from '../stance/stance.ts';
import { callsFalse } from './calls-false.ts';
import { claimCalledFalse, isOfClaim } from './claim-called-false.ts';
import { namesClaim } from './claim-noun.ts';
import { contentTakenUp, type Said } from './taken-up.ts';

/**
 * What a speech says: the event of its content that tells most; null: it names none.
 *
 * @param earlier what was said before in the sentence
 * @param before what was said last, in it or in the sentence before, and by whom
 */
export function contentOfSpeech(
  { frame, triggers, discourse }: SentenceReading,
  speech: Speech,
  earlier: StatementContent | null,
  before: Said | null,
): StatementContent | null {
  const { attribution } = speech;
  const { isContent, hasContent, clause, cueAt, cueClass } = attribution;
  const isPassive = clause.verb?.isPassive ?? false;
  const claimedAt = claimCalledFalse(frame, attribution);
  const candidates = triggers.filter(({ at, clause: own, strength, trigger }) => {
    if (claimedAt !== null)
      return (
        at > claimedAt &&
        strength >= 0.3 &&
        !CLAIM_NOUNS.has(trigger.lemma) &&
        isOfClaim(frame, own, claimedAt)
      );
    if (own.kind !== 'complement' && /^(?:if|unless)$/u.test(own.opener ?? '')) return false;
    if (tellsNoMore(own, frame)) return false;
    if (at === cueAt || strength < 0.3 || trigger.stem === 'say' || trigger.stem === 'tell') return false;
    // "refused to confirm that …": what would have been said, not what it is about.
    if (own.kind === 'infinitive' && own.parent === clause.index && CUE_VERBS.has(trigger.lemma))
      return false;
    return hasContent ? isContent(own) : own.index === clause.index && at > cueAt !== isPassive;
  });
  const best = beyondOpinion(frame, bestOf(candidates), candidates);
  const taken = best && claimedAt !== null ? null : contentTakenUp(frame, speech, best, before);
  if (taken) return taken;
  if (!best) {
    // "backed down on that": what was said before.
    const pointsBack = frame.tokens
      .slice(cueAt + 1, cueAt + 4)
      .some(({ lower }) => /^(?:that|it|this)$/u.test(lower));
    return earlier && pointsBack ? { ...earlier, stance: stanceOfSpeech(cueClass, earlier.stance) } : null;
  }
  const time = timeOfTrigger(frame, best, triggers);
  const reading = scheduled(readStance(frame, best), best, time, frame);
  // "did not rule out talks": what the cue is denied of, its class has taken up.
  const isCueNegated = cueAt !== NO_CUE && best.clause === clause && clause.verb?.isNegated === true;
  const isTwice = isCueNegated && reading.stance === 'denies';
  const share = deniedShare(frame, best.clause);
  const isUninvolved = share !== null && share < best.at;
  // "Said the accusations were false", whoever made them.
  const isClaimFalse = claimedAt !== null || (namesClaim(frame, best.at) && callsFalse(frame, attribution));
  const { participants, places } = findInvolved(frame, best, discourse);
  return {
    trigger: best.trigger,
    kind: reading.kind,
    participants,
    places,
    time,
    stance: stanceOfSpeech(
      cueClass,
      isUninvolved || isClaimFalse ? 'denies' : isTwice ? 'asserts' : reading.stance,
    ),
    sentence: null,
  };
}

/** "said it had sunk, but did not provide details": of the speaker, and nothing that was said. */
function tellsNoMore({ kind, verb, opener }: Clause, { tokens }: SentenceFrame): boolean {
  if (kind !== 'coordinate' || !verb?.isNegated || opener !== 'but') return false;
  const { lower = '', lemma = '' } = tokens[verb.to] ?? {};
  const isOfMore = /^(?:any|details|further|more|specifics)$/u.test(lower) || lemma === 'detail';
  const saying = tokens[verb.head]?.lemma ?? '';
  return (
    /^(?:elaborate|specify)$/u.test(saying) || (isOfMore && /^(?:give|offer|provide|release)$/u.test(saying))
  );
}

/** Whether it heads a clause with a finite verb: not "games aimed at", which only describes. */
const isPredicate = ({ isHead, clause }: FoundTrigger): boolean => isHead && clause.kind !== 'participle';

/** Clauses that only say which, when or why: not what is said. */
const BESIDE: ReadonlySet<ClauseKind> = new Set(['adverbial', 'parenthetical', 'relative']);

/** The first trigger that heads its clause and names an event beyond doubt, in the main line; else the strongest. */
function bestOf(candidates: readonly FoundTrigger[]): FoundTrigger | null {
  return candidates.reduce<FoundTrigger | null>(
    (best, found) => (best === null || worth(found) > worth(best) ? found : best),
    null,
  );
}

const worth = (found: FoundTrigger): number =>
  0.3 * found.strength +
  (isPredicate(found) ? 1 : 0) -
  (BESIDE.has(found.clause.kind) ? 1 : 0) -
  found.clause.index * 0.1;

/**
 * "we don't anticipate that there will be one", "a report that it sank was untrue": what is said is what the opinion or
 * the report is of, if that names an event.
 */
function beyondOpinion(
  frame: SentenceFrame,
  best: FoundTrigger | null,
  candidates: readonly FoundTrigger[],
): FoundTrigger | null {
  const isOpinion = best?.isHead === true && CUE_VERBS.get(best.trigger.stem) === 'expects';
  // "A report that she had sold it was untrue": what it reported.
  const isClaim = best?.trigger.pos === 'noun' && CLAIM_NOUNS.has(best.trigger.lemma);
  if (!best || !(isOpinion || isClaim)) return best;
  const opinion = frame.clauses.find(
    ({ kind, parent, from }) => kind === 'complement' && parent === best.clause.index && from > best.at,
  );
  const inside = opinion && bestOf(candidates.filter(({ clause }) => isWithin(frame, clause, opinion)));
  return inside ?? (opinion && isOpinion ? null : best);
}
