import { MUTUAL_EVENTS } from '../data/mutual-events.ts';
import { eventTrigger } from '../comparison/event-trigger.ts';
import type { MentionFeatures } from '../comparison/features.ts';
import { areOthers } from '../sets.ts';

type Told = Pick<MentionFeatures, 'mention' | 'people' | 'wheres'>;

/**
 * Two or more named on either side, and none of them the same: different meetings, deals, fights. Of one person each
 * the places have to differ, too: two journeys. Not so of what takes two sides: one text names Poe, who met Ruiz in
 * Oslo, the other Ruiz, who met Poe in Norway.
 */
export function peopleConflict(a: Told, b: Told): string | null {
  if (areOthers(a.people, b.people) && (Math.min(a.people.size, b.people.size) > 1 || areJourneys(a, b)))
    return `different people: ${[...a.people].join(', ')} and ${[...b.people].join(', ')}`;
  return null;
}

/** Whether they are in different places, and of a kind that one person does alone. */
const areJourneys = (a: Told, b: Told): boolean =>
  areOthers(a.wheres, b.wheres) &&
  ![a, b].some(({ mention }) => MUTUAL_EVENTS.has(eventTrigger(mention).stem));
