/**
 * A name as an id in lower case: `International Business Times` → `international-business-times`,
 * `Süddeutsche Zeitung` → `suddeutsche-zeitung`, `共同通信` as it is; `fallback` where the name has neither
 * letter nor digit. The same on every machine: no locale takes part.
 */
export function slug(name: string, fallback: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^[^\p{L}\p{N}]+|-+$/gu, '');
  return plain || fallback;
}

/** The slugs of different names, in their order; where two are the same, the later gets a number. */
export function uniqueSlugs(names: readonly string[], fallback: string): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = slug(name, fallback);
    let id = plain;
    for (let number = 2; taken.has(id); number++) id = `${plain}-${number}`;
    taken.add(id);
    return id;
  });
}
