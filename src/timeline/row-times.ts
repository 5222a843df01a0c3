import type { Telling } from './glyphs.ts';
import type { Span } from './span.ts';
import { timeMarksOf, type TimeMark } from './time-marks.ts';

/** A time mark on its outlet's lane in a row of the vertical timeline. */
export interface RowTime extends Pick<TimeMark, 'outlet' | 'kind' | 'isAbout'> {
  /** Parts of the row's height, of which 0 is where its band's time begins and 1 where it ends. */
  from: number;
  to: number;
  openStart: boolean;
  openEnd: boolean;
  /** Whether it begins before its band's time or ends after it. */
  reachesBeyond: boolean;
}

/**
 * How outlets know the time of an event, each row being as high as its band's time is long: a night is the last
 * part of its day's row. What lies wholly outside, as an outlet that differs has it, is left to the words.
 */
export function rowTimes(tellings: readonly Telling[], band: Span | null): RowTime[] {
  if (!band) return [];
  const length = band.end - band.start;
  return timeMarksOf(tellings).flatMap(({ outlet, kind, isAbout, start, end }): RowTime[] => {
    const isOutside = (start ?? -Infinity) >= band.end || (end ?? Infinity) <= band.start;
    if (isOutside) return [];
    const part = (ms: number) => Math.min(1, Math.max(0, (ms - band.start) / length));
    const from = start === null ? 0 : part(start);
    return [
      {
        outlet,
        kind,
        isAbout,
        from,
        to: kind === 'moment' ? from : end === null ? 1 : part(end),
        openStart: start === null,
        openEnd: end === null,
        reachesBeyond: kind === 'stretch' && ((start ?? 0) < band.start || (end ?? 0) > band.end),
      },
    ];
  });
}
