/** "UN", "U.N.": of two letters or more. */
const INITIALS = /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})$/u;
const CAPITAL = /^\p{Lu}/u;

/**
 * Of a story's names the initials that stand for another of its names, by that name: "UN", "U.N." of "United Nations".
 * Not where several have them, nor of people: "AP" is not Ann Poe.
 *
 * @param isPerson whether the story may have a name as somebody's
 */
export function spelledOut(
  names: readonly string[],
  isPerson: (name: string) => boolean,
): ReadonlyMap<string, string> {
  const short = names.filter((name) => INITIALS.test(name));
  if (short.length === 0) return new Map();
  const byInitials = new Map<string, string | null>();
  for (const name of names) {
    const words = name.split(' ').filter((word) => CAPITAL.test(word));
    if (words.length < 2 || isPerson(name)) continue;
    const initials = words.map(([first = '']) => first).join('');
    byInitials.set(initials, byInitials.has(initials) ? null : name);
  }
  return new Map(
    short.flatMap((name): [string, string][] => {
      const full = byInitials.get(name.replaceAll('.', ''));
      return full ? [[name, full]] : [];
    }),
  );
}
