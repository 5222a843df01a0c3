/** More different words than these are no language's: so that a hostile text can't fill the memory. */
export const MOST_WORDS = 50_000;

/**
 * A function of a word that remembers what it found: a text has far fewer different words than words.
 *
 * @param find pure, and never gives undefined
 */
export function remembering<Found extends object | string | number | boolean | null>(
  find: (word: string) => Found,
): (word: string) => Found {
  const memory = new Map<string, Found>();
  return (word) => {
    const remembered = memory.get(word);
    if (remembered !== undefined) return remembered;
    const found = find(word);
    if (memory.size >= MOST_WORDS) memory.clear();
    memory.set(word, found);
    return found;
  };
}
