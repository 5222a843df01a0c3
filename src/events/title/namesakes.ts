import type { EventMention } from '../../mentions/event-mention.ts';
import { lastName } from './named-subject.ts';

/** Who is to be called by their full name, and the others that the family name alone may mean. */
export type Namesakes = ReadonlyMap<string, readonly string[]>;

/** Somebody is meant by the family name alone who is named so many times as often as any other bearer of it. */
const FOREMOST = 10;

/**
 * The people whose family name somebody else has, or is what a firm, a body or an outlet of the story begins with
 * ("Ann Fox" beside Fox News): by that alone a title would mean either. Not whom the story names far more often than the
 * other. By their full names.
 */
export function peopleWithNamesakes(mentions: readonly EventMention[]): Namesakes {
  const people = new Map<string, number>();
  const bodies = new Map<string, number>();
  const add = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const { participants, article } of mentions) {
    add(bodies, article.outlet);
    for (const { name, type } of participants)
      if (type === 'person') add(people, name);
      else if (type === 'organisation') add(bodies, name);
  }
  const bearers = new Map<string, { name: string; count: number }[]>();
  for (const [name, count] of people) {
    const known = bearers.get(lastName(name));
    if (known) known.push({ name, count });
    else bearers.set(lastName(name), [{ name, count }]);
  }
  for (const [name, count] of bodies) bearers.get(firstWord(name))?.push({ name, count });
  const namesakes = new Map<string, readonly string[]>();
  for (const all of bearers.values())
    for (const { name, count } of all) {
      const others = all.filter((other) => !isOne(other.name, name));
      if (people.has(name) && others.some((other) => count < other.count * FOREMOST))
        namesakes.set(
          name,
          others.map((other) => other.name),
        );
    }
  return namesakes;
}

/** "Tayyip Erdogan" is "Recep Tayyip Erdogan". */
const isOne = (a: string, b: string): boolean => a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);

const firstWord = (name: string): string => name.toLowerCase().replace(/^the /u, '').split(' ', 1)[0] ?? '';
