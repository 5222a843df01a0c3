import type { Trigger } from '../mentions/event-mention.ts';
import { relateWords, sensesOf } from '../text/wordnet/lexicon.ts';
import table from './related-predicates.json' with { type: 'json' };

/** How two triggers go together: by one stem, by the table of related predicates, or not at all. */
export type TriggerRelation = 'same' | 'related' | 'none';
/** The same, and by a meaning the two have in common (WordNet): less sure, since words have several. */
export type MeaningRelation = TriggerRelation | 'synonym';

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

/** Relates two triggers by what they can mean, too. */
export function relateMeanings(a: Pick<Trigger, 'stem'>, b: Pick<Trigger, 'stem'>): MeaningRelation {
  const relation = relateTriggers(a, b);
  if (relation !== 'none') return relation;
  return relateWords(a.stem, b.stem) === 'synonym' ? 'synonym' : 'none';
}

/** What triggers that may be related have in common: their stem, its groups and its meanings. For blocking. */
export function relationKeys({ stem }: Pick<Trigger, 'stem'>): string[] {
  const groups = (groupsOf.get(stem) ?? []).map((group) => `group ${group}`);
  return [stem, ...groups, ...sensesOf(stem).map((sense) => `sense ${sense}`)];
}
