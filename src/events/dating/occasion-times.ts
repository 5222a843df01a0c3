import { addCivilDays, civilDateOf } from '../../event-list/civil.ts';
import type { EventTime } from '../../event-list/schema.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import { intervalSpan, isDay } from '../span.ts';
import { placeInStory } from '../story-place.ts';

/** An event of the story with what tells of it. */
interface TimedEvent {
  mentions: readonly EventMention[];
  time: EventTime | null;
}

/**
 * The times of statements by the event they were made at, right after or during ("told reporters after the meeting"):
 * its day, which another article may give. What the statement's own words state stands; what was only concluded gives
 * way. One entry for each event in the order given; null: it came with nothing that has a day.
 */
export function timesOfOccasions(events: readonly TimedEvent[]): (EventTime | null)[] {
  const eventAt = new Map<string, number>();
  for (const [index, { mentions }] of events.entries())
    for (const mention of mentions) eventAt.set(placeInStory(mention, mention.trigger.start), index);
  const found = new Map<number, EventTime | null>();
  const timeOf = (index: number): EventTime | null => {
    const known = found.get(index);
    if (known !== undefined) return known;
    // What came with itself, over any number of steps, has no day of its own.
    found.set(index, null);
    const event = events[index];
    if (!event || event.time?.certainty === 'stated') return null;
    for (const mention of event.mentions) {
      const beside = mention.occasion && eventAt.get(placeInStory(mention, mention.occasion.trigger));
      const day = beside == null ? null : (timeOf(beside) ?? events[beside]?.time ?? null);
      const time = day && isDay(intervalSpan(day)) ? inferred(day, mention) : null;
      if (time) found.set(index, time);
      if (time) return time;
    }
    return null;
  };
  return events.map((_, index) => timeOf(index));
}

/** The day of the occasion: what is said "after" an evening's meeting is said that day, not that evening. */
function inferred(
  { start, because: dated }: EventTime,
  { article, trigger, occasion }: EventMention,
): EventTime | null {
  if (start === null) return null;
  const day = civilDateOf(start);
  const why = dated ? `, and that is dated: ${dated}` : '';
  return {
    edtf: day,
    start: day,
    end: addCivilDays(day, 1),
    precision: 'day',
    certainty: 'inferred',
    because: `${article.outlet} tells “${trigger.text}” as said “${occasion?.words ?? ''}”${why}`,
  };
}
