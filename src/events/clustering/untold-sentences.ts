import type { Cluster } from './cluster-graph.ts';
import type { MentionFeatures } from '../comparison/features.ts';
import { LEAST_WEIGHT } from '../selection/select.ts';

/** A sentence that no event of several outlets is told in. */
export interface UntoldSentence {
  /** Its mention that is told most surely: what the sentence is about. */
  head: number;
  /** All of its mentions of what happened or is planned. */
  items: readonly number[];
}

/** How surely a sentence has to tell of what it is about: as a main clause does. */
const LEAST_SURE = 0.8;
/** Of so many outlets a group is an event of several, however they tell of it. */
const SEVERAL = 3;

/**
 * The sentences that no group of mentions tells surely of which two outlets share, in the order of the story.
 *
 * @param groups disjoint, of all mentions
 */
export function untoldSentences(
  groups: readonly Cluster[],
  features: readonly MentionFeatures[],
): UntoldSentence[] {
  const told = new Set<unknown>();
  for (const { items } of groups) {
    const mentions = items.flatMap((item) => features[item]?.mention ?? []);
    if (isSharedSurely(mentions)) for (const { sentence } of mentions) told.add(sentence);
  }
  const untold = new Map<unknown, number[]>();
  for (const [item, { mention }] of features.entries()) {
    if (mention.kind === 'statement' || told.has(mention.sentence)) continue;
    const known = untold.get(mention.sentence);
    if (known) known.push(item);
    else untold.set(mention.sentence, [item]);
  }
  const weightOf = (item: number) => features[item]?.mention.weight ?? 0;
  return [...untold.values()].flatMap((items) => {
    const head = items.reduce((best, item) => (weightOf(item) > weightOf(best) ? item : best));
    return weightOf(head) >= LEAST_SURE ? [{ head, items }] : [];
  });
}

function isSharedSurely(mentions: readonly MentionFeatures['mention'][]): boolean {
  const surest = new Map<unknown, number>();
  for (const { article, weight } of mentions) surest.set(article, Math.max(weight, surest.get(article) ?? 0));
  const sure = [...surest.values()].filter((weight) => weight >= LEAST_WEIGHT.shared);
  return surest.size >= SEVERAL || sure.length > 1;
}
