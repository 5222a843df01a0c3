import type { AlikePairs } from './alike-pairs.ts';
import type { AlikePair } from './pair-list.ts';
import { Components } from './components.ts';
import { PackedGroups } from './packed-groups.ts';

/**
 * Mentions that can be joined with one another and with no others. Within a part they have numbers of their own,
 * from 0 on in the order of the story.
 */
export interface Part {
  /** By number, the mentions' indices in the story; ascending. */
  items: readonly number[];
  pairs: readonly AlikePair[];
  ties: Ties;
}

/** Groups of mentions that are of one event for another reason than that they are alike. */
export interface Ties {
  /** Whatever speaks against it: an editor says so. */
  together: readonly (readonly number[])[];
  /** Unless something speaks against it. */
  presumed: readonly (readonly number[])[];
}

/**
 * The parts of a story, in the order of their first mentions. Pairs that no chain of alike ones connects are left
 * out: they can't be joined. Ties bring parts together.
 */
export function* partsOf(
  count: number,
  { pairs, components }: AlikePairs,
  { together, presumed }: Ties,
): Iterable<Part> {
  const { partOf, parts } = numberParts(count, components, [...together, ...presumed]);
  const itemsOf = new PackedGroups(partOf, parts);
  const pairsOf = new PackedGroups(
    Int32Array.from({ length: pairs.length }, (_, index) => {
      const { a, b } = pairs.at(index);
      return components.areOne(a, b) ? (partOf[a] ?? -1) : -1;
    }),
    parts,
  );
  const within = (groups: Ties['together']) =>
    new PackedGroups(
      Int32Array.from(groups, ([first = -1]) => partOf[first] ?? -1),
      parts,
    );
  const [togetherOf, presumedOf] = [within(together), within(presumed)];
  const numbers = new Int32Array(count);
  const numberOf = (item: number) => numbers[item] ?? 0;
  const numbered = (groups: Ties['together'], wanted: Int32Array) =>
    Array.from(wanted, (index) => groups[index]?.map(numberOf) ?? []);
  for (let part = 0; part < parts; part += 1) {
    const items = Array.from(itemsOf.of(part));
    for (const [number, item] of items.entries()) numbers[item] = number;
    yield {
      items,
      pairs: Array.from(pairsOf.of(part), (index) => {
        const { a, b, likeness } = pairs.at(index);
        return { a: numberOf(a), b: numberOf(b), likeness };
      }),
      ties: {
        together: numbered(together, togetherOf.of(part)),
        presumed: numbered(presumed, presumedOf.of(part)),
      },
    };
  }
}

/** Numbers the parts in the order of their first mentions. */
function numberParts(
  count: number,
  components: Components,
  ties: readonly (readonly number[])[],
): { partOf: Int32Array; parts: number } {
  const joined = components.copy();
  joined.uniteAll(ties);
  const partOf = new Int32Array(count).fill(-1);
  const numbers = new Map<number, number>();
  for (let item = 0; item < count; item += 1) {
    const root = joined.rootOf(item);
    const number = numbers.get(root) ?? numbers.size;
    numbers.set(root, number);
    partOf[item] = number;
  }
  return { partOf, parts: numbers.size };
}
