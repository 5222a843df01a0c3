/**
 * Parts a cluster so that no two items that contradict one another stay together. The item that most contradict
 * goes first, of several the one least like the rest: one wrong date among ten that agree costs the one, not the
 * cluster. What goes is parted in the same way.
 *
 * @param likeness how alike two items are, by their indices
 * @returns the parts, the largest agreement first; the cluster itself where nothing contradicts
 */
export function outvote(
  items: readonly number[],
  contradict: (a: number, b: number) => boolean,
  likeness: (a: number, b: number) => number,
): number[][] {
  const opponents = new Map(items.map((item) => [item, new Set<number>()]));
  for (const [index, a] of items.entries()) {
    for (const b of items.slice(index + 1)) {
      if (!contradict(a, b)) continue;
      opponents.get(a)?.add(b);
      opponents.get(b)?.add(a);
    }
  }
  const parts: number[][] = [];
  for (let left = [...items]; left.length > 0;) {
    const staying = largestAgreement(left, opponents, likeness);
    parts.push(staying);
    const kept = new Set(staying);
    left = left.filter((item) => !kept.has(item));
  }
  return parts;
}

function largestAgreement(
  items: readonly number[],
  opponents: ReadonlyMap<number, ReadonlySet<number>>,
  likeness: (a: number, b: number) => number,
): number[] {
  const staying = new Set(items);
  const contradictions = (item: number) =>
    [...(opponents.get(item) ?? [])].filter((other) => staying.has(other)).length;
  const support = (item: number) =>
    [...staying].reduce((sum, other) => sum + (other === item ? 0 : likeness(item, other)), 0);
  for (;;) {
    const most = Math.max(0, ...[...staying].map(contradictions));
    if (most === 0) return [...staying];
    const outvoted = [...staying].filter((item) => contradictions(item) === most);
    const weakest = outvoted.reduce((a, b) => (support(b) < support(a) ? b : a));
    staying.delete(weakest);
  }
}
