import { addCivilDays, civilToMs, msToCivilDate } from '../../event-list/civil.ts';
import { changedTime } from '../../time/changed-time.ts';
import type { TimeExpression } from '../../time/time-expression.ts';
import type { Token } from '../../text/analysed-text.ts';
import type { Clause } from '../grammar/clause.ts';
import { CHANGES_OF_FIGURES } from '../data/figures-verbs.ts';
import { figureEnd } from './measured-move.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

const BESIDE = new Set(['after', 'before', 'by']);

/**
 * "Shortly after 1 a.m. on Sunday", "just before midnight", "were counted by 6 a.m.": news that counts from a clock means
 * the hours beside it, not all time to come or gone by: a time of that day. Any other time as it is, and so "had fled by
 * 6 a.m.", of which some may have fled days before.
 *
 * @param from where it starts among the tokens of its sentence
 * @param clause the one it stands in
 */
export function besideClock(
  time: TimeExpression,
  tokens: readonly Token[],
  from: number,
  clause: Clause | undefined,
): TimeExpression {
  const { interval } = time;
  const before = tokens[from - 1]?.lower;
  if (before === undefined || !BESIDE.has(before) || !interval) return time;
  const isClock = interval.precision === 'minute' || interval.precision === 'hour';
  const bound = interval.start ?? interval.end;
  if (!isClock || bound === null || (interval.start !== null && interval.end !== null)) return time;
  if (before === 'by' && isDoneBefore(tokens, clause)) return time;
  // What is done "by" a clock time has that hour or minute within its bounds.
  const unit = before !== 'by' ? 0 : interval.precision === 'hour' ? HOUR_MS : MINUTE_MS;
  // The bound is a moment: "before midnight" is of the day that ends there.
  const day = msToCivilDate(civilToMs(bound) - unit - MINUTE_MS);
  return changedTime(time, {
    value: day,
    mod: null,
    edtf: day,
    interval: { start: day, end: addCivilDays(day, 1), precision: 'day' },
    because: `“${before}” a time of that day; ${time.because}`,
  });
}

/** "had seized the port by 6 a.m."; markets are told from one opening to the next: "had gained 5% by 11:00". */
function isDoneBefore(tokens: readonly Token[], clause: Clause | undefined): boolean {
  const verb = clause?.verb;
  if (!verb?.isPerfect) return false;
  return !CHANGES_OF_FIGURES.has(tokens[verb.head]?.lemma ?? '') || figureEnd(tokens, verb.to) === null;
}
