/**
 * "once" for a time gone by: `was once the largest`, `who once ran`, `Once a port, it`; in "once a week", "at once" it
 * counts, and in "once the war ended" it joins clauses.
 */
import { endsSentence } from '../direction/sentence.ts';
import { isInfinitive, isModal, isPastForm } from '../direction/verb-group.ts';
import { Kind } from '../lexicon.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import { isHyphen } from '../token-reader.ts';
import type { TokenReader } from '../token-reader.ts';
import {
  AFTER_COUNTING_ONCE,
  BEFORE_NOUNS,
  BEFORE_ONCE,
  FINITE_AUXILIARIES,
  NOUN_STARTS,
  ONCE_HELD,
  ONCE_STATES,
  ONCE_SUBJECTS,
  CLAUSE_STARTS,
} from '../words/once.ts';

export const once: Recogniser = {
  family: 'once upon a time',
  startsWith: Kind.quantity,
  recognise: (reader, at) => {
    if (reader.word(at) !== 'once' || isHyphen(reader.word(at + 1)) || isTitle(reader, at)) return null;
    const before = reader.word(at - 1);
    const next = reader.word(at + 1);
    const isState = BEFORE_ONCE.has(before) && !AFTER_COUNTING_ONCE.has(next);
    const isTold =
      isPastForm(next) &&
      (ONCE_SUBJECTS.has(before) ||
        (isNounPhrase(reader, at) && isMainVerb(reader, at + 1) && !isAhead(reader, at)));
    return isState || isTold || isInApposition(reader, at)
      ? phrase(at, at + 1, { is: 'reference', value: 'PAST_REF' })
      : null;
  },
};

/** "The firm once employed 300", "Smith once worked there": a determiner and its noun, or a name. */
function isNounPhrase(reader: TokenReader, at: number): boolean {
  const { shape, lower } = reader.at(at - 1);
  if (shape === 'capitalised') return true;
  if (shape !== 'word' || lower.length <= 2) return false;
  // "the gas field once supplied"
  const first = reader.at(at - 2).shape === 'word' && !isFiniteForm(reader.word(at - 2)) ? at - 3 : at - 2;
  return isDeterminer(reader, at - 2) || isDeterminer(reader, first);
}

const isDeterminer = (reader: TokenReader, at: number): boolean =>
  (reader.at(at).lexeme.kinds & Kind.determiner) !== 0;

/** "The film Once": a capital that opens no sentence and no quotation. */
function isTitle(reader: TokenReader, at: number): boolean {
  const { shape, lower } = reader.at(at - 1);
  return (
    reader.at(at).shape === 'capitalised' && (lower === ',' || shape === 'word' || shape === 'capitalised')
  );
}

/** "The firm once employed 300"; in "The plan once approved will cost", "those once arrested were beaten" another is. */
function isMainVerb(reader: TokenReader, at: number): boolean {
  for (let next = at + 1; next <= at + CLAUSE_REACH; next++) {
    const { shape, lower } = reader.at(next);
    if (shape === 'mark' || shape === 'end' || CLAUSE_STARTS.has(lower)) return true;
    if (isFiniteForm(lower)) return false;
  }
  return true;
}

/**
 * "will open the plant once completed", "plans to ship the drug once approved": when that is done, it will; "will open
 * the plant once owned by Vell" tells of a state gone by.
 */
function isAhead(reader: TokenReader, at: number): boolean {
  const next = reader.word(at + 1);
  if (ONCE_STATES.has(next) || ONCE_HELD.has(next)) return false;
  for (let before = at - 1; before >= at - CLAUSE_REACH; before--) {
    const { shape, lower } = reader.at(before);
    if (shape === 'mark' || shape === 'end' || CLAUSE_STARTS.has(lower)) return false;
    if (isModal(lower) || isInfinitive(reader, before)) return true;
  }
  return false;
}

const CLAUSE_REACH = 12;

const isFiniteForm = (word: string): boolean =>
  isModal(word) || isPastForm(word) || FINITE_AUXILIARIES.has(word);

/** "Once a port, it is", "the town, once the seat of kings,", "Once known as Vell,": what it was, with no verb of a clause. */
function isInApposition(reader: TokenReader, at: number): boolean {
  const before = reader.word(at - 1);
  if (before !== ',' && at > 0 && !endsSentence(reader, at - 1)) return false;
  const next = reader.word(at + 1);
  if (ONCE_HELD.has(next)) return reader.word(at + 2) !== ',';
  return NOUN_STARTS.has(next) && isNounAlone(reader, at + 2);
}

/** Words up to a comma or the end with no verb. A plain "-s" may be one: "once the vote ends,". */
function isNounAlone(reader: TokenReader, from: number): boolean {
  for (let at = from; at <= from + NOUN_REACH; at++) {
    const { shape, lower } = reader.at(at);
    if (at > from && (lower === ',' || lower === '.')) return true;
    if ((shape !== 'word' && shape !== 'capitalised') || isFiniteForm(lower)) return false;
    const isPlural = lower.endsWith('s') && !lower.endsWith('ss') && lower !== "'s";
    if (isPlural && !BEFORE_NOUNS.has(reader.word(at - 1))) return false;
  }
  return false;
}

const NOUN_REACH = 8;
