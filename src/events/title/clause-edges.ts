import type { Token } from '../../text/analysed-text.ts';
import { CLAUSE_OPENERS } from './data/clause-openers.ts';
import { HARD_STOPS } from './data/stops.ts';

/** How long a quotation is that is part of the clause around it. */
const QUOTED_WORDS = 4;
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
/** Parts of speech of a clause's verb. */
export const VERBAL: ReadonlySet<string> = new Set(['VERB', 'AUX']);

/** Index after the last token of the clause. */
export function rightEdge(tokens: readonly Token[], index: number): number {
  for (let place = index + 1; place < tokens.length; place += 1) {
    if (endsClause(tokens, place)) return place;
  }
  return tokens.length;
}

function endsClause(tokens: readonly Token[], place: number): boolean {
  const token = tokens[place];
  if (!token) return true;
  if (isHardStop(tokens, place)) return true;
  if (token.text === ',') return !listGoesOn(tokens, place);
  if (token.pos === 'CCONJ') return opensVerb(tokens, place + 1);
  if (token.lower === 'that') return opensVerb(tokens, place + 1);
  if (CLAUSE_OPENERS.has(token.lower)) return !isParticiple(tokens[place + 1]);
  return (
    (token.lower === 'after' || token.lower === 'before' || token.lower === 'as') &&
    opensVerb(tokens, place + 1)
  );
}

/** "talking while walking": no clause of its own follows. */
export function isParticiple(token: Token | undefined): boolean {
  return token?.pos === 'VERB' && token.lower.endsWith('ing');
}

/** "the port, the ferries and the fishing fleet": a comma between the members of a list of names or nouns. */
function listGoesOn(tokens: readonly Token[], comma: number): boolean {
  for (let place = comma + 1; place < Math.min(comma + 6, tokens.length); place += 1) {
    const token = tokens[place];
    if (!token) return false;
    if (token.pos === 'CCONJ') return place > comma + 1 && !opensVerb(tokens, place + 1);
    if (token.text !== ',' && !NOUN_PHRASE.has(token.pos)) return false;
  }
  return false;
}

/** Whether a verb comes within a noun phrase of here: what follows is a clause, not a noun. */
export function opensVerb(tokens: readonly Token[], from: number): boolean {
  for (let place = from; place < Math.min(from + REACH, tokens.length); place += 1) {
    const token = tokens[place];
    if (!token || token.pos === 'PUNCT') return false;
    if (VERBAL.has(token.pos)) return !token.lower.endsWith('ing');
    if ((token.pos === 'ADP' && token.lower !== 'of') || token.pos === 'CCONJ') return false;
  }
  return false;
}

/** Where no clause goes on: brackets, dashes, quotation marks; not those around a word or two: he “expected” it. */
export function isHardStop(tokens: readonly Token[], place: number): boolean {
  const text = tokens[place]?.text ?? '';
  if (text === '“')
    return !tokens.slice(place + 1, place + 1 + QUOTED_WORDS).some((token) => token.text === '”');
  if (text === '”')
    return !tokens.slice(Math.max(0, place - QUOTED_WORDS), place).some((token) => token.text === '“');
  return HARD_STOPS.has(text) || isSpacedDash(tokens, place);
}

/** A dash between spaces; one within a word ("face-to-face") ends nothing. */
function isSpacedDash(tokens: readonly Token[], place: number): boolean {
  const [before, token, after] = [tokens[place - 1], tokens[place], tokens[place + 1]];
  return token?.text === '-' && before?.end !== token.start && after?.start !== token.end;
}

/** Whether a clause of its own starts at a word to the left of another clause. */
export function opensClauseLeft(tokens: readonly Token[], place: number): boolean {
  const token = tokens[place];
  if (!token) return true;
  if (token.pos === 'SCONJ' || CLAUSE_OPENERS.has(token.lower)) return true;
  return (token.lower === 'after' || token.lower === 'before') && opensVerb(tokens, place + 1);
}
