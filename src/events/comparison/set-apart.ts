import type { Token } from '../../text/analysed-text.ts';

const APART = /^(?:different|separate|unrelated)$/u;
const FURTHER = /^(?:another|fifth|fourth|second|third)$/u;
/** Nouns of what news has several of in an article. */
const AFFAIR =
  /^(?:accident|assault|attack|blast|bombing|case|contest|crash|decision|election|explosion|fire|homicide|incident|killing|lawsuit|match|move|murder|poll|protest|race|raid|referendum|robbery|ruling|shooting|stabbing|strike|suit|survey|trial|vote)$/u;

/**
 * Whether a sentence is set apart from those around it as another affair: "In an unrelated shooting, a boy was hit",
 * "In a third attack, …", "Hours later, three people were shot" is not, as it may go on.
 */
export function isSetApart([first, second, third, fourth]: readonly Token[]): boolean {
  if (first?.lower !== 'in' || !second) return false;
  const isArticle = second.lower === 'a' || second.lower === 'an';
  const which = isArticle ? third : second;
  const noun = isArticle ? fourth : third;
  if (!which || !noun) return false;
  if (APART.test(which.lower)) return isArticle && (AFFAIR.test(noun.lemma) || noun.pos === 'ADJ');
  return FURTHER.test(which.lower) && AFFAIR.test(noun.lemma);
}
