import type { TimelineEvent } from '../event-list/schema.ts';
import type { EventMention } from '../mentions/event-mention.ts';
import { eventTime } from './event-time.ts';
import type { JoinedMentions } from './join.ts';
import { timesOfOccasions } from './occasion-times.ts';
import { selectEvents } from './select.ts';
import { timesToldWhen } from './told-when.ts';

/** Joined mentions with when they happened. */
export type Group = JoinedMentions & Pick<TimelineEvent, 'time'> & { mentions: readonly EventMention[] };

/** The joined mentions with when they happened: as they say, or as what they are told beside does. */
export function datedGroups(joined: readonly JoinedMentions[], all: readonly EventMention[]): Group[] {
  const own = joined.map((group): Group => {
    const mentions = group.items.flatMap((item) => all[item] ?? []);
    return { ...group, mentions, time: eventTime(mentions) };
  });
  // What is not worth listing by itself is no measure of time for others.
  const listed = selectEvents(own);
  const times = timesToldWhen(listed);
  for (const [index, group] of listed.entries()) group.time ??= times[index] ?? null;
  const ofOccasions = timesOfOccasions(own);
  return own.map((group, index) => ({ ...group, time: ofOccasions[index] ?? group.time }));
}
