import type { EventKind, Link, Stance, TimelineEvent } from '../../event-list/schema.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import { answerLinks } from './answer-links.ts';
import { aboutTheSame, claimOf, type Claim } from '../comparison/claims.ts';
import { RETRACTING_VERBS } from '../data/retracting-verbs.ts';
import { deniesFact } from './denied-fact.ts';
import { EarlierEvents } from './earlier-events.ts';
import { intervalSpan, overlapping, wholeDays } from '../span.ts';

/** An event of the list with the mentions it was made of. */
export interface BuiltEvent {
  event: TimelineEvent;
  mentions: readonly EventMention[];
}

type LinkType = Link['type'];

/**
 * Links between events that are about the same thing. A statement `contradicts` another where its speaker denies
 * what the other asserts or expects, or takes back what they said on another day, and `confirms` it where two speakers
 * say the same. Who denies that something happened `contradicts` those who tell that it did, and an answer what it
 * answers (`answer-links.ts`); what happened `follows` a plan that nobody denied. Remarks of no date or with an open
 * one, and speakers who leave it open, are not linked. From the later to the earlier of `events`, which are in
 * chronological order, and from a denial to what it denies.
 */
export function linkEvents(events: readonly BuiltEvent[]): Link[] {
  const byClaim = linksByClaim(events);
  const pairOf = ({ from, to }: Link) => (from < to ? `${from} ${to}` : `${to} ${from}`);
  const contradicted = new Set(byClaim.filter(({ type }) => type === 'contradicts').map(pairOf));
  const answers = answerLinks(events).filter((link) => !contradicted.has(pairOf(link)));
  // That an article tells one as an answer to the other says more than that both deny.
  const answered = new Set(answers.map(pairOf));
  return [...answers, ...byClaim.filter((link) => !answered.has(pairOf(link)))];
}

function linksByClaim(events: readonly BuiltEvent[]): Link[] {
  const dated = events
    .filter(({ event: { time } }) => time && time.start !== null && time.end !== null)
    .map(sideOf);
  const known: Record<EventKind, EarlierEvents> = {
    happening: new EarlierEvents(),
    statement: new EarlierEvents(),
    plan: new EarlierEvents(),
  };
  return dated.flatMap((later, index) => {
    const { kind } = later.event;
    const earlier = LINKED_KINDS[kind].flatMap((partner) => known[partner].near(later.claims));
    known[kind].note(index, later.claims);
    return earlier
      .sort((a, b) => a - b)
      .flatMap((place) => (dated[place] ? linkInOrder(later, dated[place]) : []));
  });
}

/** To which kinds of earlier events one of a kind can be linked. */
const LINKED_KINDS: Record<EventKind, readonly EventKind[]> = {
  statement: ['statement', 'happening'],
  // Of one day a denial may come before the fact it denies.
  happening: ['plan', 'statement'],
  plan: [],
};

/** An event with what linking it needs, computed once. */
interface Side extends BuiltEvent {
  claims: readonly Claim[];
  stance: Stance;
  speaker: string;
}

function sideOf(built: BuiltEvent): Side {
  const { event, mentions } = built;
  const claims = mentions.map((mention) => claimOf(mention, event));
  return { event, mentions, claims, stance: stanceOf(built), speaker: speakerOf(built) };
}

/** Who denies a fact answers it, also where the list has the denial first; not a fact of a later day. */
function linkInOrder(later: Side, earlier: Side): Link[] {
  const isDeniedFirst = later.event.kind === 'happening' && earlier.event.kind === 'statement';
  if (!isDeniedFirst) return linkBetween(later, earlier);
  return haveDayInCommon(later, earlier) ? linkBetween(earlier, later) : [];
}

function haveDayInCommon({ event: { time: a } }: Side, { event: { time: b } }: Side): boolean {
  return a !== null && b !== null && overlapping(wholeDays(intervalSpan(a)), wholeDays(intervalSpan(b)));
}

function linkBetween(later: Side, earlier: Side): Link[] {
  const pairs = later.mentions.flatMap((left, one) =>
    earlier.mentions.flatMap((right, other) => {
      const [claim, answered] = [later.claims[one], earlier.claims[other]];
      if (!claim || !answered || !aboutTheSame(claim, answered)) return [];
      const isFact = later.event.kind === 'statement' && earlier.event.kind === 'happening';
      if (isFact && !deniesFact(left, claim, right, answered)) return [];
      return [{ left, right, claim, answered }];
    }),
  );
  const [first] = pairs;
  if (!first) return [];
  // What else either side said is another matter.
  const one = sideOf({ event: later.event, mentions: [...new Set(pairs.map(({ left }) => left))] });
  const other = sideOf({ event: earlier.event, mentions: [...new Set(pairs.map(({ right }) => right))] });
  const type = linkType(one, other);
  if (!type) return [];
  const because = reason(type, first.claim, first.answered, one, other);
  return [{ from: later.event.id, to: earlier.event.id, type, because }];
}

function linkType(later: Side, earlier: Side): LinkType | null {
  const [one, other] = [later.stance, earlier.stance];
  if (later.event.kind === 'statement' && earlier.event.kind === 'statement') {
    const isOpposed = (one === 'denies' && claims(other)) || (other === 'denies' && claims(one));
    // Within a day one speaker's words are read together.
    if (later.speaker === earlier.speaker)
      return isOpposed && !haveDayInCommon(later, earlier) ? 'contradicts' : null;
    if (isOpposed) return 'contradicts';
    const isRetraction = [...later.mentions, ...earlier.mentions].some(takesBack);
    return one === other && one !== 'doubts' && !isRetraction ? 'confirms' : null;
  }
  if (later.event.kind === 'statement') return one === 'denies' ? 'contradicts' : null;
  const happened = later.event.kind === 'happening' && one === 'asserts';
  const planned =
    earlier.event.kind === 'plan' && earlier.mentions.every(({ stance }) => stance === 'expects');
  return happened && planned ? 'follows' : null;
}

/** "rowed back on the sale": it may still come about, so that whoever denies it says more. */
const takesBack = ({ trigger }: EventMention): boolean => RETRACTING_VERBS.has(trigger.lemma);

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
function tellerOf({ speaker, mentions }: Side): string {
  return speaker || (mentions[0]?.article.outlet ?? '');
}

function claims(stance: Stance): boolean {
  return stance === 'asserts' || stance === 'expects';
}

function reason(type: LinkType, one: Claim, other: Claim, later: Side, earlier: Side): string {
  const words = [...new Set([one, other].map(({ trigger }) => `“${trigger.text.toLowerCase()}”`))].join(
    ' and ',
  );
  const shared = [...one.names].filter((name) => other.names.has(name));
  const what = shared.length ? `${words} (${shared.join(', ')})` : words;
  if (type === 'follows') return `planned and took place: ${what}`;
  const sides = [later, earlier].map((side) => `${tellerOf(side)} ${side.stance} it`).join(', ');
  return `both about ${what}: ${sides}`;
}
