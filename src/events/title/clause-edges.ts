import { isThatOfNoun } from '../../mentions/grammar/that-noun.ts';
import type { Token } from '../../text/analysed-text.ts';
import { isHyphen } from '../../text/hyphen.ts';
import { CLAUSE_OPENERS } from './data/clause-openers.ts';
import { HARD_STOPS } from './data/stops.ts';
import { quotesPredicate } from './quotation.ts';
import { CLOSING_MARK, OPENING_MARK } from './quote-marks.ts';

/** How many words a quotation has at most that is part of the clause around it, and one without a verb. */
const QUOTED_WORDS = { any: 5, verbless: 9 };
/** How far a verb may stand from the word that opens its clause. */
const REACH = 9;
/** Parts of speech that a noun phrase is made of. */
export const NOUN_PHRASE: ReadonlySet<string> = new Set([
  'NOUN',
  'PROPN',
  'ADJ',
  'DET',
  'NUM',
  'PART',
  'SYM',
]);
/** Parts of speech that a phrase's noun may have. */
export const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
/** Parts of speech of a clause's verb. */
export const VERBAL: ReadonlySet<string> = new Set(['VERB', 'AUX']);

/** "talking while walking": no clause of its own follows. */
export function isIngVerb(token: Token | undefined): boolean {
  return token?.pos === 'VERB' && token.lower.endsWith('ing');
}

/** Whether a verb comes within a noun phrase of here: what follows is a clause, not a noun. */
export function opensVerb(tokens: readonly Token[], from: number): boolean {
  for (let place = from; place < Math.min(from + REACH, tokens.length); place += 1) {
    const token = tokens[place];
    // "after Poe, 19, drowned"
    if (token?.text === ',' && tokens[place + 1]?.pos === 'NUM' && tokens[place + 2]?.text === ',') {
      place += 2;
      continue;
    }
    if (!token || token.pos === 'PUNCT') return false;
    // "after chiefs including Poe joined them"
    if (token.lower === 'including') continue;
    // "urged the state and the union to talk": an infinitive makes no clause of the noun before it.
    if (VERBAL.has(token.pos)) return !token.lower.endsWith('ing') && tokens[place - 1]?.lower !== 'to';
    if ((token.pos === 'ADP' && token.lower !== 'of') || token.pos === 'CCONJ') return false;
  }
  return false;
}

/** Where no clause goes on: brackets, dashes, quotation marks; not those around a few words: he “expected” it. */
export function isHardStop(tokens: readonly Token[], place: number): boolean {
  const text = tokens[place]?.text ?? '';
  const opens = text === '"' ? isOpening(tokens, place) : OPENING_MARK.test(text);
  if (opens)
    return (
      !isFewWords(tokens.slice(place + 1, place + 2 + QUOTED_WORDS.verbless), mayClose) &&
      !quotesPredicate(tokens, place)
    );
  if (mayClose({ text })) {
    const before = tokens.slice(Math.max(0, place - 1 - QUOTED_WORDS.verbless), place).reverse();
    return (
      !isFewWords(before, mayOpen) && !quotesPredicate(tokens, tokens.slice(0, place).findLastIndex(mayOpen))
    );
  }
  return HARD_STOPS.has(text) || isSpacedDash(tokens, place);
}

/** Whether a quotation's other mark comes soon: called him “the most corrupt official in the state”. */
function isFewWords(tokens: readonly Token[], isOtherMark: (token: Token) => boolean): boolean {
  const end = tokens.findIndex(isOtherMark);
  if (end === -1) return false;
  const quoted = tokens.slice(0, end).filter(({ text }) => text !== '.');
  if (quoted.length <= QUOTED_WORDS.any) return true;
  // "a scandal from beginning to end"
  return !quoted.some(
    (token, place) => VERBAL.has(token.pos) && !isIngVerb(token) && quoted[place - 1]?.lower !== 'to',
  );
}

const mayOpen = ({ text }: Pick<Token, 'text'>): boolean => text === '"' || OPENING_MARK.test(text);
const mayClose = ({ text }: Pick<Token, 'text'>): boolean => text === '"' || CLOSING_MARK.test(text);

/** Whether a straight mark is the first of a pair. */
function isOpening(tokens: readonly Token[], place: number): boolean {
  return tokens.slice(0, place).filter(({ text }) => text === '"').length % 2 === 0;
}

/** Whether a word is the second half of another: "up" of "dust-up", "old" of "19-year-old". */
export function isBehindHyphen(tokens: readonly Token[], place: number): boolean {
  const before = tokens[place - 1];
  return isHyphen(before?.text) && before?.end === tokens[place]?.start;
}

/** A dash between spaces; one within a word ("face-to-face") ends nothing. */
function isSpacedDash(tokens: readonly Token[], place: number): boolean {
  const [before, token, after] = [tokens[place - 1], tokens[place], tokens[place + 1]];
  return isHyphen(token?.text) && before?.end !== token?.start && after?.start !== token?.end;
}

/** Whether a clause of its own starts at a word to the left of another clause. */
export function opensClauseLeft(tokens: readonly Token[], place: number): boolean {
  const token = tokens[place];
  if (!token) return true;
  // "Minister for Shipping Ann Poe", "left Quay for Holm"
  const isBetweenNames = tokens[place - 1]?.pos === 'PROPN' && tokens[place + 1]?.pos === 'PROPN';
  if (token.lower === 'for' && isBetweenNames) return false;
  if (isThatOfNoun(tokens, place)) return false;
  if (token.pos === 'SCONJ' || CLAUSE_OPENERS.has(token.lower)) return true;
  // "The toll rose as workers found others", not "Poe as mayor opened it".
  const isAs = token.lower === 'as' && tokens.slice(0, place).some(({ pos }) => VERBAL.has(pos));
  return (isAs || token.lower === 'after' || token.lower === 'before') && opensVerb(tokens, place + 1);
}
