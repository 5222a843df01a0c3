import type { Token } from './analysed-text.ts';
import { BARE_CLITICS, BARE_NEGATED, BEFORE_BARE_IS } from './data/clitics.ts';
import { isHyphen } from './hyphen.ts';
import { retagged } from './retag.ts';

/**
 * "The lad's a star": before an article no possessor, unless a compound or a name opens ("the house's no-go area", "the
 * minister's no confidence vote").
 */
export function cliticOfBe(token: Token, tokens: readonly Token[], place: number): Token | null {
  const article = tokens[place + 1]?.text ?? '';
  if (!/^(?:an?|no|the)$/u.test(article) || !/^['’]s$/u.test(token.lower)) return null;
  const isCompound =
    isHyphen(tokens[place + 2]?.text) || (article === 'no' && tokens[place + 3]?.pos === 'NOUN');
  return isCompound ? null : retagged(token, 'AUX', 'be');
}

/** "we re", "there s", "don t": clitics without their apostrophe, as tokenised text has them. */
export function bareClitic(token: Token, before: Token | undefined, after: Token | undefined): Token | null {
  const isNegated = after?.lower === 't' && after.start > token.end;
  const negated = isNegated ? BARE_NEGATED.get(token.lower) : undefined;
  if (negated) return retagged(token, 'AUX', negated);
  if (!before || before.pos === 'PUNCT' || before.end === token.start) return null;
  if (token.text === 's') {
    return BEFORE_BARE_IS.has(before.lower) ? retagged(token, 'AUX', 'be') : retagged(token, 'PART', "'s");
  }
  const clitic = token.pos === 'NOUN' || token.pos === 'X' ? BARE_CLITICS.get(token.text) : undefined;
  return clitic ? retagged(token, clitic.pos, clitic.lemma) : null;
}
