import type { EventKind, Link } from '../../event-list/schema.ts';
import { CUE_VERBS } from '../../mentions/data/cue-verbs.ts';
import { nameWords } from '../../mentions/names/entities.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import { answerLinks } from './answer-links.ts';
import { aboutTheSame, type Claim } from '../comparison/claims.ts';
import { deniesNoEvent, knowsNothing } from '../comparison/empty-denial.ts';
import { deniesFact, termsInCommon } from './denied-fact.ts';
import { deniesReasonAlone } from './denied-reason.ts';
import { EarlierEvents } from './earlier-events.ts';
import { share } from '../sets.ts';
import { linkType, reason } from './link-type.ts';
import { haveDayInCommon, sideOf, type BuiltEvent, type Side } from './side.ts';

const CAPITAL = /\p{Lu}/u;

/**
 * Links between events that are about the same thing. A statement `contradicts` another where its speaker denies
 * what the other asserts or expects, or takes back what they said on another day, and `confirms` it where two speakers
 * say the same. Who denies that something happened `contradicts` those who tell that it did, and an answer what it
 * answers (`answer-links.ts`); what happened `follows` a plan that nobody denied. Remarks of no date or with an open
 * one that deny nothing, and speakers who leave it open, are not linked. From the later to the earlier of `events`,
 * which are in chronological order, and from a denial to what it denies.
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
  const dated = events.filter(isPlaced).map(sideOf);
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

/** What has a place in time, and a denial, which answers whenever it was made. */
function isPlaced({ event: { time, kind }, mentions }: BuiltEvent): boolean {
  if (time && time.start !== null && time.end !== null) return true;
  return time !== null && kind === 'statement' && mentions.some(({ stance }) => stance === 'denies');
}

/** To which kinds of earlier events one of a kind can be linked. */
const LINKED_KINDS: Record<EventKind, readonly EventKind[]> = {
  statement: ['statement', 'happening'],
  // Of one day a denial may come before the fact it denies.
  happening: ['plan', 'statement'],
  plan: [],
};

/** Who denies a fact answers it, also where the list has the denial first; not a fact of a later day. */
function linkInOrder(later: Side, earlier: Side): Link[] {
  const isDeniedFirst = later.event.kind === 'happening' && earlier.event.kind === 'statement';
  if (!isDeniedFirst) return linkBetween(later, earlier);
  return haveDayInCommon(later, earlier) ? linkBetween(earlier, later) : [];
}

function linkBetween(later: Side, earlier: Side): Link[] {
  const pairs = later.mentions.flatMap((left, one) =>
    earlier.mentions.flatMap((right, other) => {
      const [claim, answered] = [later.claims[one], earlier.claims[other]];
      if (!claim || !answered || !aboutTheSame(claim, answered) || [left, right].some(isOpen)) return [];
      if (deniesReasonAlone(left, claim) || deniesReasonAlone(right, answered)) return [];
      if (later.event.kind === earlier.event.kind && haveVerbAlone(left, right, claim, answered)) return [];
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

/** "Nobody reported it", "a witness reported a fire": somebody does so of something every day. */
function haveVerbAlone(left: EventMention, right: EventMention, one: Claim, other: Claim): boolean {
  if (one.trigger.pos !== 'verb' || share(one.names, other.names)) return false;
  const triggers = [left.trigger, right.trigger, one.trigger, other.trigger];
  const own = new Set([
    ...triggers.flatMap(({ text, lemma }) => [text.toLowerCase(), lemma]),
    ...[left, right].flatMap(wordsOfSaying),
  ]);
  return termsInCommon(left, right).every((term) => own.has(term) || CUE_VERBS.has(term));
}

/** Who says it and when: nothing of what is said, but for "a rebel spokesman", whose side the news is about. */
function wordsOfSaying({ source, time }: EventMention): readonly string[] {
  const speaker = source && CAPITAL.test(source.name) ? `${source.name} ${source.role ?? ''}` : '';
  return nameWords(`${speaker} ${time?.text ?? ''}`);
}

/**
 * "“I was lucky,” she said": what names no event, whatever its verb, is about nothing that another could answer, nor is
 * "never met a kinder man", "knew nothing of the talks".
 */
const isOpen = (mention: EventMention): boolean =>
  mention.kind === 'statement' &&
  (mention.content === null
    ? CUE_VERBS.has(mention.trigger.lemma)
    : deniesNoEvent(mention) || knowsNothing(mention));
