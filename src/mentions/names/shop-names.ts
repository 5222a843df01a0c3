/**
 * Of a story's names those that end in "'s", by what is left without it: "Macy" of "Macy's board" is short for "Macy's",
 * unless the story has it as somebody's or something else's name.
 */
export function shopNames(
  names: readonly string[],
  isKnown: (name: string) => boolean,
): ReadonlyMap<string, string> {
  const shops = new Map<string, string>();
  for (const name of names) {
    const owner = name.replace(/['’]s$/u, '');
    if (owner === name || isKnown(owner)) continue;
    const known = shops.get(owner) ?? name;
    shops.set(owner, known);
    shops.set(name, known);
  }
  return shops;
}
