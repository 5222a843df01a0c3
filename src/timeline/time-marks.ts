import { DAY_MS } from '../event-list/civil.ts';
import type { Telling } from './glyphs.ts';
import type { StatedTime } from './stated-time.ts';
import { HOUR_MS } from './units.ts';

/**
 * What is drawn on an outlet's lane of when it says an event was. `moment`: a time on the clock. `stretch`: as
 * long as the time is known, be it a night or a decade. `bound`: before or after something.
 */
export interface TimeMark {
  outlet: string;
  kind: 'moment' | 'stretch' | 'bound';
  /** Civil milliseconds; null: not bounded. */
  start: number | null;
  end: number | null;
  /** Whether its edges are soft. */
  isAbout: boolean;
}

/** The sorts of marks that a legend explains. */
export const TIME_SIGNS = ['stretch', 'moment', 'bound', 'about'] as const;
export type TimeSign = (typeof TIME_SIGNS)[number];

export const signOf = ({ kind, isAbout }: Pick<TimeMark, 'kind' | 'isAbout'>): TimeSign =>
  isAbout && kind !== 'bound' ? 'about' : kind;

/** How each outlet knows an event's time. A plain day has no mark: it stands under the day's own name. */
export const timeMarksOf = (tellings: readonly Pick<Telling, 'outlet' | 'time'>[]): TimeMark[] =>
  tellings.flatMap(({ outlet, time }) => (time && markOf(outlet, time)) ?? []);

function markOf(outlet: string, time: StatedTime): TimeMark | null {
  const { start, end, precision, isAbout } = time;
  const mark = { outlet, start, end, isAbout };
  if (start === null || end === null) return { ...mark, kind: 'bound' };
  const isClock = precision === 'minute' || precision === 'hour';
  if (isClock && end - start <= HOUR_MS) return { ...mark, kind: 'moment' };
  const isPlainDay = end - start === DAY_MS && start % DAY_MS === 0 && !isAbout;
  return isPlainDay ? null : { ...mark, kind: 'stretch' };
}
