import type { StorySettings } from '../articles/story-settings.ts';
import type { Mention, TimelineEvent } from '../event-list/schema.ts';
import type { EventMention } from '../mentions/event-mention.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import { wholePhrase } from '../time/whole-phrase.ts';
import type { Group } from './dating/dated-groups.ts';
import { ownTimeOf } from './dating/event-time.ts';
import type { BuiltEvent } from './links/side.ts';
import { peopleOf, placesOf } from './comparison/names.ts';
import { countOrigins } from './origins.ts';

/** An event on its way into the list, with the indices of its mentions. */
export interface Draft extends BuiltEvent {
  items: readonly number[];
}

/** A group of mentions in the list's form, as yet without an id. */
export function draftEvent(
  { items, mentions, because, rank, time, title }: Group & Pick<TimelineEvent, 'rank' | 'title'>,
  excerpt: StorySettings['excerpt'],
): Draft {
  const event: TimelineEvent = {
    id: '',
    title,
    kind: commonestKind(mentions),
    time,
    rank,
    people: peopleOf(mentions),
    places: placesOf(mentions),
    origins: countOrigins(mentions),
    mentions: onePerPassage(mentions).map((mention) => listedMention(mention, time, excerpt)),
    because,
  };
  return { event, mentions, items };
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
    if (!known || (!isListed(known.time) && isListed(mention.time))) passages.set(key, mention);
  }
  return [...passages.values()];
}

function listedMention(
  mention: EventMention,
  event: TimelineEvent['time'],
  excerpt: StorySettings['excerpt'],
): Mention {
  const { article, quote, stance, source, via } = mention;
  const { body } = article;
  const text = excerpt === 'none' ? '' : body.slice(quote.start, quote.end);
  return {
    article: article.id,
    quote: { ...quote, text },
    stance,
    source,
    via,
    time: listedTime(ownTimeOf(mention, event), body),
  };
}

/** A time as the list gives it, a range in all its words; null where it has no place on the calendar. */
function listedTime(time: TimeExpression | null, body: string): Mention['time'] {
  if (!time?.edtf || !time.interval) return null;
  const { value, mod, edtf, because, interval, certainty } = time;
  return {
    ...wholePhrase(time, body),
    timex: value,
    ...(mod && { mod }),
    edtf,
    because,
    interval,
    certainty,
  };
}

const isListed = (time: TimeExpression | null): boolean => Boolean(time?.edtf && time.interval);
