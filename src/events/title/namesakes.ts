import type { EventMention } from '../../mentions/event-mention.ts';
import { lastName } from './named-subject.ts';

/** Somebody is meant by the family name alone who is named so many times as often as any other bearer of it. */
const FOREMOST = 10;

/**
 * The people whose family name somebody else has, or is what a firm, a body or an outlet of the story begins with
 * ("Ann Fox" beside Fox News): by that alone a title would mean either. Not whom the story names far more often than the
 * other. By their full names.
 */
export function peopleWithNamesakes(mentions: readonly EventMention[]): ReadonlySet<string> {
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
  return new Set(
    [...bearers.values()].flatMap((all) =>
      all
        .filter(
          ({ name, count }) =>
            people.has(name) && all.some((other) => other.name !== name && count < other.count * FOREMOST),
        )
        .map(({ name }) => name),
    ),
  );
}

const firstWord = (name: string): string => name.toLowerCase().replace(/^the /u, '').split(' ', 1)[0] ?? '';
