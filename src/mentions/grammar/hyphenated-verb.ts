import type { Token } from '../../text/analysed-text.ts';
import { isHyphen, isInnerHyphen } from '../../text/hyphen.ts';
import { isVerb } from '../../text/wordnet/lexicon.ts';

const PAST = /^\p{Ll}+ed$/u;
/** What stands before an act with an object of its own. */
const SUBJECT = /^(?:ADV|CCONJ|NOUN|PRON|PROPN)$/u;
const OBJECT = /^(?:DET|NUM|PRON|PROPN)$/u;

/**
 * Where the second part of a hyphenated verb stands that begins at a token: "Guards tear-gassed the crowd", "was
 * court-martialled by". Null: no hyphenated word, or one that describes ("the state-owned firm", "is Oslo-based").
 */
export function secondPartOfVerb(tokens: readonly Token[], from: number): number | null {
  if (from === 0 || !isInnerHyphen(tokens, from + 1)) return null;
  const [before, first, , second, after] = tokens.slice(from - 1, from + 4);
  if (!first || !second || isHyphen(after?.text)) return null;
  if (!PAST.test(second.text) || !/^(?:NOUN|VERB)$/u.test(first.pos)) return null;
  const isActive = SUBJECT.test(before?.pos ?? '') && OBJECT.test(after?.pos ?? '');
  // "was gang-raped by", "were pistol-whipped."
  const isPassive = before?.pos === 'AUX' && /^(?:ADP|PUNCT)$/u.test(after?.pos ?? 'PUNCT');
  const isDone = isActive || (isPassive && isVerb(first.lower) && isVerb(second.lemma));
  return isDone ? from + 2 : null;
}

/** Where the hyphenated verb begins whose second part stands at a token; the token itself where it is of none. */
export function startOfVerb(tokens: readonly Token[], at: number): number {
  return at >= 2 && secondPartOfVerb(tokens, at - 2) === at ? at - 2 : at;
}
