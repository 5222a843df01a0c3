import type { EventMention } from '../../mentions/event-mention.ts';
import { lastName } from './named-subject.ts';

/**
 * The people whose family name somebody has whom the story names more often: by that alone a title would mean the
 * other. By their full names.
 */
export function lesserNamesakes(mentions: readonly EventMention[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { participants } of mentions)
    for (const { name, type } of participants)
      if (type === 'person') counts.set(name, (counts.get(name) ?? 0) + 1);
  const foremost = new Map<string, string>();
  for (const [name, count] of counts) {
    const known = foremost.get(lastName(name));
    if (known === undefined || count > (counts.get(known) ?? 0)) foremost.set(lastName(name), name);
  }
  return new Set([...counts.keys()].filter((name) => foremost.get(lastName(name)) !== name));
}
