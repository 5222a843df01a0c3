import type { Trigger } from '../mentions/event-mention.ts';
import table from './related-predicates.json' with { type: 'json' };

/** How two triggers go together: by one stem, by the table of related predicates, or not at all. */
export type TriggerRelation = 'same' | 'related' | 'none';

const groupsOf = new Map<string, number[]>();
for (const [index, group] of table.groups.entries()) {
  for (const stem of group) groupsOf.set(stem, [...(groupsOf.get(stem) ?? []), index]);
}

/** Relates two triggers. Being related isn't handed on: it needs one group that holds both. */
export function relateTriggers(a: Pick<Trigger, 'stem'>, b: Pick<Trigger, 'stem'>): TriggerRelation {
  if (a.stem === b.stem) return 'same';
  const groups = groupsOf.get(b.stem) ?? [];
  return groupsOf.get(a.stem)?.some((group) => groups.includes(group)) ? 'related' : 'none';
}

/** What triggers that may be related have in common: their stem and the groups it stands in. For blocking. */
export function relationKeys({ stem }: Pick<Trigger, 'stem'>): string[] {
  return [stem, ...(groupsOf.get(stem) ?? []).map((group) => `group ${group}`)];
}
