import type { EventMention } from '../../mentions/event-mention.ts';
import { areApart, regionsOf } from '../../text/wordnet/regions.ts';

/** A place of the world in which an event is said to happen. */
export interface Scene {
  /** `Oslo` */
  name: string;
  /** The numbers of the regions it may be or lie in, at least one: `regionsOf`. */
  regions: readonly number[];
}

const NO_SCENES: readonly Scene[] = [];
/** What stands before the place where something happens; not before one that somebody comes from or goes to. */
const WITHIN: ReadonlySet<string> = new Set(['at', 'in', 'inside', 'throughout']);

/** Where in the world a mention says that its event happens: "in Oslo", "in Port Ellis, Norway". */
export function scenesOf({ places, sentence, article }: EventMention): readonly Scene[] {
  if (places.length === 0) return NO_SCENES;
  const text = article.body.slice(sentence.start, sentence.end).toLowerCase();
  return places.flatMap((name) => {
    const regions = regionsOf(name);
    return regions.length > 0 && isWithin(text, name.toLowerCase()) ? [{ name, regions }] : NO_SCENES;
  });
}

/** Whether a text has the name, both in lower case, as that of where something happens. */
function isWithin(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at < 0) return false;
  const before = text.slice(0, at).trimEnd();
  return before.endsWith(',') || WITHIN.has(/\p{L}+$/u.exec(before)?.[0] ?? '');
}

/** Whether scenes are known on both sides, and all of the one apart from all of the other: "in Oslo", "in Rome". */
export function areElsewhere(here: readonly Scene[], there: readonly Scene[]): boolean {
  if (here.length === 0 || there.length === 0) return false;
  return here.every((one) => there.every((other) => areApart(one.regions, other.regions)));
}

/** A place of either side of which the one is or holds the other: "in Oslo", "in Norway"; null: none. */
export function sharedScene(here: readonly Scene[], there: readonly Scene[]): [Scene, Scene] | null {
  for (const one of here) {
    const other = there.find(({ regions }) => !areApart(one.regions, regions));
    if (other) return [one, other];
  }
  return null;
}
