import type { Trigger } from '../../mentions/event-mention.ts';
import { remembering } from '../../text/remember.ts';
import { relateWords, sensesOf } from '../../text/wordnet/lexicon.ts';
import nearTable from '../near-predicates.json' with { type: 'json' };
import relatedTable from '../related-predicates.json' with { type: 'json' };

/** How two triggers go together: by one stem, by the table of related predicates, or not at all. */
export type TriggerRelation = 'same' | 'related' | 'none';
/**
 * The same, and less sure: `near` of words that news may use for one event ("fire", "sack", but "fire", "blaze" too),
 * `synonym` of those that have a meaning in common (WordNet), since words have several.
 */
export type MeaningRelation = TriggerRelation | 'near' | 'synonym';

/** By stem, the numbers of the groups it is in. */
type GroupsOf = ReadonlyMap<string, readonly number[]>;

const RELATED = groupsByStem(relatedTable.groups);
const NEAR = groupsByStem(nearTable.groups);

function groupsByStem(groups: readonly (readonly string[])[]): GroupsOf {
  const groupsOf = new Map<string, number[]>();
  for (const [index, group] of groups.entries()) {
    for (const stem of group) groupsOf.set(stem, [...(groupsOf.get(stem) ?? []), index]);
  }
  return groupsOf;
}

/** Being of one group isn't handed on: it needs one that holds both. */
function shareGroup(groupsOf: GroupsOf, a: string, b: string): boolean {
  const groups = groupsOf.get(b) ?? [];
  return groupsOf.get(a)?.some((group) => groups.includes(group)) ?? false;
}

/** Relates two triggers surely enough to speak of one thing by either. */
export function relateTriggers(a: Pick<Trigger, 'stem'>, b: Pick<Trigger, 'stem'>): TriggerRelation {
  if (a.stem === b.stem) return 'same';
  return shareGroup(RELATED, a.stem, b.stem) ? 'related' : 'none';
}

/** Relates two triggers by what they can mean, too. */
export function relateMeanings(a: Pick<Trigger, 'stem'>, b: Pick<Trigger, 'stem'>): MeaningRelation {
  const relation = relateTriggers(a, b);
  if (relation !== 'none') return relation;
  if (shareGroup(NEAR, a.stem, b.stem)) return 'near';
  return areSynonyms(a.stem < b.stem ? `${a.stem}\n${b.stem}` : `${b.stem}\n${a.stem}`) ? 'synonym' : 'none';
}

/** Of two stems, a line each: WordNet's answer takes longer than remembering it. */
const areSynonyms = remembering((stems) => {
  const [a = '', b = ''] = stems.split('\n');
  return relateWords(a, b) === 'synonym';
});

/** What related triggers have in common: their stem and its groups. */
export function predicateKeys({ stem }: Pick<Trigger, 'stem'>): string[] {
  return [stem, ...(RELATED.get(stem) ?? []).map((group) => `group ${group}`)];
}

/** The same of triggers that are near one another, too. */
export function nearKeys(trigger: Pick<Trigger, 'stem'>): string[] {
  return [...predicateKeys(trigger), ...(NEAR.get(trigger.stem) ?? []).map((group) => `near ${group}`)];
}

/** The same of triggers that may be related by their meanings, too. */
export function relationKeys(trigger: Pick<Trigger, 'stem'>): string[] {
  return [...nearKeys(trigger), ...sensesOf(trigger.stem).map((sense) => `sense ${sense}`)];
}
