import type { Link, Stance, TimelineEvent } from '../event-list/schema.ts';
import type { EventMention, Participant, Trigger } from '../mentions/event-mention.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import { overlapping } from './compare.ts';
import { intervalSpan, timeSpan, type Span } from './features.ts';
import { relateTriggers } from './trigger-relation.ts';

/** An event of the list with the mentions it was made of. */
export interface BuiltEvent {
  event: TimelineEvent;
  mentions: readonly EventMention[];
}

/** What a mention is about, and how its speaker takes it. */
interface Claim {
  trigger: Trigger;
  names: ReadonlySet<string>;
  time: TimeExpression | null;
  stance: Stance;
  speaker: string | null;
}

type LinkType = Link['type'];

/**
 * Links between events that are about the same thing: a statement `contradicts` another where one denies
 * what the other asserts or expects, and `confirms` it where different speakers say the same; what happened
 * `follows` what was planned. From the later to the earlier of `events`, which are in chronological order.
 */
export function linkEvents(events: readonly BuiltEvent[]): Link[] {
  return events.flatMap((later, index) =>
    events.slice(0, index).flatMap((earlier) => linkBetween(later, earlier)),
  );
}

function linkBetween(later: BuiltEvent, earlier: BuiltEvent): Link[] {
  for (const one of later.mentions.map(claimOf)) {
    for (const other of earlier.mentions.map(claimOf)) {
      const type = linkType(later.event, earlier.event, one, other);
      if (!type || !aboutTheSame(one, other, later.event, earlier.event)) continue;
      const because = reason(type, one, other);
      return [{ from: later.event.id, to: earlier.event.id, type, because }];
    }
  }
  return [];
}

function claimOf({ content, trigger, participants, time, stance, source, kind }: EventMention): Claim {
  const about = content ?? { trigger, participants, time, stance };
  return {
    trigger: about.trigger,
    names: namesOf(about.participants),
    time: about.time,
    stance: about.stance,
    speaker: kind === 'statement' ? (source?.name ?? null) : null,
  };
}

function namesOf(participants: readonly Participant[]): Set<string> {
  return new Set(participants.map(({ name }) => name));
}

function linkType(later: TimelineEvent, earlier: TimelineEvent, one: Claim, other: Claim): LinkType | null {
  if (opposed(one.stance, other.stance)) return statements(later, earlier) ? 'contradicts' : null;
  if (one.speaker && other.speaker && one.speaker !== other.speaker) {
    return sameSide(one.stance, other.stance) ? 'confirms' : null;
  }
  const happened = later.kind === 'happening' && one.stance === 'asserts';
  return happened && earlier.kind !== 'happening' && other.stance === 'expects' ? 'follows' : null;
}

/** A contradiction needs somebody who says so: two outlets' own words are two stances, not two statements. */
function statements(later: TimelineEvent, earlier: TimelineEvent): boolean {
  return later.kind === 'statement' || earlier.kind === 'statement';
}

function opposed(a: Stance, b: Stance): boolean {
  return (a === 'denies' && claims(b)) || (b === 'denies' && claims(a));
}

function claims(stance: Stance): boolean {
  return stance === 'asserts' || stance === 'expects';
}

function sameSide(a: Stance, b: Stance): boolean {
  return (claims(a) && claims(b)) || (a === 'denies' && b === 'denies');
}

/** One trigger or a related one, somebody in common, and no times that rule one another out. */
function aboutTheSame(one: Claim, other: Claim, later: TimelineEvent, earlier: TimelineEvent): boolean {
  if (relateTriggers(one.trigger, other.trigger) === 'none') return false;
  const known = one.names.size > 0 && other.names.size > 0;
  if (known && ![...one.names].some((name) => other.names.has(name))) return false;
  const [left, right] = [claimSpan(one, later), claimSpan(other, earlier)];
  return !left || !right || overlapping(left, right);
}

/** When what is claimed happens; of a happening that states no time, when the event has it. */
function claimSpan({ time, speaker }: Claim, event: TimelineEvent): Span | null {
  const own = timeSpan(time);
  if (own || speaker || !event.time) return own;
  return intervalSpan(event.time);
}

function reason(type: LinkType, one: Claim, other: Claim): string {
  const words = [...new Set([one.trigger.text.toLowerCase(), other.trigger.text.toLowerCase()])].join(', ');
  const shared = [...one.names].filter((name) => other.names.has(name));
  const who = shared.length ? ` of ${shared.join(', ')}` : '';
  const sides = [one, other]
    .map(({ speaker, stance }) => `${speaker ?? 'the outlet'} ${stance} it`)
    .join(', ');
  return type === 'follows'
    ? `what was planned (${words})${who} took place`
    : `both about ${words}${who}: ${sides}`;
}
