import type { Token } from '../../text/analysed-text.ts';
import { UNMISTAKABLE_PASTS } from '../../text/data/irregular-verbs.ts';
import { isRelative, isSubjectPending, outerVerbs } from './inset-clause.ts';

/**
 * "One of the bosses arrested in May hanged himself" → "One of the bosses hanged himself", "a jury that had heard her would
 * agree" → "a jury would agree": without what only tells more of a subject; one without stays.
 */
export function withoutReduced(tokens: readonly Token[]): readonly Token[] {
  const opener = tokens.findIndex(
    (_, place) =>
      (isDescribing(tokens, place) || isByTheWay(tokens, place)) && isSubjectPending(tokens, place),
  );
  if (opener === -1) return tokens;
  const isParticiple = tokens[opener]?.pos === 'VERB';
  const outer = outerVerbs(tokens, isParticiple ? opener - 1 : opener)[0];
  if (outer === undefined) return tokens;
  return withoutReduced([...tokens.slice(0, opener), ...tokens.slice(outer)]);
}

/** A participle behind the noun it describes. */
function isDescribing(tokens: readonly Token[], place: number): boolean {
  const [before, token, after] = [tokens[place - 1], tokens[place], tokens[place + 1]];
  return (
    token?.pos === 'VERB' &&
    before?.pos === 'NOUN' &&
    !NEVER_DESCRIBES.test(token.lemma) &&
    !/(?:ing|s)$/u.test(token.lower) &&
    !UNMISTAKABLE_PASTS.has(token.lower) &&
    // "police said the foreman was held": a verb with what is its object, or said.
    !/^(?:DET|PRON|SCONJ)$/u.test(after?.pos ?? '')
  );
}

const isByTheWay = (tokens: readonly Token[], place: number): boolean =>
  isRelative(tokens, place) && !wantsRelative(tokens.slice(0, place));

/** "the people | who died", "the man | who shot her": nobody in particular without what tells who; not so "a man". */
function wantsRelative(tokens: readonly Token[]): boolean {
  const [article, noun] = tokens.slice(-2);
  if (/^(?:man|person|woman)$/u.test(noun?.lower ?? '')) return article?.lower !== 'a';
  return WANTS_RELATIVE.test(noun?.lower ?? '');
}

const WANTS_RELATIVE = /^(?:anyone|everyone|men|nobody|one|ones|people|someone|those|women)$/u;

/** Verbs whose past is never a participle that describes: "A woman died after a man in a car opened fire." */
const NEVER_DESCRIBES = /^(?:appear|arrive|die|emerge|happen|occur|remain|resign|say)$/u;
