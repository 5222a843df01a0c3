import type { EventMention } from '../mentions/event-mention.ts';
import { MUTUAL_EVENTS } from './data/mutual-events.ts';
import { eventTrigger } from './event-trigger.ts';
import type { MentionFeatures } from './features.ts';
import { rankOf } from './ordinal-conflict.ts';

type Told = Pick<MentionFeatures, 'mention' | 'people'>;

/**
 * Two or more named on either side, and none of them the same: different meetings, deals, fights. Of one person each
 * the places have to differ, too: two journeys. Not so of what takes two sides: one text names Poe, who met Ruiz in
 * Oslo, the other Ruiz, who met Poe in Norway.
 */
export function peopleConflict(a: Told, b: Told): string | null {
  const smaller = Math.min(a.people.size, b.people.size);
  const areOthers = smaller > 0 && ![...a.people].some((name) => b.people.has(name));
  const isMutual = [a, b].some(({ mention }) => MUTUAL_EVENTS.has(eventTrigger(mention).stem));
  const isElsewhere = smaller > 1 || (!isMutual && areElsewhere(a.mention, b.mention));
  if (areOthers && isElsewhere)
    return `different people: ${[...a.people].join(', ')} and ${[...b.people].join(', ')}`;
  return streetConflict(a.mention, b.mention);
}

/** Whether either is told of places, and none of them the same. */
function areElsewhere(a: EventMention, b: EventMention): boolean {
  const [here, there] = [wheresOf(a), wheresOf(b)];
  return here.length > 0 && there.length > 0 && !here.some((place) => there.includes(place));
}

/** "in Oslo", "visited Oslo". */
const wheresOf = ({ places, participants }: EventMention): string[] => [
  ...places,
  ...participants.flatMap(({ name, type }) => (type === 'place' ? [name] : [])),
];

const STREET =
  /(?:^|\s)(\S+)(?: [js]r\.?)? (?:ave(?:nue)?|blvd|boulevard|dr(?:ive)?|highway|lane|parkway|r(?:oa)?d|st(?:reet)?|terrace)\.?$/u;

/** Two shootings in two streets. A corner has two: then one may tell of the one, the other of the other. */
function streetConflict(a: EventMention, b: EventMention): string | null {
  const [here, there] = [streetsOf(a), streetsOf(b)];
  if (here.length !== 1 || there.length !== 1 || here[0] === there[0]) return null;
  return `in different streets: ${here[0]} and ${there[0]}`;
}

/** What is proper to the names of streets: "holm" of "North Holm Street", "5" of "Fifth Avenue" and "5th Ave". */
function streetsOf(mention: EventMention): string[] {
  const proper = wheresOf(mention).flatMap((name) => STREET.exec(name.toLowerCase())?.[1] ?? []);
  return [...new Set(proper.map(rankOf))];
}
