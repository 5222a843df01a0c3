import type { Token } from '../../text/analysed-text.ts';
import { POSSESSIVE } from '../../text/ambiguous-past.ts';
import { isHyphen } from '../../text/hyphen.ts';
import { RELATIVES, SUBORDINATORS, TWO_FACED } from '../data/clause-opening-words.ts';
import { isCalendarWord } from './calendar-words.ts';
import type { VerbGroup } from './verb-groups.ts';

/** What ends a clause. */
const CLAUSE_MARK = /^(?:[,;:.!?–—]|--)$/u;
const NOUN_PHRASE: ReadonlySet<string> = new Set([
  'DET',
  'ADJ',
  'NOUN',
  'PROPN',
  'PRON',
  'NUM',
  'PART',
  'SYM',
  'ADV',
]);
/** Farther than this a verb no longer belongs to the word that is looked at. */
const REACH = 16;

/** Whether a noun phrase (with an apposition between commas) and then a verb start here; where the verb stands. */
export function npThenVerb(
  tokens: readonly Token[],
  from: number,
  groups: ReadonlyMap<number, VerbGroup>,
): number | null {
  let commas = 0;
  for (let place = from; place < Math.min(tokens.length, from + REACH); place++) {
    if (groups.has(place)) return place;
    const token = tokens[place];
    if (!token) return null;
    if (token.text === ',' && place > from && commas < 2) {
      commas++;
      continue;
    }
    // "in Asia and Europe as fears grew": the verb is another clause's.
    if (
      RELATIVES.has(token.lower) ||
      (place > from && (token.lower === 'because' || TWO_FACED.has(token.lower)))
    )
      return null;
    const fits =
      NOUN_PHRASE.has(token.pos) ||
      (isHyphen(token.text) && place > from) ||
      (token.pos === 'ADP' && place > from && token.lower !== 'by') ||
      token.lower === 'and';
    if (!fits) return null;
  }
  return null;
}

/** Whether a verb with its own subject follows before the next mark or opener. */
export function hasVerbAhead(tokens: readonly Token[], from: number): boolean {
  for (let place = from; place < Math.min(tokens.length, from + REACH); place++) {
    const token = tokens[place];
    if (!token || (token.pos === 'PUNCT' && CLAUSE_MARK.test(token.text))) return false;
    const isVerb = token.pos === 'VERB' && tokens[place - 1]?.lower !== 'to' && !opensCompound(tokens, place);
    if (token.pos === 'AUX' || isVerb) return true;
    if (place > from && (SUBORDINATORS.has(token.lower) || RELATIVES.has(token.lower))) return false;
    const before = tokens[place - 1];
    const after = tokens[place + 1];
    // "while the port and its owners paid": no clause of its own.
    const isSubject = after?.pos === 'DET' || (after?.pos === 'PRON' && !POSSESSIVE.test(after.lower));
    const opensNext = before && (isCalendarWord(before) || isSubject);
    if (place > from && token.pos === 'CCONJ' && opensNext) return false;
  }
  return false;
}

/** "after take-off", "before the break-in": a noun made of a verb and its particle. */
const opensCompound = (tokens: readonly Token[], place: number): boolean =>
  isHyphen(tokens[place + 1]?.text) && tokens[place + 2]?.pos === 'ADP';

/** "when Lee, who was ill, was shot", "where Poe, 47, lives": a subject with something said of it between commas. */
export function hasApposedSubject(tokens: readonly Token[], from: number): boolean {
  let comma = from;
  while (/^(?:ADJ|DET|NOUN|PROPN)$/u.test(tokens[comma]?.pos ?? '')) comma++;
  if (comma === from || tokens[comma]?.text !== ',') return false;
  const isSaidOf =
    /^(?:DET|NUM)$/u.test(tokens[comma + 1]?.pos ?? '') || RELATIVES.has(tokens[comma + 1]?.lower ?? '');
  const end = tokens.findIndex(({ text }, place) => place > comma && text === ',');
  return isSaidOf && end > comma && /^(?:AUX|VERB)$/u.test(tokens[end + 1]?.pos ?? '');
}
