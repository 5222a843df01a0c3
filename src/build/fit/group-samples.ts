import type { Cluster } from '../../events/clustering/cluster-graph.ts';
import type { Likeness } from '../../events/comparison/compare.ts';
import { GROUP_EVIDENCE, type GroupPair } from '../../events/clustering/group-evidence.ts';
import { describeGroup } from '../../events/clustering/group-features.ts';
import { joinOneByOne, questionsOf } from '../../events/clustering/join.ts';
import { relateMeanings } from '../../events/comparison/trigger-relation.ts';
import type { LabelledFolder } from './labelled-folder.ts';
import type { Sample } from './logistic-regression.ts';

/**
 * Two groups of mentions each, as they are joined one by one, with whether they are of one event: of each two whose
 * triggers go together, so that there are enough to learn from, also where nothing ties them.
 */
export function samplesOfGroups({ features, eventOf }: LabelledFolder, likeness: Likeness): Sample[] {
  const ask = questionsOf(features, () => null, likeness);
  const clusters = [...joinOneByOne(features, [], ask)].flatMap((part) => part.clusters);
  const groups = clusters.flatMap(({ items }: Cluster) => {
    const known = commonestOf(items, eventOf);
    const isSaid = items.some((item) => ask.at(item).mention.kind === 'statement');
    return known && !isSaid ? [{ ...known, features: describeGroup(items.map(ask.at)) }] : [];
  });
  return groups.flatMap((one, index) =>
    groups.slice(index + 1).flatMap((other): Sample[] => {
      const pair = { a: one.features, b: other.features };
      if (!areRelated(pair)) return [];
      return [
        {
          amounts: GROUP_EVIDENCE.map(({ amount }) => amount(pair)),
          isOne: one.event === other.event,
          // A pair of large groups decides about more than one of two mentions.
          weight: Math.sqrt(Math.min(one.count, other.count)),
        },
      ];
    }),
  );
}

function areRelated({ a, b }: GroupPair): boolean {
  // What is measured within one subject can't be compared with another's.
  if (a.mentions[0]?.subject !== b.mentions[0]?.subject) return false;
  return [...a.stems.keys()].some((stem) =>
    [...b.stems.keys()].some((other) => relateMeanings({ stem }, { stem: other }) !== 'none'),
  );
}

/** The event that most of a group's mentions are of, and of how many the annotator says which; null: of none. */
function commonestOf(items: readonly number[], eventOf: (item: number) => string | null) {
  const events = items.flatMap((item) => eventOf(item) ?? []);
  const counts = new Map<string, number>();
  for (const event of events) counts.set(event, (counts.get(event) ?? 0) + 1);
  const [event] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  return event === undefined ? null : { event, count: events.length };
}
