import { tokenBefore } from '../../text/token-before.ts';
import type { Token } from '../../text/analysed-text.ts';
import { isHyphen } from '../../text/hyphen.ts';
import { POSSESSIVE } from '../../text/ambiguous-past.ts';
import { OPENERS, RELATIVES, SUBORDINATORS, TWO_FACED } from '../data/clause-opening-words.ts';
import { endOfTime, isCalendarWord } from './calendar-words.ts';
import type { VerbGroup } from './verb-groups.ts';

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
function hasVerbAhead(tokens: readonly Token[], from: number): boolean {
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
function hasApposedSubject(tokens: readonly Token[], from: number): boolean {
  let comma = from;
  while (/^(?:ADJ|DET|NOUN|PROPN)$/u.test(tokens[comma]?.pos ?? '')) comma++;
  if (comma === from || tokens[comma]?.text !== ',') return false;
  const isSaidOf =
    /^(?:DET|NUM)$/u.test(tokens[comma + 1]?.pos ?? '') || RELATIVES.has(tokens[comma + 1]?.lower ?? '');
  const end = tokens.findIndex(({ text }, place) => place > comma && text === ',');
  return isSaidOf && end > comma && /^(?:AUX|VERB)$/u.test(tokens[end + 1]?.pos ?? '');
}

/** Whether a word opens a relative clause: "who …", "which …", "the report that says …". */
export function opensRelative(tokens: readonly Token[], place: number, hasVerb: boolean): boolean {
  const before = tokenBefore(tokens, place);
  const token = tokens[place];
  const after = tokens[place + 1];
  if (!token || place === 0) return false;
  if (RELATIVES.has(token.lower)) return true;
  const afterNoun = before?.pos === 'NOUN' || before?.pos === 'PROPN';
  if (token.lower === 'that')
    return afterNoun && (after?.pos === 'VERB' || after?.pos === 'AUX') && !isCalendarWord(before);
  if (token.lower === 'where' || token.lower === 'when') {
    const isVerbAhead = hasVerbAhead(tokens, place + 1) || hasApposedSubject(tokens, place + 1);
    return (before?.text === ',' || (afterNoun && !hasVerb)) && isVerbAhead;
  }
  return false;
}

/** Whether a word opens a subordinate clause: "after the mayor left", "while waiting", "that …". */
export function opensAdverbial(tokens: readonly Token[], place: number): boolean {
  const before = tokenBefore(tokens, place);
  const token = tokens[place];
  const after = tokens[place + 1];
  if (!token || !after || token.pos === 'NOUN' || token.pos === 'PUNCT') return false;
  // "more than 200 people were killed"
  if (
    token.lower === 'than' &&
    /^(?:ADJ|NUM|DET|SYM)$/u.test(after.pos) &&
    /^(?:fewer|less|more)$/u.test(before?.lower ?? '')
  )
    return false;
  if (after.pos === 'VERB' && after.lower.endsWith('ing')) {
    return token.pos === 'ADP' || token.pos === 'SCONJ' || TWO_FACED.has(token.lower);
  }
  if (token.lower === 'that') {
    // "denied that the captain, who …, had been warned": the verb may stand behind a mark.
    const isSubject =
      /^(?:DET|PRON|PROPN)$/u.test(after.pos) || (after.pos === 'NOUN' && after.lower.endsWith('s'));
    // "said on Friday that", too: no noun takes a relative clause from behind a day.
    if (before && (before.pos === 'VERB' || isCalendarWord(before)) && isSubject) return true;
    const isPronoun = before?.pos === 'ADP' && before.lower !== 'in';
    return !isPronoun && after.text !== ',' && hasVerbAhead(tokens, place + 1) && after.pos !== 'AUX';
  }
  switch (OPENERS.get(token.lower)) {
    case 'subordinator':
      return after.text !== ',' && hasVerbAhead(tokens, place + 1);
    case 'question word':
      return place > 0 && hasVerbAhead(tokens, place + 1);
    case 'two-faced':
      return after.text !== ',' && !isMereTime(tokens, place + 1) && hasVerbAhead(tokens, place + 1);
    case undefined:
      return false;
  }
}

/** "After 9 p.m. and": a time, and another verb behind it; no clause. */
function isMereTime(tokens: readonly Token[], from: number): boolean {
  const end = endOfTime(tokens, from);
  return end > from && tokens[end]?.pos === 'CCONJ';
}

/** "…, a step the union had demanded": a second noun phrase right after the first is a relative clause's subject. */
export function opensReducedRelative(tokens: readonly Token[], from: number, verb: number): boolean {
  return tokens.slice(from + 1, verb).some(({ pos }, at) => {
    const before = tokens[from + at];
    const isSecond = pos === 'DET' || pos === 'PRON';
    return isSecond && before?.pos === 'NOUN' && !isCalendarWord(before);
  });
}
