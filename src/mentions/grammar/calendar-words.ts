import type { Token } from '../../text/analysed-text.ts';
import { remembering } from '../../text/remember.ts';

const CALENDAR_WORD =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|today|yesterday|tomorrow|tonight|week|month|year|morning|afternoon|evening|night|earlier|later|ago)s?$/u;
const TIMELY =
  /^(?:early|last|late|midnight|next|noon|past|same|the|this|jan|feb|mar|apr|aug|sept?|oct|nov|dec|a\.m|p\.m)\.?$/u;
const YEAR_OR_DAY = /^\d{1,4}(?:st|nd|rd|th)?$/u;
const isCalendarForm = remembering((lower) => CALENDAR_WORD.test(lower));

/** Whether a word names a day, a month or the like by itself. */
export function isCalendarWord({ lower }: Pick<Token, 'lower'>): boolean {
  return isCalendarForm(lower);
}

/** Whether a word may stand in a phrase of time: "last week", "on Jan. 5", "in 2012". */
export function isOfTime(token: Token): boolean {
  return isCalendarWord(token) || TIMELY.test(token.lower) || YEAR_OR_DAY.test(token.lower);
}

/**
 * The place after a phrase of time that opens a clause: "and in 2004 a storm hit"; the place itself where none does.
 */
export function afterTime(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.pos !== 'ADP') return from;
  const end = endOfTime(tokens, from + 1);
  // "on the last day": the words may open another phrase.
  const isWhole = end > from + 1 && end < tokens.length && !opensPhrase(tokens[end - 1]);
  return isWhole ? end + (tokens[end]?.text === ',' ? 1 : 0) : from;
}

/** Whether a word of time may open another phrase where it stands last: "Sunday | the mill". */
export const opensPhrase = (token: Token | undefined): boolean =>
  /^(?:early|last|late|next|past|same|the|this)$/u.test(token?.lower ?? '');

/** The place of the first word from one on that stands in no phrase of time. */
export function endOfTime(tokens: readonly Token[], from: number): number {
  let end = from;
  for (let token = tokens[end]; token && isOfTime(token); token = tokens[end]) end++;
  return end;
}
