import { group } from 'd3-array';
import type { MentionFeatures } from '../comparison/features.ts';

/** With how many of one key each is compared: enough for a chain, and linear in all. */
const WINDOW = 24;

/** The pairs that are one thing, of mentions of one subject that have one key; null: not to be paired. */
export function keyedPairs(
  features: readonly MentionFeatures[],
  keyOf: (one: MentionFeatures) => string | null,
  areOne: (a: MentionFeatures, b: MentionFeatures) => boolean,
): [number, number][] {
  const keyed = features.flatMap((one, index) => {
    const key = keyOf(one);
    return key === null ? [] : [{ one, index, key: `${one.subject} ${key}` }];
  });
  return [...group(keyed, ({ key }) => key).values()].flatMap((items) =>
    items.flatMap((left, place) =>
      items
        .slice(place + 1, place + 1 + WINDOW)
        .flatMap((right): [number, number][] =>
          areOne(left.one, right.one) ? [[left.index, right.index]] : [],
        ),
    ),
  );
}
