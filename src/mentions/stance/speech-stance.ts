import type { Stance } from '../../event-list/schema.ts';
import type { Attribution } from '../sources/attribution.ts';
import { CUE_VERBS, PHRASAL_CUES, type CueClass } from '../data/cue-verbs.ts';
import type { FoundTrigger } from '../triggers/found-trigger.ts';
import { parentClause, type SentenceFrame } from '../sentence-frame.ts';
import type { Clause } from '../grammar/clause.ts';
import { claimCalledFalse } from '../sources/claim-called-false.ts';

/** What a cue tells where it is negated: "couldn't confirm", "didn't deny" leave open; null: no statement. */
const NEGATED: Record<CueClass, CueClass | null> = {
  says: null,
  cites: null,
  confirms: 'doubts',
  denies: 'doubts',
  doubts: 'says',
  expects: 'denies',
};

/**
 * The class of a cue as it stands in its clause; null: it reports nothing ("didn't say whether").
 *
 * @param particle the word behind the verb, lower case
 */
export function classOfCue(lemma: string, particle: string, isNegated: boolean): CueClass | null {
  const plain = classWithParticle(lemma, particle) ?? CUE_VERBS.get(lemma) ?? null;
  return plain && isNegated ? NEGATED[plain] : plain;
}

/** The class of "rule out" and its like; null: it is none of them. */
export function classWithParticle(lemma: string, particle: string): CueClass | null {
  return PHRASAL_CUES.get(lemma)?.find(([behind]) => behind === particle)?.[1] ?? null;
}

/** The stance of what is said: the cue's where it takes one, else the content's own. */
export function stanceOfSpeech(cueClass: CueClass, content: Stance): Stance {
  // "denied that … not" is rare and left alone.
  if (cueClass === 'denies') return 'denies';
  if (cueClass === 'doubts') return content === 'denies' ? content : 'doubts';
  if (cueClass === 'expects') return content === 'asserts' ? 'expects' : content;
  return content;
}

/** The stance of an event that is told below a cue: what the cue denies or calls false is denied. */
export function stanceBelow(
  frame: SentenceFrame,
  cue: Attribution,
  found: FoundTrigger,
  own: Stance,
): Stance {
  if (takesBack(frame, cue, found)) return stanceOfSpeech(cue.cueClass, own);
  // "called the claim that he was fired a lie"
  if (!found.isHead || found.clause.kind !== 'complement') return own;
  const claimedAt = claimCalledFalse(frame, cue);
  return claimedAt !== null && found.at > claimedAt ? 'denies' : own;
}

/**
 * Whether a cue takes a trigger back: "denied that it had sunk"; what is only told beside it ("…, who resigned, …")
 * stands.
 */
function takesBack(
  frame: SentenceFrame,
  { cueClass, clause }: Attribution,
  { clause: own, trigger }: FoundTrigger,
): boolean {
  if (cueClass !== 'denies' && cueClass !== 'doubts') return false;
  // "refused to confirm": no event beside the refusal.
  if (own.kind === 'infinitive' && own.parent === clause.index && CUE_VERBS.has(trigger.lemma)) return false;
  for (let up: Clause | null = own; up; up = parentClause(frame, up)) {
    if (up === clause) return own !== clause;
    if (up.kind === 'relative' || up.kind === 'adverbial' || up.kind === 'parenthetical') return false;
  }
  return false;
}
