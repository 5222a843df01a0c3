import type { Token } from '../../text/analysed-text.ts';
import type { Clause } from '../grammar/clause.ts';
import { isApproach, SPANS } from './era.ts';
import { isAheadBehind } from './moved-time.ts';
import { clauseAt, type PlacedTime, type SentenceFrame } from '../sentence-frame.ts';

/**
 * Whether a time tells which thing is meant, or how often, and not when its clause is: "suspended its notice of
 * March 3", "is renewed each year in March", "left Harborough, finalists in 2019, in seventh place on Friday".
 */
export function tellsOtherThanDate(frame: SentenceFrame, placed: PlacedTime, verb: Clause['verb']): boolean {
  return (
    isOfObject(frame.tokens, placed, verb) ||
    isOfEach(frame, placed) ||
    isOfWhatIsNear(frame, placed) ||
    isOfName(frame.tokens, placed, verb) ||
    isOfCalledBehind(frame, placed, verb)
  );
}

/** Writings, decisions and agreements, told from others by their dates; not "won the election of May 3". */
export const DATED_NOUNS: ReadonlySet<string> = new Set([
  'accord', 'agreement', 'announcement', 'armistice', 'article', 'ceasefire', 'circular', 'claim', 'complaint', 'contract', 'deal',
  'decision', 'declaration', 'decree', 'directive', 'edict', 'email', 'filing', 'indictment', 'injunction', 'judgement', 'judgment',
  'law', 'letter', 'memo', 'memorandum', 'message', 'notice', 'offer', 'order', 'pact', 'petition', 'proposal', 'report',
  'request', 'resolution', 'ruling', 'sentence', 'statement', 'summons', 'treaty', 'truce', 'verdict', 'warrant', 'writ',
]); // prettier-ignore

/** "suspended its notice of March 3": of the verb's object, by its date told from others. */
function isOfObject(tokens: readonly Token[], { from, time }: PlacedTime, verb: Clause['verb']): boolean {
  const noun = tokens[from - 2];
  if (!verb || tokens[from - 1]?.lower !== 'of' || !DATED_NOUNS.has(noun?.lemma ?? '')) return false;
  return time.interval?.precision === 'day' && beforePhrase(tokens, from - 3) === verb.head;
}

/**
 * "The build-up to the Ocean Cup 2021": of which year the one of that name is; not "won the Ocean Cup 2021", "scored at
 * the Ocean Cup 2021".
 */
const isOfName = (tokens: readonly Token[], { from, time }: PlacedTime, verb: Clause['verb']): boolean =>
  time.interval?.precision === 'year' &&
  tokens[from - 1]?.pos === 'PROPN' &&
  NAMED_EVENTS_WITH_YEARS.test(tokens[from - 1]?.lower ?? '') &&
  OF_EVENT.test(tokens[beforePhrase(tokens, from - 1)]?.lower ?? '') &&
  !OF_CONTEST.test(tokens[verb?.head ?? -1]?.lemma ?? '');

/** What says of which event something is, and not when. */
const OF_EVENT = /^(?:about|for|of|to|towards?)$/u;

/** "Reached the final of the Ocean Cup 2021": in it. */
const OF_CONTEST = /^(?:beat|defeat|lose|play|reach|score|win)$/u;

/** Index of the last token, back from a place, that is no part of a noun's phrase. */
export function beforePhrase(tokens: readonly Token[], from: number): number {
  let place = from;
  while (/^(?:ADJ|DET|NOUN|PRON|PROPN)$/u.test(tokens[place]?.pos ?? '')) place -= 1;
  return place;
}

const NAMED_EVENTS_WITH_YEARS =
  /^(?:biennale|championships?|cup|euro|expo|games|olympics|open|paralympics|trophy)$/u;

/** "each year in March", "in March every year": which of the times that recur. */
const isOfEach = ({ times }: SentenceFrame, { from, to }: PlacedTime): boolean =>
  times.some(({ time, from: start, to: end }) => time.type === 'SET' && (end === from - 1 || start === to));

/**
 * "In the run-up to Easter", "in the days before the vote on Sunday": when that came, and not what was done then. "Days
 * after an attack on Monday killed ten": what the clause itself tells.
 */
function isOfWhatIsNear(frame: SentenceFrame, { from, time }: PlacedTime): boolean {
  const { tokens, times } = frame;
  if (isApproach(tokens, from - 1)) return true;
  if (!/^(?:in|on)$/u.test(tokens[from - 1]?.lower ?? '')) return false;
  const signal = beforePhrase(tokens, from - 2);
  const word = tokens[signal]?.lower ?? '';
  if ((word !== 'after' && word !== 'before') || !SPANS.test(tokens[signal - 1]?.lower ?? '')) return false;
  if (clauseAt(frame, signal).opener === word) return false;
  const length = times.find(({ to }) => to === signal);
  return word === 'before' || !length || !isAheadBehind(frame, length, time);
}

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
