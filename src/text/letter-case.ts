/**
 * What a word begins with. Asked of nearly every word, and nearly every word begins with a letter of ASCII: of these no
 * pattern is asked. The patterns stand outside the functions, as `\p{…}` within one is compiled each time.
 */
const UPPER = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;
/** Code units from here on are beyond ASCII. */
const BEYOND = 128;

/** Whether a text begins with a capital letter. */
export function startsUpper(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < BEYOND ? code >= 65 && code <= 90 : UPPER.test(text);
}

/** Whether a text begins with a small letter. */
export function startsLower(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < BEYOND ? code >= 97 && code <= 122 : LOWER.test(text);
}

/** Whether any letter of a text is a capital. */
export function hasUpper(text: string): boolean {
  return startsUpper(text) || ANY_UPPER.test(text);
}

const ANY_UPPER = /\p{Lu}/u;
