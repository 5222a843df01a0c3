import type { Token } from '../../text/analysed-text.ts';

const APART = /^(?:different|separate|unrelated)$/u;
const COUNTED = /^(?:fifth|fourth|second|third)$/u;
/** Mishaps and crimes, of which a second is seldom a further round of the first, as a second vote is. */
const HARM =
  /^(?:accident|assault|attack|blast|bombing|crash|explosion|fire|homicide|incident|killing|murder|robbery|shooting|stabbing)$/u;
/** Further nouns of what news has several of in an article. */
const AFFAIR =
  /^(?:case|contest|decision|election|lawsuit|match|move|poll|protest|race|raid|referendum|ruling|strike|suit|survey|trial|vote)$/u;
/** What describes such a noun may stand before it: "in a separate criminal case". */
const isAffair = ({ lemma }: Token): boolean => HARM.test(lemma) || AFFAIR.test(lemma);

/**
 * Whether a sentence is set apart from those around it as another affair: "In an unrelated shooting, a boy was hit",
 * "In a third attack, …", "Hours later, three people were shot" is not, as it may go on.
 */
export function isSetApart(tokens: readonly Token[]): boolean {
  const [first, second, third, fourth, fifth] = tokens;
  if (first?.lower !== 'in' || !second) return false;
  const isArticle = second.lower === 'a' || second.lower === 'an';
  const which = isArticle ? third : second;
  const noun = isArticle ? fourth : third;
  if (!which || !noun) return false;
  if (COUNTED.test(which.lower)) return HARM.test(noun.lemma);
  if (!isArticle) return which.lower === 'another' && isAffair(noun);
  if (!APART.test(which.lower)) return false;
  return isAffair(noun) || (noun.pos === 'ADJ' && fifth !== undefined && isAffair(fifth));
}
