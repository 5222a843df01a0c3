import type { EventMention } from '../mentions/event-mention.ts';
import { EMPTY_VERBS } from './data/empty-verbs.ts';
import { eventTrigger } from './event-trigger.ts';
import { EVIDENCE, wordingLikeness, type Pair } from './evidence.ts';
import type { MentionFeatures } from './features.ts';
import { weigh } from './logistic.ts';
import { areSaid, isOneStatement } from './one-statement.ts';
import { namesIn } from './names.ts';
import pairWeights from './pair-weights.json' with { type: 'json' };
import { plainLikeness } from './plain-likeness.ts';
import { overlapping } from './span.ts';
import { cosine } from './term-vector.ts';
import { relateMeanings, relateTriggers } from './trigger-relation.ts';

/** How alike two mentions are, and what they have in common in plain words. */
export interface Comparison {
  /** 0 (nothing in common) to about 1; of what happened or is planned, how probably the two are one event. */
  likeness: number;
  shared: string[];
}

const NOTHING: Comparison = { likeness: 0, shared: [] };
const probabilityOf = weigh(EVIDENCE, pairWeights);

/** How alike two passages have to be put for other words than the same to tell of one event. */
const LEAST_WORDING = 0.2;

/** Compares two mentions. Nothing in common in their triggers, or in their subjects, is nothing in common. */
export function compareMentions(a: MentionFeatures, b: MentionFeatures): Comparison {
  if (a.subject !== b.subject) return NOTHING;
  const likeness = likenessIfAny(a, b);
  if (likeness === null) return NOTHING;
  if (isOneStatement(a, b)) return { likeness, shared: [`${a.mention.source?.name ?? ''} goes on`] };
  return {
    likeness,
    shared: [wordsOf(a, b), ...listed(sharedNames(a.mention, b.mention)), ...sharedTime(a, b)],
  };
}

/** How alike two mentions are; without the words, for the many pairs that nobody is told of. */
export function likenessOf(a: MentionFeatures, b: MentionFeatures): number {
  return likenessIfAny(a, b) ?? NOTHING.likeness;
}

/** Null: the two have nothing in common that counts. */
function likenessIfAny(a: MentionFeatures, b: MentionFeatures): number | null {
  if (areSaid(a, b)) {
    const relation = relateTriggers(eventTrigger(a.mention), eventTrigger(b.mention));
    return plainLikeness(a, b, relation, isNameShared(a, b));
  }
  if (a.mention.kind === 'statement' || b.mention.kind === 'statement') return null;
  const relation = relateMeanings(a.mention.trigger, b.mention.trigger);
  if (relation === 'none' || areEmptyAlone(a, b)) return null;
  if (!isBorneOut({ a, b, relation })) return null;
  const probability = probabilityOf({ a, b, relation });
  const isDoubtful = a.isContested || b.isContested || a.mention.article === b.mention.article;
  if (!isDoubtful) return probability;
  const plain = plainLikeness(a, b, relation === 'synonym' ? 'none' : relation, isNameShared(a, b));
  return Math.min(probability, plain);
}

/** Related words need a name in common or a like wording, synonyms both: words have several meanings. */
function isBorneOut({ a, b, relation }: Pair): boolean {
  if (relation === 'same') return true;
  const isLikePut = wordingLikeness({ a, b }) >= LEAST_WORDING;
  return relation === 'related' ? isNameShared(a, b) || isLikePut : isNameShared(a, b) && isLikePut;
}

/** "ordered", "agreed", "tried": what was ordered tells of the event, the verb alone hardly anything. */
function areEmptyAlone(a: MentionFeatures, b: MentionFeatures): boolean {
  const isEmpty = ({ mention: { trigger } }: MentionFeatures) =>
    trigger.pos === 'verb' && EMPTY_VERBS.has(trigger.stem);
  if ((!isEmpty(a) && !isEmpty(b)) || a.mention.sentence === b.mention.sentence) return false;
  return cosine(a.clauseTerms, b.clauseTerms) === 0;
}

function wordsOf(a: MentionFeatures, b: MentionFeatures): string {
  const triggers = [eventTrigger(a.mention), eventTrigger(b.mention)];
  return [...new Set(triggers.map(({ text }) => text.toLowerCase()))].join('/');
}

const listed = (names: readonly string[]): string[] => (names.length ? [names.join(', ')] : []);

function isNameShared(a: MentionFeatures, b: MentionFeatures): boolean {
  return a.involved.some((name) => b.involved.includes(name));
}

function sharedNames(a: EventMention, b: EventMention): string[] {
  const names = namesIn(b);
  return [...new Set(namesIn(a))].filter((name) => names.includes(name));
}

function sharedTime(a: MentionFeatures, b: MentionFeatures): string[] {
  if (!a.span || !b.span) return [];
  if (a.span.start === b.span.start && a.span.end === b.span.end) return ['same time'];
  return overlapping(a.span, b.span) ? ['times that fit'] : [];
}
