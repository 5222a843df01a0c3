import { nameWords } from '../../mentions/names/entities.ts';
import { CUE_VERBS } from '../../mentions/data/cue-verbs.ts';
import { DAY_MS } from '../../event-list/civil.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import type { MentionFeatures } from '../comparison/features.ts';
import { eventTrigger } from '../comparison/event-trigger.ts';
import { relateMeanings } from '../comparison/trigger-relation.ts';
import { voiceOf } from '../comparison/voice.ts';
import { timeConflict } from '../conflicts/time-conflict.ts';
import { placeOf } from '../token-place.ts';
import { SPOKEN_ACTS } from '../data/spoken-acts.ts';
import { keyedPairs } from './keyed-pairs.ts';

/** How many days apart articles may tell of one act that neither dates. */
const NEAR_DAYS = 2;

/**
 * Pairs of mentions that are one act of speech, told with what was said in the one and without it in the other:
 * "demanded that she call an election", "called for an election"; or by another word for the act.
 */
export function spokenActs(features: readonly MentionFeatures[]): [number, number][] {
  return keyedPairs(features, actKey, areOfOneMatter);
}

/** Whether two mentions are one act of speech. */
export function isOneSpokenAct(a: MentionFeatures, b: MentionFeatures): boolean {
  const key = actKey(a);
  return key !== null && key === actKey(b) && areOfOneMatter(a, b);
}

/** Whether two mentions of one speaker's acts of one kind are of one matter and time. */
function areOfOneMatter(a: MentionFeatures, b: MentionFeatures): boolean {
  const [one, other] = [a.mention, b.mention];
  const isSaid = one.kind === 'statement' || other.kind === 'statement';
  if (!isSaid || one.article === other.article) return false;
  const areNear = Math.abs(a.article.day - b.article.day) <= NEAR_DAYS * DAY_MS;
  return areNear && timeConflict(a, b) === null && (shareMatter(one, other) || areAboutOne(one, other));
}

/** Who does it, and what is done by speaking; null: no such act, or nobody's. */
function actKey({ mention }: MentionFeatures): string | null {
  const act = SPOKEN_ACTS.get(mention.trigger.stem);
  if (act === undefined || mention.kind === 'plan' || refusesToSpeak(mention)) return null;
  const speaker = speakerOf(mention);
  return speaker === null ? null : `${voiceOf(speaker)} ${act}`;
}

/** "Refused to say whether the deal was off", "refused to comment on it": who says nothing rejects nothing. */
function refusesToSpeak({ trigger, sentence: { tokens } }: EventMention): boolean {
  if (trigger.lemma !== 'refuse') return false;
  const [to, verb] = tokens.slice(placeOf(tokens, trigger) + 1);
  const act = verb?.lemma ?? '';
  return to?.lower === 'to' && (CUE_VERBS.has(act) || /^(?:discuss|elaborate|talk)$/u.test(act));
}

/** Who does it; null: nobody named. */
export function speakerOf({ kind, source, participants }: EventMention): string | null {
  if (kind === 'statement') return source?.name ?? null;
  const agents = participants.filter(({ role }) => role === 'agent');
  // "The EU's Ann Poe urged": she did.
  return (agents.find(({ type }) => type === 'person') ?? agents[0])?.name ?? null;
}

/** Whether both have a word besides who speaks, when, and the acts themselves. */
function shareMatter(a: EventMention, b: EventMention): boolean {
  const besides = new Set(
    [a, b].flatMap((one) => [
      one.trigger.stem,
      ...nameWords(`${speakerOf(one) ?? ''} ${one.source?.role ?? ''} ${one.time?.text ?? ''}`),
    ]),
  );
  const there = new Set(matterOf(b));
  return matterOf(a).some((term) => !besides.has(term) && there.has(term));
}

/** What is said stands in the sentence, what it is done about in the clause of the act. */
const matterOf = ({ kind, terms, clauseTerms }: EventMention): readonly string[] =>
  kind === 'statement' ? terms : clauseTerms;

/** "Call an election", "go to the polls". */
function areAboutOne(a: EventMention, b: EventMention): boolean {
  const [one, other] = [eventTrigger(a), eventTrigger(b)];
  return !SPOKEN_ACTS.has(one.stem) && /^(?:near|related|same)$/u.test(relateMeanings(one, other));
}
