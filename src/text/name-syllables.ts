import type { Token } from './analysed-text.ts';
import { isInnerHyphen } from './hyphen.ts';

/** A syllable of Korean or Chinese in Roman letters, roughly: "Ji", "won", "kyung". */
const SYLLABLE = /^(?:[bdfghjklmnprstwyz]|ch|gy|hy|ky|my|sh)?[aeiou][aeiou]?(?:n|ng|h|k|l|m)?$/u;
/** English words of that form that a name is the first half of: "Lo-run". */
const ENDS_COMPOUND: ReadonlySet<string> = new Set(['ban', 'fan', 'gun', 'man', 'men', 'run', 'win']);
const CAPITALISED = /^\p{Lu}\p{Ll}/u;

/**
 * "Han Ji-won", "Ji-won Han": whether a hyphen joins the two halves of a given name, the second in lower case, that
 * stands beside a family name.
 */
export function joinsSyllables(tokens: readonly Token[], hyphen: number): boolean {
  if (hyphen < 2 || !isInnerHyphen(tokens, hyphen)) return false;
  const [family, first, , second, next] = tokens.slice(hyphen - 2, hyphen + 3);
  if (!first || !second || !family) return false;
  if (!CAPITALISED.test(first.text)) return false;
  if (second.text !== second.lower || ENDS_COMPOUND.has(second.lower)) return false;
  const isBesideFamily = CAPITALISED.test(family.text) || CAPITALISED.test(next?.text ?? '');
  return isBesideFamily && SYLLABLE.test(first.lower) && SYLLABLE.test(second.lower);
}
