/** Whether either set has something, and they have nothing in common. */
export function areOthers<Item>(here: ReadonlySet<Item>, there: ReadonlySet<Item>): boolean {
  if (here.size === 0 || there.size === 0) return false;
  for (const one of here) if (there.has(one)) return false;
  return true;
}
