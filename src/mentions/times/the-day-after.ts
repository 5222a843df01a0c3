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
 * "Quit on Wednesday, the day after the vote", "came the day before she left": as long as "a day", though no phrase of
 * time by itself. Null: none stands before a trigger, or none beside what is dated: "spent the day after the vote".
 */
export function theDayAfter(frame: SentenceFrame, found: FoundTrigger): PlacedTime | null {
  const { tokens, times } = frame;
  const signal = times.length > 0 ? signalBefore(frame, found) : null;
  if (signal === null) return null;
  const value = VALUES.get(tokens[signal - 1]?.lower ?? '');
  const first = tokens[signal - 2];
  const last = tokens[signal - 1];
  if (value === undefined || first?.lower !== 'the' || !last || !isBesideDated(frame, signal - 3))
    return null;
  const { start } = first;
  const { end } = last;
  const text = frame.article.article.body.slice(start, end);
  const none = { range: null, mod: null, edtf: null, interval: null };
  const time: TimeExpression = {
    ...none,
    start,
    end,
    text,
    type: 'DURATION',
    value,
    certainty: 'stated',
    because: '',
  };
  return { time, from: signal - 2, to: signal };
}

/** Whether the token before it says that it tells of a time or of a verb's subject: "on Wednesday, the day", "came the day". */
const isBesideDated = ({ tokens, times }: SentenceFrame, at: number): boolean =>
  tokens[at]?.text === ','
    ? times.some(({ to, time }) => to === at && time.interval !== null)
    : tokens[at]?.lemma === 'come';

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
