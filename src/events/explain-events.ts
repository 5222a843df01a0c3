import type { Article } from '../articles/article.ts';
import { success, type Reading } from '../articles/reading.ts';
import type { Mention, TimelineEvent } from '../event-list/schema.ts';
import type { EventMention } from '../mentions/event-mention.ts';
import { wholePhrase } from '../time/whole-phrase.ts';
import { findEvents, type EventsInput, type StoryEvents } from './build-events.ts';
import type { Passage } from './edits/edit.ts';
import { namePassage } from './edits/name-passage.ts';
import { steeringOf } from './edits/steering.ts';
import { findNearMisses, type NearMiss } from './near-misses.ts';

/** An event with everything that made it what it is: what an editor corrects it by. */
export interface ExplainedEvent {
  event: TimelineEvent;
  /** Every mention that was joined, in the order of the story. */
  mentions: ExplainedMention[];
  joins: ExplainedJoin[];
  /** What was almost joined to it, the most alike first. */
  nearMisses: ExplainedMiss[];
}

/** A mention, its place and how `edits.yaml` names it. */
export interface ExplainedMention {
  article: string;
  outlet: string;
  /** Where its quote stands, as `placeOf` calls it. */
  place: string;
  quote: string;
  trigger: string;
  kind: EventMention['kind'];
  stance: Mention['stance'];
  source: Mention['source'];
  via: Mention['via'];
  /** The words that date it, their value (null: none on the calendar) and why; null: nothing dates it. */
  time: { text: string; edtf: string | null; because: string } | null;
  /** Null where no words of it stand once in the article. */
  passage: Pick<Passage, 'article' | 'quote'> | null;
}

/** Why two mentions, and with them those already joined to either, are one event. */
export interface ExplainedJoin {
  /** Places in the event's `mentions`. */
  mentions: [number, number];
  /**
   * How alike the two sides were on average, or how probably they are one if `isWhole`; 0 where an editor joined them.
   */
  average: number;
  /** Whether they were merged by what they share as a whole, not as their passages are alike one by one. */
  isWhole: boolean;
  because: string;
}

/** Why a mention of the event and one of another, listed or not, were not joined. */
export interface ExplainedMiss {
  /** Place in the event's `mentions`. */
  mention: number;
  other: ExplainedMention;
  /** The event the other was joined to; null where that isn't listed. */
  otherEvent: { id: string; title: string } | null;
  average: number;
  because: string[];
}

/** What to explain, and how places are called. */
export interface ExplainOptions {
  isWanted: (event: TimelineEvent) => boolean;
  /** Where an offset into an article's body stands, for a person to find it. */
  placeOf: PlaceOf;
}

type PlaceOf = (article: Article, offset: number) => string;

/** Explains the events asked for, in the list's order; or gives the faults of the edits. */
export function explainEvents(
  input: EventsInput,
  { isWanted, placeOf }: ExplainOptions,
): Reading<ExplainedEvent[]> {
  const found = findEvents(input);
  if (!found.ok) return found;
  const { groups, listed } = found.value;
  const wanted = listed.filter(({ event }) => isWanted(event));
  const eventOf = new Map(listed.flatMap(({ event, items }) => items.map((item) => [item, event])));
  const asked = new Set(wanted.flatMap(({ items }) => items));
  const isAsked = (group: number) => groups[group]?.items.some((item) => asked.has(item)) ?? false;
  const { apart } = steeringOf(found.value.edits);
  const misses = findNearMisses(found.value.mentions, groups, apart, isAsked);
  const explain = (item: number) => explainMention(item, found.value.mentions, placeOf);
  return success(
    wanted.map(({ event, items }) => ({
      event,
      mentions: items.map(explain),
      joins: joinsOf(items, groups),
      nearMisses: misses.flatMap((miss) => explainMiss(miss, items, eventOf, explain)),
    })),
  );
}

function joinsOf(items: readonly number[], groups: StoryEvents['groups']): ExplainedJoin[] {
  const group = groups.find((one) => one.items[0] === items[0]);
  return (group?.joins ?? []).map(({ a, b, average, isWhole = false }, index) => ({
    mentions: [items.indexOf(a), items.indexOf(b)],
    average,
    isWhole,
    because: group?.because[index] ?? '',
  }));
}

/** The near miss as seen from the event of these items; [] where it isn't one of its own. */
function explainMiss(
  { pair: { a, b }, average, because }: NearMiss,
  items: readonly number[],
  eventOf: ReadonlyMap<number, TimelineEvent>,
  explain: (item: number) => ExplainedMention,
): ExplainedMiss[] {
  const own = [a, b].find((item) => items.includes(item));
  if (own === undefined) return [];
  const other = own === a ? b : a;
  const event = eventOf.get(other);
  return [
    {
      mention: items.indexOf(own),
      other: explain(other),
      otherEvent: event ? { id: event.id, title: event.title } : null,
      average,
      because,
    },
  ];
}

function explainMention(item: number, mentions: readonly EventMention[], placeOf: PlaceOf): ExplainedMention {
  const mention = mentions[item];
  if (!mention) throw new RangeError(`no mention ${item}`);
  const { article, quote, trigger, kind, stance, source, via, time } = mention;
  return {
    article: article.id,
    outlet: article.outlet,
    place: placeOf(article, quote.start),
    quote: article.body.slice(quote.start, quote.end),
    trigger: trigger.text,
    kind,
    stance,
    source,
    via,
    time: time && { text: wholePhrase(time, article.body).text, edtf: time.edtf, because: time.because },
    passage: namePassage(mention, mentions),
  };
}
