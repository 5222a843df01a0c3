/**
 * "once" for a time gone by: `was once the largest`, `who once ran`, `Once a port, it`; in "once a week", "at once" it
 * counts, and in "once the war ended" it joins clauses.
 */
import { endsSentence } from '../direction/sentence.ts';
import { isPastForm } from '../direction/verb-group.ts';
import { Kind } from '../lexicon.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import { isHyphen } from '../token-reader.ts';
import type { TokenReader } from '../token-reader.ts';
import { AFTER_COUNTING_ONCE, BEFORE_ONCE, ONCE_HELD, ONCE_SUBJECTS } from '../words/once.ts';

export const once: Recogniser = {
  family: 'once upon a time',
  startsWith: Kind.quantity,
  recognise: (reader, at) => {
    if (reader.word(at) !== 'once' || isHyphen(reader.word(at + 1))) return null;
    const before = reader.word(at - 1);
    const next = reader.word(at + 1);
    const isState = BEFORE_ONCE.has(before) && !AFTER_COUNTING_ONCE.has(next);
    const isTold = (ONCE_SUBJECTS.has(before) || isNounPhrase(reader, at)) && isPastForm(next);
    return isState || isTold || isInApposition(reader, at)
      ? phrase(at, at + 1, { is: 'reference', value: 'PAST_REF' })
      : null;
  },
};

/** "The firm once employed 300", "Smith once worked there": a determiner and its noun, or a name. */
function isNounPhrase(reader: TokenReader, at: number): boolean {
  const { shape, lower } = reader.at(at - 1);
  if (shape === 'capitalised') return true;
  return shape === 'word' && lower.length > 2 && (reader.at(at - 2).lexeme.kinds & Kind.determiner) !== 0;
}

/** "Once a port, it is", "the town, once the seat of kings,", "Once known as Vell,": what it was, with no verb of a clause. */
function isInApposition(reader: TokenReader, at: number): boolean {
  const before = reader.word(at - 1);
  if (before !== ',' && at > 0 && !endsSentence(reader, at - 1)) return false;
  const next = reader.word(at + 1);
  if (ONCE_HELD.has(next)) return reader.word(at + 2) !== ',';
  if (!NOUN_STARTS.has(next)) return false;
  for (let end = at + 3; end <= at + NOUN_REACH; end++) {
    const { shape, lower } = reader.at(end - 1);
    // A plain "-s" may be a verb's: "once the vote ends,".
    if ((shape !== 'word' && shape !== 'capitalised') || isPastForm(lower) || CLAUSE_VERBS.has(lower))
      return false;
    if (NOUN_ENDS.has(reader.word(end))) return !lower.endsWith('s') || lower.endsWith('ss');
  }
  return false;
}

const NOUN_REACH = 6;
const NOUN_STARTS = new Set(['a', 'an', 'one', 'the']);
const NOUN_ENDS = new Set([',', '.', 'among', 'for', 'in', 'of']);
const CLAUSE_VERBS = new Set(['are', 'can', 'had', 'has', 'have', 'is', 'was', 'were', 'will']);
