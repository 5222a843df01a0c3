import type { Article } from '../articles/article.ts';
import type { StorySettings } from '../articles/story-settings.ts';
import { failure, success, type Reading } from '../articles/reading.ts';
import { compareEvents } from '../event-list/order.ts';
import type { Link, TimelineEvent } from '../event-list/schema.ts';
import type { EventMention } from '../mentions/event-mention.ts';
import type { Sentence } from '../text/analysed-text.ts';
import { datedGroups, type Group } from './dating/dated-groups.ts';
import { draftEvent, type Draft } from './draft-event.ts';
import { editEvents, editorsLinks } from './edits/apply-edits.ts';
import type { Edit } from './edits/edit.ts';
import { meantEdits } from './edits/meant-edits.ts';
import { resolveEdits, type ResolvedEdit } from './edits/resolve-edits.ts';
import { steeringOf, withStances } from './edits/steering.ts';
import { eventIds } from './ids.ts';
import { joinMentions, type JoinedMentions } from './clustering/join.ts';
import { linkEvents } from './links/links.ts';
import { rankEvents } from './rank.ts';
import { saidOnOccasion } from './dating/said-on-occasion.ts';
import { learnCasing, withNames } from './title/casing.ts';
import { distinctTitles } from './title/distinct-titles.ts';
import { peopleWithNamesakes } from './title/namesakes.ts';
import { titleCandidates } from './title/title.ts';
import { boundByPublication, worthListingUndated } from './dating/undated.ts';
import { repeatedContents } from './selection/repeated-content.ts';
import { retoldEvents } from './selection/retold.ts';
import { vouchedStatements } from './selection/vouched.ts';

/** What the events of a story are made of. */
export interface EventsInput {
  articles: readonly Article[];
  /** In the order of the articles (by lane, then publication, then id), then of the text. */
  mentions: readonly EventMention[];
  /** All sentences of the story: how it writes its words. */
  sentences: readonly Sentence[];
  /** Whether the list carries the quotes' words. */
  excerpt: StorySettings['excerpt'];
  /** An editor's corrections. */
  edits: readonly Edit[];
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
  const mentions = withStances(input.mentions, resolved.value);
  const groups = joinMentions(mentions, steeringOf(resolved.value));
  const { drafts, edits } = draftEvents(groups, { ...input, mentions }, resolved.value);
  const edited = editEvents(drafts, edits);
  if (edited.faults.length) return failure(...edited.faults);
  const listed = withIds(edited.events).toSorted((a, b) => compareEvents(a.event, b.event));
  return success({ mentions, groups, listed, edits });
}

/** The events worth listing, and those an editor touched, by the edits of which each names the event it means. */
function draftEvents(
  joined: readonly JoinedMentions[],
  input: EventsInput,
  resolved: readonly ResolvedEdit[],
): { drafts: Draft[]; edits: ResolvedEdit[] } {
  const casing = withNames(learnCasing(input.sentences), namesIn(input.mentions));
  const { groups, selected } = datedGroups(joined, input.mentions, touchedBy(resolved));
  const worthy = new Set([...selected, ...saidOnOccasion(groups, selected)]);
  const undated = new Set(worthListingUndated(groups, worthy));
  const vouched = vouchedStatements(worthy);
  const repeated = repeatedContents(new Set([...worthy].filter((group) => !vouched.has(group))));
  const isListed = (group: Group) =>
    (worthy.has(group) && !vouched.has(group) && !repeated.has(group)) || undated.has(group);
  const edits = meantEdits(resolved, groups, isListed);
  const isTouched = touchedBy(edits);
  const listed = groups
    .filter((group) => isListed(group) || isTouched(group))
    .map((group) => (undated.has(group) ? { ...group, time: boundByPublication(group) } : group));
  const ranks = rankEvents(listed.map(({ mentions }) => mentions));
  const ranked = listed.map((group, index) => ({ ...group, rank: ranks[index] ?? 0 }));
  const namesakes = peopleWithNamesakes(input.mentions);
  const titles = distinctTitles(
    ranked.map(({ mentions, rank }) => ({ candidates: titleCandidates(mentions, casing, namesakes), rank })),
  );
  const titled = ranked.map((group, index) => ({
    ...group,
    title: titles[index] ?? '',
    isTouched: isTouched(group),
  }));
  const retold = retoldEvents(titled);
  const drafts = titled
    .filter((event) => !retold.has(event))
    .map((event) => draftEvent(event, input.excerpt));
  return { drafts, edits };
}

/** Whether an editor touched what was joined, so that it is to be listed: how it is told is no wish to see it. */
function touchedBy(edits: readonly ResolvedEdit[]): (joined: JoinedMentions) => boolean {
  const touching = edits.filter(({ edit }) => edit.action !== 'stance');
  const touched = new Set(touching.flatMap(({ places }) => places.flat()));
  return ({ items }) => items.some((item) => touched.has(item));
}

/** The names of people, and of whoever a story in lower case doesn't show to be one. */
function namesIn(mentions: readonly EventMention[]): ReadonlySet<string> {
  const named = mentions.flatMap(({ participants }) => participants);
  return new Set(named.filter(({ type }) => type === 'person' || type === 'unknown').map(({ name }) => name));
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

function firstPlace(mentions: readonly EventMention[]): { article: string; offset: number } {
  const [first] = mentions;
  return { article: first?.article.id ?? '', offset: first?.trigger.start ?? 0 };
}
