import type { TimelineEvent } from '../../event-list/schema.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import { eventTime } from './event-time.ts';
import type { JoinedMentions } from '../clustering/join.ts';
import { timesOfOccasions } from './occasion-times.ts';
import { selectEvents } from '../selection/select.ts';
import { timesToldWhen } from './told-when.ts';

/** Joined mentions with when they happened. */
export type Group = JoinedMentions & Pick<TimelineEvent, 'time'> & { mentions: readonly EventMention[] };

/** What joining came to, with its times. */
export interface DatedGroups {
  /** All of them, in the order given. */
  groups: Group[];
  /** Those of them that are worth listing by themselves. */
  selected: ReadonlySet<Group>;
}

/**
 * The joined mentions with when they happened: as they say, or as what they are told beside does.
 *
 * @param isTouched whether an editor touched a group, so that it is listed whatever it is worth
 */
export function datedGroups(
  joined: readonly JoinedMentions[],
  all: readonly EventMention[],
  isTouched: (group: JoinedMentions) => boolean,
): DatedGroups {
  const groups = joined.map((group): Group => {
    const mentions = group.items.flatMap((item) => all[item] ?? []);
    return { ...group, mentions, time: eventTime(mentions) };
  });
  const selected = new Set(selectEvents(groups));
  // What is not listed is no measure of time for others.
  const listed = groups.filter((group) => selected.has(group) || isTouched(group));
  const times = timesToldWhen(listed);
  for (const [index, group] of listed.entries()) group.time ??= times[index] ?? null;
  const ofOccasions = timesOfOccasions(groups);
  for (const [index, group] of groups.entries()) group.time = ofOccasions[index] ?? group.time;
  return { groups, selected };
}
