import type { EventMention } from '../mentions/event-mention.ts';
import { forEachCandidate } from './clustering/blocking.ts';
import type { AlikePair } from './clustering/pair-list.ts';
import { likenessOf } from './comparison/compare.ts';
import { conflict } from './conflicts/conflict.ts';
import { describeMentions } from './comparison/describe-mentions.ts';
import type { MentionFeatures } from './comparison/features.ts';
import { THRESHOLD, type JoinedMentions } from './clustering/join.ts';
import { howProbablyOne, leastProbable } from './clustering/merge-groups.ts';

/** Two groups of mentions that were almost joined. */
export interface NearMiss {
  /** Indices of the groups, the lower first. */
  groups: [number, number];
  /** The pair of mentions the reasons speak of, one of either group in the same order, and how alike it is. */
  pair: AlikePair;
  /** How alike the groups are on average. */
  average: number;
  /** What kept them apart, in plain words; never empty. */
  because: string[];
}

/** From which share of the threshold groups count as almost alike enough. */
const NEAR = 0.75;

/** What is known between two groups. */
interface Between {
  sum: number;
  best: AlikePair;
}

/**
 * The groups that were almost joined and why they weren't: those that are nearly as alike as joining asks on
 * average, or have a pair alike enough. What only shares a sentence is none. The most alike first.
 *
 * @param apart why an editor keeps two mentions apart; null: doesn't
 * @param isWanted whether a group's near misses are asked for
 */
export function findNearMisses(
  mentions: readonly EventMention[],
  groups: readonly JoinedMentions[],
  apart: (a: number, b: number) => string | null,
  isWanted: (group: number) => boolean,
): NearMiss[] {
  const features = describeMentions(mentions);
  const found = likenessesBetween(features, groups, isWanted);
  const misses = found.flatMap(({ one, other, sum, best }): NearMiss[] => {
    const [left, right] = [groups[one]?.items ?? [], groups[other]?.items ?? []];
    const average = sum / (left.length * right.length);
    if (average < THRESHOLD * NEAR && best.likeness < THRESHOLD) return [];
    const hindrance = hindranceBetween(left, right, features, apart);
    const because = [
      ...(hindrance ? [hindrance.why] : []),
      ...(average < THRESHOLD
        ? [
            `too unlike: ${average.toFixed(2)} of ${THRESHOLD.toFixed(2)}`,
            ...unlikeAsWhole(left, right, features),
          ]
        : []),
    ];
    if (!because.length) because.push('alike only since an editor joined passages');
    return [{ groups: [one, other], pair: hindrance ?? best, average, because }];
  });
  return misses.toSorted((a, b) => b.average - a.average || b.pair.likeness - a.pair.likeness);
}

/**
 * That two groups are hardly one event by what they share in all, or may be of another; [] where neither, or where only
 * single mentions count.
 */
function unlikeAsWhole(
  left: readonly number[],
  right: readonly number[],
  features: readonly MentionFeatures[],
): string[] {
  const [a, b] = [left, right].map((items) => items.flatMap((item) => features[item] ?? []));
  if (!a || !b || [...a, ...b].some(({ mention }) => mention.kind === 'statement')) return [];
  const [probability, least] = [howProbablyOne(a, b), leastProbable([...a, ...b])];
  if (probability < least)
    return [`one event as a whole by ${probability.toFixed(2)} of ${least.toFixed(2)}`];
  const isContested = [...a, ...b].some((one) => one.isContested);
  return isContested ? ['the story has several of its kind, and it may be of another'] : [];
}

/** The likenesses between every two groups that have any. */
function likenessesBetween(
  features: readonly MentionFeatures[],
  groups: readonly JoinedMentions[],
  isWanted: (group: number) => boolean,
): (Between & { one: number; other: number })[] {
  const groupOf = new Map(groups.flatMap(({ items }, group) => items.map((item) => [item, group])));
  const between = new Map<number, Map<number, Between>>();
  forEachCandidate(features, (a, b) => {
    const [left, right] = [groupOf.get(a) ?? 0, groupOf.get(b) ?? 0];
    if (left === right || !(isWanted(left) || isWanted(right))) return;
    if (features[a]?.mention.sentence === features[b]?.mention.sentence) return;
    const pair = left < right ? { a, b } : { a: b, b: a };
    const likeness = likenessAt(features, a, b);
    if (likeness === 0) return;
    const others = between.get(Math.min(left, right)) ?? new Map<number, Between>();
    between.set(Math.min(left, right), others);
    const known = others.get(Math.max(left, right));
    const best = known && known.best.likeness >= likeness ? known.best : { ...pair, likeness };
    others.set(Math.max(left, right), { sum: (known?.sum ?? 0) + likeness, best });
  });
  return [...between].flatMap(([one, others]) =>
    [...others].map(([other, edge]) => ({ one, other, ...edge })),
  );
}

/** Of the pairs that can't be of one event, the most alike, with the reason. */
function hindranceBetween(
  left: readonly number[],
  right: readonly number[],
  features: readonly MentionFeatures[],
  apart: (a: number, b: number) => string | null,
): (AlikePair & { why: string }) | null {
  let best: (AlikePair & { why: string }) | null = null;
  for (const a of left) {
    for (const b of right) {
      const [one, other] = [features[a], features[b]];
      const why = apart(a, b) ?? (one && other ? conflict(one, other) : null);
      const likeness = likenessAt(features, a, b);
      if (why !== null && (best === null || likeness > best.likeness)) best = { a, b, likeness, why };
    }
  }
  return best;
}

function likenessAt(features: readonly MentionFeatures[], a: number, b: number): number {
  const [one, other] = [features[a], features[b]];
  return one && other ? likenessOf(one, other) : 0;
}
