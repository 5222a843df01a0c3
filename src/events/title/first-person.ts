import { ROLE_NOUNS } from '../../mentions/data/role-nouns.ts';
import { isOfTime } from '../../mentions/grammar/calendar-words.ts';
import type { Token } from '../../text/analysed-text.ts';
import { startsUpper } from '../../text/letter-case.ts';
import { VERBAL } from './clause-edges.ts';

/** “We have agreed to end our contract”, “I'm leaving”: without a name before it, it doesn't say who. */
export const isFirstPerson = (words: readonly Token[]): boolean =>
  words.some(
    ({ text, pos }, at) =>
      FIRST_PERSON.test(text) &&
      // "The mine"
      (text !== 'mine' || pos === 'PRON') &&
      !isNumeral(words, at) &&
      !opensName(words, at),
  );

/** "US" is a country. */
const FIRST_PERSON = /^(?:(?:[Ii]|[Ww]e)(?:['’].*)?|[Mm](?:e|ine|y|yself)|[Oo]ur(?:s|selves)?|us)$/u;

/** "World War I", "Elizabeth I", "a Class I railroad", "on I 95"; not "On Monday I left", "the day I left". */
function isNumeral(words: readonly Token[], at: number): boolean {
  const [before, token, after] = [words[at - 1], words[at], words[at + 1]];
  if (token?.text !== 'I') return false;
  if (after?.pos === 'NUM') return true;
  if (!before || isOfTime(before)) return false;
  return (
    before.pos === 'PROPN' || (before.pos === 'NOUN' && !VERBAL.has(after?.pos ?? '') && after?.pos !== 'ADV')
  );
}

/** "My Fair Lady", "Our Lady Hospital", "the Me Too movement"; not "Our President has left". */
export function opensName(words: readonly Token[], at: number): boolean {
  const [token, after] = [words[at], words[at + 1]];
  if (!token || !after || !startsUpper(token.text) || !startsUpper(after.text)) return false;
  return !ROLE_NOUNS.has(after.lower);
}
