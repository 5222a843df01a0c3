import type { EventMention } from '../../mentions/event-mention.ts';
import { rankOf } from '../conflicts/ordinal-conflict.ts';

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

/** A name of a street in a text: what is proper to it, and what kind of street it is. */
const STREET_IN_TEXT =
  /(\p{Lu}[\p{L}’'-]+|\d+(?:st|nd|rd|th))(?: [JS]r\.?)? (Ave(?:nue)?|Blvd|Boulevard|Dr(?:ive)?|Highway|Lane|Parkway|R(?:oa)?d|St(?:reet)?|Terrace)\b/gu;
/** Streets of a kind that other names end in, too ("Superior Court"): only as one is on them. */
const STREET_ONE_IS_ON =
  /\b(?:on|block of)(?: \p{Lu}[\p{L}’'.-]*)*? (\p{Lu}[\p{L}’'-]+) (Circle|Court|Place|Way)\b/gu;
/** The kinds of street that are written short. */
const SHORT_KINDS: Readonly<Record<string, string>> = {
  ave: 'avenue',
  blvd: 'boulevard',
  dr: 'drive',
  rd: 'road',
  st: 'street',
};

/** The streets that a text names: "holm avenue" of "North Holm Ave.", as "Holm Street" is another. */
export function streetsIn(text: string): ReadonlySet<string> {
  const streets = new Set<string>();
  for (const pattern of [STREET_IN_TEXT, STREET_ONE_IS_ON]) {
    for (const [, proper = '', kind = ''] of text.matchAll(pattern)) {
      const lower = kind.toLowerCase();
      streets.add(`${rankOf(proper.toLowerCase())} ${SHORT_KINDS[lower] ?? lower}`);
    }
  }
  return streets;
}
