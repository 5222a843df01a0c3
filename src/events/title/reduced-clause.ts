import type { Token } from '../../text/analysed-text.ts';
import { NOUN_PHRASE, VERBAL } from './clause-edges.ts';

/**
 * A noun with a participle as the sentence that it is short for: "the suit filed in March" → "the suit was filed in
 * March". null: it isn't one, "a lawyer representing the firm".
 *
 * @param sentence what it stands in
 */
export function wholeSentence(tokens: readonly Token[], sentence: readonly Token[]): Token[] | null {
  const at = tokens.findIndex(({ pos }) => VERBAL.has(pos));
  const [verb, noun] = [tokens[at], tokens[at - 1]];
  if (!verb || !noun || verb.pos !== 'VERB' || !PARTICIPLE.test(verb.lower)) return null;
  // "The nurse | who poisoned three men": an object stands behind.
  const next = tokens[at + 1]?.pos ?? 'ADP';
  if (!/^(?:NOUN|PROPN)$/u.test(noun.pos) || !/^(?:ADP|ADV|PART)$/u.test(next)) return null;
  if (!isSubjectOfMore(sentence, noun, verb)) return null;
  const subject = tokens.slice(0, at);
  if (!subject.every(({ pos }) => NOUN_PHRASE.has(pos) || pos === 'ADP' || pos === 'PART')) return null;
  const text = isPlural(subject) ? 'were' : 'was';
  const auxiliary: Token = { ...verb, text, lower: text, lemma: 'be', pos: 'AUX' };
  return [...subject, auxiliary, ...tokens.slice(at)];
}

/**
 * "The suit filed in March | was dropped": what the noun is the subject of comes later, and surely is a finite verb, or
 * is told by the commas of "The suit, filed in March, claimed …". Not "the judge who ruled …", nor "a man died of burns |
 * suffered in …".
 */
function isSubjectOfMore(sentence: readonly Token[], noun: Token, verb: Token): boolean {
  const between = sentence.filter(({ start }) => start > noun.start && start < verb.start);
  if (between.length > 0) return between.length === 1 && between[0]?.text === ',';
  const next = sentence.find(({ pos, start }) => start > verb.start && VERBAL.has(pos));
  return next !== undefined && (next.pos === 'AUX' || next.lower.endsWith('s'));
}

const PARTICIPLE = /(?:ed|en|[dn]t|lt|wn|ld|de)$/u;

/** By the noun before what tells more of it: "members of the crew". */
function isPlural(subject: readonly Token[]): boolean {
  const adposition = subject.findIndex(({ pos }, place) => pos === 'ADP' && place > 0);
  const head = (adposition < 0 ? subject : subject.slice(0, adposition)).at(-1);
  return head?.pos === 'NOUN' && PLURAL.test(head.lower);
}

const PLURAL = /(?:[^su]s|^(?:children|men|people|police|women))$/u;
