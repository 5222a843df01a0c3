import { forEachCandidate } from './blocking.ts';
import { Components } from './components.ts';
import type { MentionFeatures } from '../comparison/features.ts';
import { PairList } from './pair-list.ts';

/** What the joining asks of two mentions, by their indices. */
export interface PairQuestions {
  likeness: (a: number, b: number) => number;
  /** Whether what they say rules out that they are of one event. */
  contradict: (a: number, b: number) => boolean;
  /** Whether an editor split them. */
  apart: (a: number, b: number) => boolean;
}

/** Pairs of a story's mentions, and which mentions they bring together. */
export interface AlikePairs {
  pairs: PairList;
  components: Components;
}

/**
 * How alike those pairs are that can matter. Two clusters are joined only where at least one of their pairs, and
 * one that nothing forbids, reaches the threshold: so the components of such pairs can be clustered each by itself.
 * Pairs between components are given, too.
 *
 * @param together groups of mentions that an editor joins
 */
export function alikePairs(
  features: readonly MentionFeatures[],
  { likeness, contradict, apart }: PairQuestions,
  threshold: number,
  together: readonly (readonly number[])[],
): AlikePairs {
  const components = new Components(features.length);
  components.uniteAll(together);
  const pairs = new PairList();
  forEachCandidate(features, (a, b) => {
    const found = likeness(a, b);
    if (found !== 0) pairs.add(a, b, found);
    if (found < threshold || components.areOne(a, b) || apart(a, b)) return;
    if (!contradict(a, b)) components.unite(a, b);
  });
  return { pairs, components };
}
