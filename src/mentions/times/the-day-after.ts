import type { TimeExpression } from '../../time/time-expression.ts';
import type { FoundTrigger } from '../triggers/found-trigger.ts';
import type { PlacedTime, SentenceFrame } from '../sentence-frame.ts';

/** How far behind "after" the noun may stand that it speaks of. */
const REACH = 3;

const VALUES: ReadonlyMap<string, string> = new Map([
  ['day', 'P1D'],
  ['month', 'P1M'],
  ['week', 'P1W'],
  ['year', 'P1Y'],
]);

/**
 * "The day after the vote", "the year before she left": as long as "a day", though no phrase of time by itself. Null:
 * none stands before a trigger.
 */
export function theDayAfter(frame: SentenceFrame, found: FoundTrigger): PlacedTime | null {
  const { tokens } = frame;
  const signal = signalBefore(frame, found);
  const value = signal === null ? undefined : VALUES.get(tokens[signal - 1]?.lower ?? '');
  const first = tokens[(signal ?? 0) - 2];
  const last = tokens[(signal ?? 0) - 1];
  if (signal === null || value === undefined || first?.lower !== 'the' || !last) return null;
  // "spent the day before the judge", "won the day after a long fight"
  if (tokens[signal - 3]?.pos === 'VERB' && OF_WHOLE_UNIT.test(tokens[signal - 3]?.lemma ?? '')) return null;
  const { start } = first;
  const { end } = last;
  const text = frame.article.article.body.slice(start, end);
  const time: TimeExpression = {
    start, end, text, range: null, type: 'DURATION', value, mod: null, edtf: null, interval: null,
    certainty: 'stated', because: '',
  }; // prettier-ignore
  return { time, from: signal - 2, to: signal };
}

const OF_WHOLE_UNIT = /^(?:carry|pass|rule|save|spend|win)$/u;

/** Index of the "after" or "before" that opens a trigger's clause or stands before its noun; null: none does. */
function signalBefore(
  { tokens }: SentenceFrame,
  { at, clause, trigger, isHead }: FoundTrigger,
): number | null {
  const isOpened = isHead && (clause.opener === 'after' || clause.opener === 'before');
  if (isOpened) return clause.from;
  if (trigger.pos !== 'noun') return null;
  let place = at - 1;
  while (place >= at - REACH && /^(?:ADJ|DET|NOUN|PROPN)$/u.test(tokens[place]?.pos ?? '')) place--;
  const { lower = '' } = tokens[place] ?? {};
  return lower === 'after' || lower === 'before' ? place : null;
}
