/** What one answers for has happened: `tried for the March 11 bombing`; what one trains for will. */
import type { Phrase } from '../meaning.ts';
import type { TokenReader } from '../token-reader.ts';
import { ANSWERED } from '../words/direction-signals.ts';
import { byHappening } from './happening.ts';
import type { Direction } from './shown.ts';

/** `preposition`: index of the "for" that a phrase hangs on. */
export function byAnswer(reader: TokenReader, phrase: Phrase, preposition: number): Direction | null {
  return isAnswered(reader, preposition) ? byHappening(reader, phrase) : null;
}

/** "blamed for", "jailed for 10 years for", "claimed responsibility for". */
function isAnswered(reader: TokenReader, preposition: number): boolean {
  for (let at = preposition - 1; at >= preposition - REACH; at--) {
    const word = reader.word(at);
    if (ANSWERED.has(word)) return true;
    if (word === 'tried' || word === 'wanted')
      return at === preposition - 1 || PASSIVE.has(reader.word(at - 1));
  }
  return false;
}

/** Before "tried" and "wanted": who "tried to prepare for" something isn't tried. */
const PASSIVE = new Set(['be', 'been', 'being', 'is', 'was', 'were']);

/** How far before "for" the word can stand: "apologised to the families of those killed for". */
const REACH = 7;
