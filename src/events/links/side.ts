import type { Stance, TimelineEvent } from '../../event-list/schema.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import { claimOf, type Claim } from '../comparison/claims.ts';
import { intervalSpan, overlapping, wholeDays } from '../span.ts';

/** An event of the list with the mentions it was made of. */
export interface BuiltEvent {
  event: TimelineEvent;
  mentions: readonly EventMention[];
}

/** An event with what linking it needs, computed once. */
export interface Side extends BuiltEvent {
  claims: readonly Claim[];
  stance: Stance;
  speaker: string;
}

export function sideOf(built: BuiltEvent): Side {
  const { event, mentions } = built;
  const claims = mentions.map((mention) => claimOf(mention, event));
  return { event, mentions, claims, stance: stanceOf(built), speaker: speakerOf(built) };
}

export function haveDayInCommon({ event: { time: a } }: Side, { event: { time: b } }: Side): boolean {
  return a !== null && b !== null && overlapping(wholeDays(intervalSpan(a)), wholeDays(intervalSpan(b)));
}

/** The stance most of an event's mentions take; of as many, the more guarded. */
function stanceOf({ mentions }: BuiltEvent): Stance {
  const count = (stance: Stance) => mentions.filter((mention) => mention.stance === stance).length;
  const guarded: readonly Stance[] = ['doubts', 'denies', 'expects', 'asserts'];
  return guarded.toSorted((a, b) => count(b) - count(a))[0] ?? 'asserts';
}

function speakerOf({ mentions }: BuiltEvent): string {
  return mentions.find(({ source }) => source)?.source?.name ?? '';
}

/** Who says it: the speaker, or the outlet that tells it as a fact. */
export function tellerOf({ speaker, mentions }: Side): string {
  return speaker || (mentions[0]?.article.outlet ?? '');
}
