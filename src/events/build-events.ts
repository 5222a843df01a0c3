import type { Article } from '../articles/article.ts';
import { failure, success, type Reading } from '../articles/reading.ts';
import { compareEvents } from '../event-list/order.ts';
import type { Link, Mention, TimelineEvent } from '../event-list/schema.ts';
import type { EventMention } from '../mentions/event-mention.ts';
import type { Sentence } from '../text/analysed-text.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import { datedGroups, type Group } from './dated-groups.ts';
import { editEvents, editorsLinks } from './edits/apply-edits.ts';
import type { Edit } from './edits/edit.ts';
import { resolveEdits, type ResolvedEdit } from './edits/resolve-edits.ts';
import { steeringOf, withStances } from './edits/steering.ts';
import { ownTimeOf } from './event-time.ts';
import { eventIds } from './ids.ts';
import { joinMentions, type JoinedMentions } from './join.ts';
import { linkEvents, type BuiltEvent } from './links.ts';
import { peopleOf, placesOf } from './names.ts';
import { countOrigins } from './origins.ts';
import { rankEvents } from './rank.ts';
import { saidOnOccasion } from './said-on-occasion.ts';
import { learnCasing, type Casing } from './title/casing.ts';
import { eventTitle } from './title/title.ts';
import { boundByPublication, worthListingUndated } from './undated.ts';

/** What the events of a story are made of. */
export interface EventsInput {
  articles: readonly Article[];
  /** In the order of the articles (by lane, then publication, then id), then of the text. */
  mentions: readonly EventMention[];
  /** All sentences of the story: how it writes its words. */
  sentences: readonly Sentence[];
  /** Whether the list carries the quotes' words. */
  excerpt: 'quotes' | 'none';
  /** An editor's corrections. */
  edits: readonly Edit[];
}

/** An event on its way into the list, with the indices of its mentions. */
interface Draft extends BuiltEvent {
  items: readonly number[];
}

/** What became of a story's mentions, before it is put into the list's form. */
export interface StoryEvents {
  /** With the stances that an editor gave them. */
  mentions: readonly EventMention[];
  /** The mentions of each event, listed or not. */
  groups: readonly JoinedMentions[];
  /** The events listed, in chronological order. */
  listed: readonly Draft[];
  edits: readonly ResolvedEdit[];
}

/**
 * The events of a story in chronological order, and the links between them; or every edit that names nothing,
 * or more than one event.
 */
export function buildEvents(input: EventsInput): Reading<{ events: TimelineEvent[]; links: Link[] }> {
  const found = findEvents(input);
  if (!found.ok) return found;
  const { listed, edits } = found.value;
  const links = inOrder([...editorsLinks(listed, edits), ...linkEvents(listed)]);
  return success({ events: listed.map(({ event }) => event), links });
}

/** The events of a story with all that led to them; or the faults of the edits. */
export function findEvents(input: EventsInput): Reading<StoryEvents> {
  const resolved = resolveEdits(input.edits, input.articles, input.mentions);
  if (!resolved.ok) return resolved;
  const edits = resolved.value;
  const mentions = withStances(input.mentions, edits);
  const groups = joinMentions(mentions, steeringOf(edits));
  const edited = editEvents(draftEvents(groups, { ...input, mentions }, edits), edits);
  if (edited.faults.length) return failure(...edited.faults);
  const listed = withIds(edited.events).toSorted((a, b) => compareEvents(a.event, b.event));
  return success({ mentions, groups, listed, edits });
}

/** The events worth listing, and those an editor touched. */
function draftEvents(
  joined: readonly JoinedMentions[],
  input: EventsInput,
  edits: readonly ResolvedEdit[],
): Draft[] {
  const touched = new Set(edits.flatMap(({ places }) => places.flat()));
  const casing = learnCasing(input.sentences);
  const isTouched = ({ items }: JoinedMentions) => items.some((item) => touched.has(item));
  const { groups, selected } = datedGroups(joined, input.mentions, isTouched);
  const worthy = new Set([...selected, ...saidOnOccasion(groups, selected)]);
  const undated = new Set(worthListingUndated(groups, worthy));
  const listed = groups
    .filter((group) => worthy.has(group) || undated.has(group) || isTouched(group))
    .map((group) => (undated.has(group) ? { ...group, time: boundByPublication(group) } : group));
  const ranks = rankEvents(listed.map(({ mentions }) => mentions));
  return listed.map((group, index) => draftEvent({ ...group, rank: ranks[index] ?? 0 }, casing, input));
}

function draftEvent(
  { items, mentions, because, rank, time }: Group & Pick<TimelineEvent, 'rank'>,
  casing: Casing,
  input: EventsInput,
): Draft {
  const event: TimelineEvent = {
    id: '',
    title: eventTitle(mentions, casing),
    kind: commonestKind(mentions),
    time,
    rank,
    people: peopleOf(mentions),
    places: placesOf(mentions),
    origins: countOrigins(mentions),
    mentions: onePerPassage(mentions).map((mention) => listedMention(mention, time, input)),
    because,
  };
  return { event, mentions, items };
}

function withIds(drafts: readonly Draft[]): Draft[] {
  const ids = eventIds(drafts.map(({ event, mentions }) => ({ ...event, first: firstPlace(mentions) })));
  return drafts.map((draft, index) => ({ ...draft, event: { ...draft.event, id: ids[index] ?? '' } }));
}

/** By from, to, type; each once, an editor's before one found. */
function inOrder(links: readonly Link[]): Link[] {
  const key = ({ from, to, type }: Link) => `${from} ${to} ${type}`;
  const byKey = new Map(links.toReversed().map((link) => [key(link), link]));
  return [...byKey.values()].toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The kind most of its mentions have; of as many, what happened before what was said before what was planned. */
function commonestKind(mentions: readonly EventMention[]): TimelineEvent['kind'] {
  const count = (kind: EventMention['kind']) => mentions.filter((mention) => mention.kind === kind).length;
  const kinds = ['happening', 'statement', 'plan'] as const;
  return kinds.toSorted((a, b) => count(b) - count(a))[0] ?? 'happening';
}

/** Of mentions in one passage, the one that is dated, else the first. */
function onePerPassage(mentions: readonly EventMention[]): EventMention[] {
  const passages = new Map<string, EventMention>();
  for (const mention of mentions) {
    const key = `${mention.article.id} ${mention.quote.start} ${mention.quote.end}`;
    const known = passages.get(key);
    if (!known || (!listedTime(known.time) && listedTime(mention.time))) passages.set(key, mention);
  }
  return [...passages.values()];
}

function listedMention(
  mention: EventMention,
  event: TimelineEvent['time'],
  { excerpt }: EventsInput,
): Mention {
  const { article, quote, stance, source, via } = mention;
  const text = excerpt === 'none' ? '' : article.body.slice(quote.start, quote.end);
  return {
    article: article.id,
    quote: { ...quote, text },
    stance,
    source,
    via,
    time: listedTime(ownTimeOf(mention, event)),
  };
}

/** A time as the list gives it; null where it has no place on the calendar. */
function listedTime(time: TimeExpression | null): Mention['time'] {
  if (!time?.edtf || !time.interval) return null;
  const { start, end, text, value, mod, edtf, because, interval, certainty } = time;
  return { start, end, text, timex: value, ...(mod && { mod }), edtf, because, interval, certainty };
}

function firstPlace(mentions: readonly EventMention[]): { article: string; offset: number } {
  const [first] = mentions;
  return { article: first?.article.id ?? '', offset: first?.trigger.start ?? 0 };
}
