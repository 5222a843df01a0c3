import type { EventMention } from '../../mentions/event-mention.ts';
import { nameWords } from '../../mentions/names/entities.ts';
import { eventTrigger } from '../comparison/event-trigger.ts';
import type { MentionFeatures } from '../comparison/features.ts';
import { areSaidInOtherWays } from '../comparison/ways-of-saying.ts';
import { areNeighbours } from '../comparison/one-statement.ts';
import { dayNumber, isDay } from '../span.ts';
import { keyedPairs } from './keyed-pairs.ts';
import { relateTriggers } from '../comparison/trigger-relation.ts';

/** So many people in common make two statements of one speaker and day one about the same matter. */
const SAME_MATTER = 2;
/** So many words in common make what is said in one day, or to one outlet, one matter. */
const SAME_WORDS = 2;

/**
 * Pairs of mentions that are one statement, however they word it: what one person says in one day on one matter,
 * in one breath in one article, or to one outlet. Outlets pick other sentences out of one press conference. What
 * was claimed and what was taken back the same day stay apart.
 */
export function statementsOfDay(features: readonly MentionFeatures[]): [number, number][] {
  return keyedPairs(features, (one) => dayKey(one) ?? interviewKey(one), isStatementOfDay);
}

/** Whether two mentions are what one person said in one day on one matter. */
export function isStatementOfDay(a: MentionFeatures, b: MentionFeatures): boolean {
  if (areTwoStatements(a, b)) return false;
  const [day, interview] = [dayKey(a), interviewKey(a)];
  if (day !== null) return day === dayKey(b) && (areNeighbours(a.mention, b.mention) || isOneMatter(a, b));
  return (
    interview !== null && interview === interviewKey(b) && sharedWords(a.mention, b.mention) >= SAME_WORDS
  );
}

/** The speaker and the outlet spoken to, where no day is given; null: no outlet. */
function interviewKey({ mention, span }: MentionFeatures): string | null {
  const speaker = personSpeaking(mention);
  const isUndated = span === null || span.start === -Infinity;
  return speaker !== null && mention.via && isUndated ? `${speaker} to ${mention.via}` : null;
}

/** Of a statement, the person who makes it; null: no statement, or no person's. */
function personSpeaking({ kind, source, participants }: EventMention): string | null {
  const isPerson = participants.some(({ name, type }) => name === source?.name && type === 'person');
  return kind === 'statement' && source && isPerson ? source.name : null;
}

/** The speaker and the day of a statement; null: no person, or no single day. */
function dayKey({ mention, span }: MentionFeatures): string | null {
  const speaker = personSpeaking(mention);
  if (speaker === null || !span || !isDay(span)) return null;
  return `${speaker} ${dayNumber(span)}`;
}

function isOneMatter(one: MentionFeatures, other: MentionFeatures): boolean {
  const [a, b] = [one.mention, other.mention];
  const shared = peopleSpokenOf(a).filter((name) => peopleSpokenOf(b).includes(name)).length;
  if (shared >= SAME_MATTER || sharedWords(a, b) >= SAME_WORDS) return true;
  if (shared > 0 && areOfOnePlan(one, other)) return true;
  return shared > 0 && relateTriggers(eventTrigger(a), eventTrigger(b)) !== 'none';
}

/** Whether both are about what is to come on one and the same day: "would arrive on Monday", "was expected on Monday". */
function areOfOnePlan(a: MentionFeatures, b: MentionFeatures): boolean {
  const [here, there] = [a.contentSpan, b.contentSpan];
  if (a.mention.content?.kind !== 'plan' || b.mention.content?.kind !== 'plan' || !here || !there)
    return false;
  return isDay(here) && here.start === there.start && here.end === there.end;
}

/** How many words two have in common besides who speaks and when. */
function sharedWords(a: EventMention, b: EventMention): number {
  const besides = new Set(
    [a, b].flatMap(({ source, time }) =>
      nameWords(`${source?.name ?? ''} ${source?.role ?? ''} ${time?.text ?? ''}`),
    ),
  );
  return new Set(a.terms.filter((term) => !besides.has(term) && b.terms.includes(term))).size;
}

function peopleSpokenOf({ content, source }: EventMention): string[] {
  const people = content?.participants.filter(({ type, name }) => type === 'person' && name !== source?.name);
  return people?.map(({ name }) => name) ?? [];
}

/** Whether two statements are two though of one day: one claims what the other denies, or they were made in two ways. */
export function areTwoStatements({ mention: a }: MentionFeatures, { mention: b }: MentionFeatures): boolean {
  const stances = [a.stance, b.stance];
  if (areSaidInOtherWays(a, b)) return true;
  const isRelated = relateTriggers(eventTrigger(a), eventTrigger(b)) !== 'none';
  return (
    isRelated && stances.includes('denies') && (stances.includes('asserts') || stances.includes('expects'))
  );
}
