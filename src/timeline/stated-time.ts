import type { EventTime, Mention, Precision, TimelineEvent, TimexMod } from '../event-list/schema.ts';
import { boundToMs, plainEdtf } from './span.ts';

/** A time as an event or one of its mentions has it, its bounds in civil milliseconds; null: not bounded. */
export interface StatedTime {
  start: number | null;
  end: number | null;
  precision: Precision;
  edtf: string;
  /** The TIMEX3 value of the phrase: of a bound the time named, which may lie outside it. null: not known. */
  timex: string | null;
  /** The part of the named time that is meant: early, the middle, late; null: all of it. */
  part: Extract<TimexMod, 'START' | 'MID' | 'END'> | null;
  /** Whether it may as well lie a little before or after. */
  isAbout: boolean;
}

type Raw = Pick<EventTime, 'start' | 'end' | 'precision' | 'edtf' | 'mod'>;

const stated = ({ start, end, precision, edtf, mod }: Raw, timex: string | null): StatedTime => ({
  start: boundToMs(start),
  end: boundToMs(end),
  precision,
  edtf,
  timex,
  part: mod === 'START' || mod === 'MID' || mod === 'END' ? mod : null,
  // EDTF marks dates as approximate; its clock times, ranges and seasons can't be, the modifier says it of all.
  isAbout: mod === 'APPROX' || /[~%]/u.test(edtf),
});

/** When the event happened; null: undated. */
export function eventTime({ time, mentions }: Pick<TimelineEvent, 'time' | 'mentions'>): StatedTime | null {
  if (!time || (time.start === null && time.end === null)) return null;
  const phrase = mentions.find((mention) => mention.time?.edtf === time.edtf)?.time;
  return stated(time, phrase?.timex ?? null);
}

/** What this mention itself states, in its own precision; null: it states no date, or no place on the calendar. */
export function mentionTime({ time }: Pick<Mention, 'time'>, event: EventTime | null): StatedTime | null {
  if (!time) return null;
  const { edtf, timex, mod, interval } = time;
  if (interval) return stated({ ...interval, edtf, ...(mod && { mod }) }, timex);
  if (event && edtf === event.edtf) return stated(event, timex);
  const plain = plainEdtf(edtf);
  return plain && { ...plain, edtf, timex, part: null, isAbout: false };
}

/** The finest of the times that mentions state; null: none of them states one. */
export function finestTime(
  mentions: readonly Pick<Mention, 'time'>[],
  event: EventTime | null,
): StatedTime | null {
  const times = mentions.flatMap((mention) => mentionTime(mention, event) ?? []);
  return times.toSorted((a, b) => lengthOf(a) - lengthOf(b))[0] ?? null;
}

const lengthOf = ({ start, end }: StatedTime) =>
  start === null || end === null ? Number.MAX_VALUE : end - start;
