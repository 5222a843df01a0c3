import type { EventMention } from '../mentions/event-mention.ts';
import { rankOf } from './ordinal-conflict.ts';

/** The places a mention tells of: "in Oslo", "visited Oslo". */
export const wheresOf = ({ places, participants }: EventMention): string[] => [
  ...places,
  ...participants.flatMap(({ name, type }) => (type === 'place' ? [name] : [])),
];

const STREET =
  /(?:^|\s)(\S+)(?: [js]r\.?)? (?:ave(?:nue)?|blvd|boulevard|dr(?:ive)?|highway|lane|parkway|r(?:oa)?d|st(?:reet)?|terrace)\.?$/u;

/** What is proper to the names of streets: "holm" of "North Holm Street", "5" of "Fifth Avenue" and "5th Ave". */
export function streetsAmong(places: readonly string[]): string[] {
  const proper = places.flatMap((name) => STREET.exec(name.toLowerCase())?.[1] ?? []);
  return [...new Set(proper.map(rankOf))];
}
