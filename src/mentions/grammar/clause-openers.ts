import { tokenBefore } from '../../text/token-before.ts';
import type { Token } from '../../text/analysed-text.ts';
import { OPENERS, RELATIVES, TWO_FACED } from '../data/clause-opening-words.ts';
import { opensAmount } from './amount.ts';
import { endOfTime, isCalendarWord } from './calendar-words.ts';
import { isThatOfNoun } from './that-noun.ts';
import { hasApposedSubject, hasVerbAhead } from './verb-ahead.ts';

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
  if (token.lower === 'as' && (opensAmount(tokens, place) || opensAmount(tokens, place - 2))) return false;
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
    if (isThatOfNoun(tokens, place)) return false;
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
