import type { EventMention } from '../mentions/event-mention.ts';
import { forEachCandidate } from './blocking.ts';
import { averageLink, type AlikePair, type ClusterRules, type Join } from './cluster.ts';
import { compareMentions, conflict } from './compare.ts';
import { Components } from './components.ts';
import { UNSTEERED, type Steering } from './edits/steering.ts';
import { describeMentions, type MentionFeatures } from './features.ts';

/** Mentions found to be of one event. */
export interface JoinedMentions {
  /** Their indices in the input, ascending. */
  items: number[];
  /** The joins that made it one, in the order made. */
  joins: readonly Join[];
  /** A reason for each join, in plain words, in the same order. */
  because: string[];
}

/** Average likeness from which mentions are one event; chosen on the development stories. */
export const THRESHOLD = 0.3;

/**
 * Joins the mentions of a story that tell of the same event, as they are alike and as an editor steers it.
 * In the order of each event's first mention.
 */
export function joinMentions(
  mentions: readonly EventMention[],
  { together, apart }: Steering = UNSTEERED,
): JoinedMentions[] {
  const features = describeMentions(mentions);
  const at = (index: number): MentionFeatures => {
    const found = features[index];
    if (!found) throw new RangeError(`no mention ${index}`);
    return found;
  };
  const forbidden = (a: number, b: number) => apart(a, b) !== null || conflict(at(a), at(b)) !== null;
  const rules = { threshold: THRESHOLD, forbidden, together };
  return averageLink(mentions.length, alikePairs(features, rules), rules).map(({ items, joins }) => ({
    items,
    joins,
    because: joins.map((join) => reason(join, at)),
  }));
}

/**
 * How alike those pairs are that can matter. Two clusters are joined only where at least one of their pairs, and
 * one that nothing forbids, reaches the threshold: so pairs between the components of such pairs are left out.
 */
function alikePairs(
  features: readonly MentionFeatures[],
  { threshold, forbidden, together = [] }: ClusterRules,
): AlikePair[] {
  const likenessOf = (a: number, b: number) => {
    const [left, right] = [features[a], features[b]];
    return left && right ? compareMentions(left, right).likeness : 0;
  };
  const components = new Components(features.length);
  for (const [first, ...others] of together) for (const item of others) components.unite(first ?? item, item);
  // In the order of the visits, which is the same the second time.
  const likenesses: number[] = [];
  forEachCandidate(features, (a, b) => {
    const likeness = likenessOf(a, b);
    likenesses.push(likeness);
    if (likeness >= threshold && !components.areOne(a, b) && !forbidden(a, b)) components.unite(a, b);
  });
  const pairs: AlikePair[] = [];
  let visit = 0;
  forEachCandidate(features, (a, b) => {
    const likeness = likenesses[visit++] ?? 0;
    if (likeness !== 0 && components.areOne(a, b)) pairs.push({ a, b, likeness });
  });
  return pairs;
}

function reason({ a, b }: Join, at: (index: number) => MentionFeatures): string {
  const [left, right] = [at(a), at(b)];
  const { shared } = compareMentions(left, right);
  const outlets = [left, right].map(({ mention }) => mention.article.outlet);
  const who = outlets[0] === outlets[1] ? `twice in ${outlets[0] ?? ''}` : outlets.join(' and ');
  return `${who}: ${shared.join('; ') || 'joined by an editor'}`;
}
