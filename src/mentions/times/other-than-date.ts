import type { Token } from '../../text/analysed-text.ts';
import { isCalendarWord } from '../grammar/calendar-words.ts';
import type { Clause } from '../grammar/clause.ts';
import type { PlacedTime, SentenceFrame } from '../sentence-frame.ts';

/**
 * Whether a time tells which thing is meant, or how often, and not when its clause is: "suspended its notice of
 * March 3", "is renewed each year in March", "left Harborough, finalists in 2019, in seventh place on Friday".
 */
export function tellsOtherThanDate(frame: SentenceFrame, placed: PlacedTime, verb: Clause['verb']): boolean {
  return (
    isOfObject(frame.tokens, placed, verb) ||
    isOfEach(frame, placed) ||
    isOfName(frame.tokens, placed) ||
    isOfCalledBehind(frame, placed, verb)
  );
}

/** Nouns of which a date says when they are: "spent the eve of May 3 at sea". */
const OF_TIME = /^(?:anniversary|beginning|close|dawn|end|eve|hours?|middle|minutes?|rest|start|weekend)$/u;

/** "suspended its notice of March 3": of the verb's object, by its date told from others. */
function isOfObject(tokens: readonly Token[], { from, time }: PlacedTime, verb: Clause['verb']): boolean {
  const noun = tokens[from - 2];
  if (!verb || tokens[from - 1]?.lower !== 'of' || noun?.pos !== 'NOUN') return false;
  if (time.interval?.precision !== 'day' || isCalendarWord(noun) || OF_TIME.test(noun.lower)) return false;
  let place = from - 3;
  while (/^(?:ADJ|DET|NOUN|PRON|PROPN)$/u.test(tokens[place]?.pos ?? '')) place -= 1;
  return place === verb.head;
}

/** "the build-up to the Ocean Cup 2021": of which year the one of that name is. */
const isOfName = (tokens: readonly Token[], { from, time }: PlacedTime): boolean =>
  time.interval?.precision === 'year' &&
  tokens[from - 1]?.pos === 'PROPN' &&
  NAMED_EVENTS_WITH_YEARS.test(tokens[from - 1]?.lower ?? '');

const NAMED_EVENTS_WITH_YEARS =
  /^(?:biennale|championships?|cup|euro|expo|games|olympics|open|paralympics|trophy)$/u;

/** "each year in March", "in March every year": which of the times that recur. */
const isOfEach = ({ times }: SentenceFrame, { from, to }: PlacedTime): boolean =>
  times.some(({ time, from: start, to: end }) => time.type === 'SET' && (end === from - 1 || start === to));

/** How long what somebody is called may be before its time. */
const CALLED = 6;

/** "left Harborough, finalists in 2019, in seventh place": beside a name behind the verb, where a day tells when. */
function isOfCalledBehind(
  { tokens, times }: SentenceFrame,
  { from, to, time }: PlacedTime,
  verb: Clause['verb'],
): boolean {
  if (time.interval?.precision !== 'year' || !verb || from < verb.to || times.length < 2) return false;
  if (tokens[to]?.text !== ',' || !times.some((other) => other.time.interval?.precision === 'day'))
    return false;
  for (let place = from - 2; place > from - CALLED; place -= 1) {
    const { text, pos } = tokens[place] ?? {};
    if (text === ',') return place < from - 2 && tokens[place - 1]?.pos === 'PROPN';
    if (!/^(?:ADJ|DET|NOUN|PROPN)$/u.test(pos ?? '')) return false;
  }
  return false;
}
