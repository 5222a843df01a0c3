/**
 * Places points in a row so that neighbours keep `gap`, all stay within [low, high], and the sum of squared
 * moves is least (pool adjacent violators). The order given is kept. Where the row can't hold them at `gap`,
 * the gap shrinks for all.
 */
export function placeApart(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  if (wanted.length === 0) return [];
  const room = Math.max(0, high - low);
  const step = wanted.length > 1 ? Math.min(gap, room / (wanted.length - 1)) : 0;
  // With the steps taken out, keeping apart becomes keeping in order.
  const free = poolAdjacent(wanted.map((at, index) => at - index * step));
  const last = high - (wanted.length - 1) * step;
  return free.map((at, index) => Math.min(Math.max(at, low), Math.max(low, last)) + index * step);
}

/** The nearest series that never falls, in least squares. */
function poolAdjacent(values: readonly number[]): number[] {
  const pools: { mean: number; size: number }[] = [];
  for (const value of values) {
    let pool = { mean: value, size: 1 };
    for (let before = pools.at(-1); before && before.mean > pool.mean; before = pools.at(-1)) {
      pools.pop();
      const size = before.size + pool.size;
      pool = { mean: (before.mean * before.size + pool.mean * pool.size) / size, size };
    }
    pools.push(pool);
  }
  return pools.flatMap(({ mean, size }) => Array.from({ length: size }, () => mean));
}
