/**
 * A list in the order of what stands for each item's place, in place; of equals the first stays first. For lists of a few
 * items that are mostly in order already: sorting makes several arrays for each.
 */
export function inOrder<Item>(items: Item[], placeOf: (item: Item) => number): Item[] {
  for (let next = 1; next < items.length; next++) {
    const item = items[next] as Item;
    const place = placeOf(item);
    let at = next;
    for (; at > 0; at--) {
      const before = items[at - 1] as Item;
      if (placeOf(before) <= place) break;
      items[at] = before;
    }
    if (at < next) items[at] = item;
  }
  return items;
}
