import type { Token } from '../../text/analysed-text.ts';
import { NOUN_PHRASE, VERBAL } from './clause-edges.ts';

/**
 * A noun with a participle as the sentence that it is short for: "the suit filed in March" → "the suit was filed in
 * March". null: it isn't one, "a lawyer representing the firm".
 */
export function wholeSentence(tokens: readonly Token[]): Token[] | null {
  const at = tokens.findIndex(({ pos }) => VERBAL.has(pos));
  const [verb, noun] = [tokens[at], tokens[at - 1]];
  if (!verb || !noun || verb.pos !== 'VERB' || !PARTICIPLE.test(verb.lower)) return null;
  // "The nurse | who poisoned three men": an object stands behind.
  const next = tokens[at + 1]?.pos ?? 'ADP';
  if (!/^(?:NOUN|PROPN)$/u.test(noun.pos) || !/^(?:ADP|ADV|PART)$/u.test(next)) return null;
  const subject = tokens.slice(0, at);
  if (!subject.every(({ pos }) => NOUN_PHRASE.has(pos) || pos === 'ADP' || pos === 'PART')) return null;
  const text = isPlural(subject) ? 'were' : 'was';
  const auxiliary: Token = { ...verb, text, lower: text, lemma: 'be', pos: 'AUX' };
  return [...subject, auxiliary, ...tokens.slice(at)];
}

const PARTICIPLE = /(?:ed|en|[dn]t|lt|wn|ld|de)$/u;

/** By the noun before what tells more of it: "members of the crew". */
function isPlural(subject: readonly Token[]): boolean {
  const adposition = subject.findIndex(({ pos }, place) => pos === 'ADP' && place > 0);
  const head = (adposition < 0 ? subject : subject.slice(0, adposition)).at(-1);
  return head?.pos === 'NOUN' && PLURAL.test(head.lower);
}

const PLURAL = /(?:[^su]s|^(?:children|men|people|police|women))$/u;
