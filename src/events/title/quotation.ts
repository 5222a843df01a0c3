import type { Token } from '../../text/analysed-text.ts';
import { CLOSING_MARK, OPENING_MARK } from './quote-marks.ts';

/** The fewest words of a quotation that is more than a phrase put into the marks. */
const FEWEST_WORDS = 2;

/**
 * The words between the quotation marks around a place; a quotation that began or goes on in another sentence has only
 * one mark. null: it isn't quoted, or but a word or two or a verb without its subject are.
 */
export function quotationAround(
  tokens: readonly Token[],
  { start }: { start: number },
): readonly Token[] | null {
  let open = -1;
  let isInside = CLOSING_MARK.test(
    tokens.find(({ text }) => OPENING_MARK.test(text) || CLOSING_MARK.test(text))?.text ?? '',
  );
  for (const [place, { text, start: at }] of tokens.entries()) {
    const opens = OPENING_MARK.test(text) || (text === '"' && !isInside);
    const closes = CLOSING_MARK.test(text) || (text === '"' && isInside);
    if (closes && isInside && at > start)
      return quotesPredicate(tokens, open) ? null : worth(tokens.slice(open + 1, place));
    if (closes) isInside = false;
    else if (opens && at > start) return null;
    else if (opens) [open, isInside] = [place, true];
  }
  return isInside ? worth(tokens.slice(open + 1)) : null;
}

/**
 * “said the founder “preyed on hopes of her investors””: whether a quotation opens with the verb of a subject before it,
 * or with what that subject is, so that the clause goes on through its marks; not “told the crowd “stay calm””.
 */
export function quotesPredicate(tokens: readonly Token[], open: number): boolean {
  const [before, verb] = [tokens[open - 1], tokens[open + 1]];
  if (!before || !verb || !/^(?:AUX|NOUN|PRON|PROPN)$/u.test(before.pos)) return false;
  // “His reply was “Not a chance””: a capital opens a sentence of its own.
  if (before.lemma === 'be' && OPENS_COMPLEMENT.test(verb.pos)) return verb.text === verb.lower;
  if (verb.pos === 'AUX' || before.pos === 'AUX') return VERB.test(verb.pos);
  const isFinite = verb.lower !== verb.lemma || /^(?:they|we|you|i)$/u.test(before.lower);
  return verb.pos === 'VERB' && isFinite && !verb.lower.endsWith('ing');
}

const VERB = /^(?:AUX|VERB)$/u;
/** "was “a gift to those who …”", not "the answer was “we will stay”". */
const OPENS_COMPLEMENT = /^(?:ADJ|ADV|DET|PART)$/u;

function worth(tokens: readonly Token[]): readonly Token[] | null {
  const words = tokens.filter(({ pos }) => pos !== 'PUNCT');
  return words.length > FEWEST_WORDS ? tokens : null;
}
