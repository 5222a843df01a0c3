/** A property's name is kept once by the engine, however often it is written. */
const names = Object.create(null) as Record<string, true>;

/**
 * The same text, as the engine's own copy of it: two of these are compared by where they stand, not letter by letter.
 * For words that are read once and compared a thousand times.
 */
export function interned(text: string): string {
  names[text] = true;
  const [name = text] = Object.keys(names);
  Reflect.deleteProperty(names, name);
  return name;
}
