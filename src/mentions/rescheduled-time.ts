import { dayOf } from '../time/calendar.ts';
import { dayPlace, monthPlace, yearPlace, type Place } from '../time/places.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import { RESCHEDULING_VERBS } from './data/rescheduling-verbs.ts';
import type { FoundTrigger } from './found-trigger.ts';
import { clauseAt, type PlacedTime, type SentenceFrame } from './sentence-frame.ts';
import { particleOf } from './verb-phrase.ts';

/** Of "put" and "push" only these move something to another time. */
const PARTICLES: Readonly<Record<string, RegExp>> = { put: /^(?:back|off)$/u, push: /^(?:back|forward)$/u };
/** How far before a time the word may stand that says until when. */
const REACH = 3;

/**
 * The new time of what is put off: "the trial was postponed until January" has the trial in January, though nothing
 * else is in that clause. Null: nothing is put off, or nobody says until when.
 */
export function rescheduledTime(
  frame: SentenceFrame,
  { trigger, at, clause }: FoundTrigger,
): TimeExpression | null {
  const { verb } = clause;
  if (trigger.pos !== 'noun' || !verb || !putsOff(frame, verb.head)) return null;
  // "The trial was put off", "they put off the trial".
  const isObject = verb.isPassive ? at < verb.from : at > verb.head;
  const placed = isObject
    ? frame.times.find((time) => isNewTime(frame, time, Math.max(at, verb.head)))
    : undefined;
  if (!placed || clauseAt(frame, placed.from) !== clause) return null;
  const place = placeOf(placed.time.value);
  if (!place) return null;
  const { value, edtf, start, end, precision } = place;
  return {
    ...placed.time,
    value,
    mod: null,
    edtf,
    interval: { start, end, precision },
    because: `"${frame.tokens[verb.head]?.lower ?? ''}" puts it off till then; ${placed.time.because}`,
  };
}

function putsOff({ tokens }: SentenceFrame, head: number): boolean {
  const lemma = tokens[head]?.lemma ?? '';
  if (!RESCHEDULING_VERBS.has(lemma)) return false;
  const particle = PARTICLES[lemma];
  return !particle || particle.test(particleOf(tokens, head) ?? tokens[head + 1]?.lower ?? '');
}

/** "until January", "to early May": behind the verb and what it moves. */
function isNewTime({ tokens }: SentenceFrame, { from }: PlacedTime, least: number): boolean {
  return tokens
    .slice(Math.max(least + 1, from - REACH), from)
    .some(({ lower }) => /^(?:till|to|until)$/u.test(lower));
}

/** A day, month or year by its value; null for all else. */
function placeOf(value: string): Place | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(value) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return yearPlace(Number(year));
  if (day === undefined) return monthPlace(Number(year), Number(month));
  return dayPlace(dayOf(Number(year), Number(month), Number(day)));
}
