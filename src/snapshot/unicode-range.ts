/** First and last code point, both in. */
export type CodePointRange = readonly [first: number, last: number];

const ALL: CodePointRange = [0, 0x10ffff];
const TOKEN = /^u\+([0-9a-f]*)(\?*)(?:-([0-9a-f]+))?$/i;

/**
 * Reads the `unicode-range` of a font face: `U+0-FF, U+131, U+4??`. An empty one covers everything; a token
 * that isn't valid covers nothing.
 */
export function parseUnicodeRange(value: string): CodePointRange[] {
  if (!value.trim()) return [ALL];
  return value.split(',').flatMap((token) => {
    const match = TOKEN.exec(token.trim());
    if (!match) return [];
    const [, digits = '', wildcards = '', last] = match;
    const from = parseInt(digits + wildcards.replaceAll('?', '0'), 16);
    const to = last ? parseInt(last, 16) : parseInt(digits + wildcards.replaceAll('?', 'F'), 16);
    return to >= from ? [[from, to] as const] : [];
  });
}

export function coversAny(ranges: readonly CodePointRange[], codePoints: Iterable<number>): boolean {
  for (const codePoint of codePoints) {
    if (ranges.some(([first, last]) => codePoint >= first && codePoint <= last)) return true;
  }
  return false;
}
