import { forEachCandidate } from '../../events/clustering/blocking.ts';
import { learntPair } from '../../events/comparison/compare.ts';
import { EVIDENCE } from '../../events/comparison/evidence.ts';
import type { LabelledFolder } from './labelled-folder.ts';
import type { Sample } from './logistic-regression.ts';

/**
 * Two mentions each, of those whose likeness is learnt, with whether they are of one event. Every mention counts the
 * same, however many pairs it is in: else one event that all articles repeat would decide.
 */
export function samplesOfPairs({ features, eventOf }: LabelledFolder): Sample[] {
  const pairs: { a: number; b: number; sample: Sample }[] = [];
  const degrees = new Map<number, number>();
  forEachCandidate(features, (first, second) => {
    const [a, b] = [features[first], features[second]];
    const [event, other] = [eventOf(first), eventOf(second)];
    if (!a || !b || event === null || other === null) return;
    const pair = learntPair(a, b);
    if (!pair) return;
    const amounts = EVIDENCE.map(({ amount }) => amount(pair));
    pairs.push({ a: first, b: second, sample: { amounts, isOne: event === other, weight: 1 } });
    for (const item of [first, second]) degrees.set(item, (degrees.get(item) ?? 0) + 1);
  });
  const share = (item: number) => 1 / (degrees.get(item) ?? 1);
  return pairs.map(({ a, b, sample }) => ({ ...sample, weight: share(a) + share(b) }));
}
