import { isCalendarWord } from '../../mentions/grammar/calendar-words.ts';
import type { Token } from '../../text/analysed-text.ts';
import { NOUN_PHRASE } from './clause-edges.ts';

/** "which | the mayor announced on Friday": a subject and a verb, and behind it when or how; not "which he ruled on". */
export function isDoneTo(tokens: readonly Token[], kept: readonly Token[], index: number): boolean {
  const behind = tokens.slice(index + verbsLength(tokens.slice(index)));
  const end = behind.findIndex(({ pos }) => pos === 'PUNCT' || pos === 'CCONJ');
  const rest = end < 0 ? behind : behind.slice(0, end);
  const [first] = rest;
  const isBare =
    kept.length > 0 && kept.every(({ pos, lower }) => NOUN_PHRASE.has(pos) || SUBJECT.test(lower));
  const isAdjunct = first === undefined || first.pos === 'ADP' || isCalendarWord(first);
  return (
    isBare &&
    tokens[index]?.pos === 'VERB' &&
    isAdjunct &&
    rest.at(-1)?.pos !== 'ADP' &&
    rest.every(({ pos }) => NOUN_PHRASE.has(pos) || pos === 'ADP')
  );
}

const SUBJECT = /^(?:he|it|she|they)$/u;

/** How many words the verb has that takes the object: "announced", "began building", "hoped to see". */
export function verbsLength([, next, further]: readonly Token[]): number {
  if (next?.lower.endsWith('ing') && next.pos !== 'PROPN') return 2;
  return next?.lower === 'to' && further?.pos === 'VERB' ? 3 : 1;
}

/** "The closing" within a sentence: "the closing". */
export const withinSentence = ([first, ...others]: readonly Token[]): readonly Token[] =>
  first?.pos === 'DET' ? [{ ...first, text: first.lower }, ...others] : first ? [first, ...others] : [];
