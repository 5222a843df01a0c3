/**
 * Ways to have equal values stand in memory once: a story of thousands of articles has hundreds of thousands of
 * mentions, and few different sets of people among them.
 */

/** The function, asked once for each argument; arguments are one where they are the same object. */
export function remember<Argument, Value>(ask: (of: Argument) => Value): (of: Argument) => Value {
  const known = new Map<Argument, Value>();
  return (of) => {
    const found = known.get(of);
    if (found !== undefined) return found;
    const value = ask(of);
    known.set(of, value);
    return value;
  };
}

/** Numbers texts from 0 on, in the order in which they are first asked for. */
export function numbering(): (text: string) => number {
  const numbers = new Map<string, number>();
  return (text) => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  };
}

/** Makes sets of texts, of equal lists one. */
export function sharedSets(): (items: readonly string[]) => ReadonlySet<string> {
  const sets = new Map<string, ReadonlySet<string>>();
  return (items) => {
    const key = items.join('\n');
    const known = sets.get(key) ?? new Set(items);
    sets.set(key, known);
    return known;
  };
}
