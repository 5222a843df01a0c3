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

/** What related triggers have in common: their stem and its groups. */
export function predicateKeys({ stem }: Pick<Trigger, 'stem'>): string[] {
  return [stem, ...(groupsOf.get(stem) ?? []).map((group) => `group ${group}`)];
}

/** The same of triggers that may be related by their meanings, too. */
export function relationKeys(trigger: Pick<Trigger, 'stem'>): string[] {
  return [...predicateKeys(trigger), ...sensesOf(trigger.stem).map((sense) => `sense ${sense}`)];
}
