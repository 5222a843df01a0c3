import { isCalendarWord } from '../../mentions/grammar/calendar-words.ts';
import { CLAIM_NOUNS } from '../../mentions/data/claim-nouns.ts';
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
  const next = tokens[at + 1];
  const isBare = !next || /^(?:ADP|ADV|PART)$/u.test(next.pos) || isCalendarWord(next);
  // "the father of two | killed in May"
  const isCount =
    noun.pos === 'NUM' && tokens[at - 2]?.lower === 'of' && KIN.test(tokens[at - 3]?.lemma ?? '');
  if (!(isCount || /^(?:NOUN|PROPN)$/u.test(noun.pos)) || !isBare) return null;
  if (!isSubjectOfMore(sentence, noun, verb)) return null;
  const subject = tokens.slice(kinEnd(tokens, at), at);
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
  if (next === undefined) return false;
  const isCutOff = sentence.some(
    ({ text, start }) => text === ',' && start > verb.start && start < next.start,
  );
  const speaks = /^(?:said|told)$/u.test(next.lower) && !isCutOff;
  return speaks || next.pos === 'AUX' || next.lower.endsWith('s');
}

/** "The father of | two teenagers hurt in May": the place of what is behind "of"; 0 where it is no kin, or but a number. */
function kinEnd(tokens: readonly Token[], verb: number): number {
  const of = tokens.slice(0, verb).findIndex(({ lower }) => lower === 'of');
  const hasNoun = tokens.slice(of + 1, verb).some(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  return of > 0 && hasNoun && KIN.test(tokens[of - 1]?.lemma ?? '') ? of + 1 : 0;
}

const KIN =
  /^(?:brother|daughter|family|father|friend|husband|lawyer|mother|parent|relative|sister|son|widow|wife)$/u;

const PARTICIPLE = /(?:ed|en|[dn]t|lt|wn|ld|de)$/u;

/** By the noun before what tells more of it: "members of the crew". */
function isPlural(subject: readonly Token[]): boolean {
  const adposition = subject.findIndex(({ pos }, place) => pos === 'ADP' && place > 0);
  const head = (adposition < 0 ? subject : subject.slice(0, adposition)).at(-1);
  if (head?.pos !== 'NOUN' && !isOpeningClaim(head)) return false;
  return PLURAL.test(head?.lower ?? '');
}

/** "Rumours, denied on Monday, said …": taken for a name, as a sentence opens with it. */
const isOpeningClaim = (head: Token | undefined): boolean => CLAIM_NOUNS.has(head?.lower.slice(0, -1) ?? '');

const PLURAL = /(?:[^su]s|^(?:children|men|people|police|women))$/u;
