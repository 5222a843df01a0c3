import type { Token } from './analysed-text.ts';
import { retagged } from './retag.ts';

const LOWER_WORD = /^\p{Ll}{4}/u;
const CAPITALISED = /^\p{Lu}\p{Ll}/u;

/**
 * "Lions top Bears in overtime", "Ann Ford left", "Ford's lawyers said": in a line that isn't set in capitals a word with
 * one is a name, though the tagger takes it for the verb that it looks like.
 */
export function withNamesByCase(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isDoubtful)) return tokens;
  const isSentenceCase = tokens.some(
    ({ pos, text }) => /^(?:ADJ|NOUN|VERB)$/u.test(pos) && LOWER_WORD.test(text),
  );
  if (!isSentenceCase) return tokens;
  return tokens.map((token, place) => {
    if (!isDoubtful(token)) return token;
    const before = tokens[place - 1];
    // "Her brother, Wade Ford, left": no sentence opens behind a comma.
    const opens = place === 0 || (before?.pos === 'PUNCT' && before.text !== ',');
    const after = tokens[place + 1];
    const isOwner = after?.pos === 'PART' && /^['’]s$/u.test(after.lower);
    return opens && !isOwner ? token : retagged(token, 'PROPN', token.lower);
  });
}

const isDoubtful = ({ pos, text }: Token): boolean => pos === 'VERB' && CAPITALISED.test(text);
