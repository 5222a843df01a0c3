import { DAY_MS } from '../event-list/civil.ts';
import type { TimelineEvent } from '../event-list/schema.ts';
import { APPROXIMATE_MS, ceilTo, floorTo, type CalendarUnit } from './calendar.ts';
import { heldSpan, lengthOf, wholeDays, type Span } from './span.ts';
import { mentionTime } from './stated-time.ts';

/** Mentions widen an event's home up to this: "July" beside "7 July" makes the month the home. */
const WIDEST_BY_MENTION_MS = 32 * DAY_MS;

/** February is this much shorter than a month is long. */
const SHORTEST_OF_UNIT = 0.9;

/** The days an event is at home in, which cut time, and the moment that says where its column stands. */
export interface Home extends Span {
  anchor: number;
}

/** An event's home: its own days, or as wide as a mention knows it; null: undated. */
export function homeOf(event: TimelineEvent): Home | null {
  const held = heldSpan(event);
  if (!held) return null;
  let home = wholeDays(held);
  for (const mention of event.mentions) {
    const stated = mentionTime(mention, event.time);
    if (!stated || stated.start === null || stated.end === null) continue;
    const holds = stated.start <= home.start && stated.end >= home.end;
    if (holds && stated.end - stated.start <= WIDEST_BY_MENTION_MS) {
      home = wholeDays({ start: stated.start, end: stated.end });
    }
  }
  return { ...home, anchor: held.start };
}

/** Homes as long as the unit stay what they are: a year cut at weeks would begin in the one before. */
export const widen = (homes: readonly Home[], unit: CalendarUnit): Home[] =>
  homes.map((home) => {
    if (lengthOf(home) >= APPROXIMATE_MS[unit] * SHORTEST_OF_UNIT) return home;
    return { ...home, start: floorTo(home.start, unit), end: ceilTo(home.end, unit) };
  });
