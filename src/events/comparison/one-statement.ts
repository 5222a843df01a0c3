import { eventTrigger } from './event-trigger.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import type { MentionFeatures } from './features.ts';
import { areNegatedOpposites } from './negated-opposites.ts';
import { shareFigure } from './shared-figure.ts';
import { relateTriggers, type TriggerRelation } from './trigger-relation.ts';

/** How far apart the sentences of one statement may stand. */
const NEIGHBOURS = 2;

/** What a speaker says in neighbouring sentences of one article, on one day, to the reader is one statement. */
export function isOneStatement(a: MentionFeatures, b: MentionFeatures): boolean {
  const { mention: left } = a;
  const { mention: right } = b;
  const sameSpeaker = areSaid(a, b) && left.source !== null && left.source.name === right.source?.name;
  if (!sameSpeaker || !areNeighbours(left, right)) return false;
  return a.span !== null && a.span.start === b.span?.start && a.span.end === b.span.end;
}

/** Whether two mentions stand so near in one article that one may go on with the other. */
export function areNeighbours(a: EventMention, b: EventMention): boolean {
  return a.article === b.article && Math.abs(a.sentence.index - b.sentence.index) <= NEIGHBOURS;
}

/** Two statements: that one speaker is in both tells nothing of what was said. */
export function areSaid(a: MentionFeatures, b: MentionFeatures): boolean {
  return a.mention.kind === 'statement' && b.mention.kind === 'statement';
}

/** What is said of one figure, or of the opposite of what is said not to be, is said of related things. */
export function relateSaid(a: MentionFeatures, b: MentionFeatures): TriggerRelation {
  const relation = relateTriggers(eventTrigger(a.mention), eventTrigger(b.mention));
  if (relation !== 'none') return relation;
  return areNegatedOpposites(a, b) || shareFigure(a, b) ? 'related' : 'none';
}
