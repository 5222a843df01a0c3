/** Whether two sets have something in common. */
export function share<Item>(here: ReadonlySet<Item>, there: ReadonlySet<Item>): boolean {
  for (const one of here) if (there.has(one)) return true;
  return false;
}

/** Whether either set has something, and they have nothing in common. */
export function areOthers<Item>(here: ReadonlySet<Item>, there: ReadonlySet<Item>): boolean {
  return here.size > 0 && there.size > 0 && !share(here, there);
}
