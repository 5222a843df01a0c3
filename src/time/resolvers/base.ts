/** From what "last", "this" and "the following" count months and parts of the year. */
import type { Day } from '../calendar.ts';
import { isShownAhead, shown } from '../direction/shown.ts';
import type { Direction } from '../direction/shown.ts';
import type { Circumstances } from './resolution.ts';

export interface Base {
  day: Day;
  words: string;
  certainty: 'stated' | 'inferred';
}

/** From what "last" and "the following" count. */
export function baseOf(
  { from, shift }: { from?: 'text'; shift?: number | null },
  { setting, memory, direction }: Circumstances,
): Base {
  const { last } = memory;
  // "It fell in 2014. It will rise the next spring": what is to come isn't counted from a time gone by.
  const isFromText =
    from === 'text' && last && !(shift === 1 && last.lastDay < setting.today && isShownAhead(direction()));
  return isFromText
    ? { day: last.firstDay, words: `${last.value}, of which the text spoke before`, certainty: 'inferred' }
    : { day: setting.today, words: setting.publication, certainty: 'stated' };
}

export const SHIFT_WORDS = ['the last', 'this year’s', 'the next'];

/** "will report October orders": of a month that is over. "oil for December delivery": of one to come. */
export const BY_NOUN: Record<'figures' | 'contract', Direction> = {
  contract: shown('future', 'before what is traded ahead'),
  figures: shown('past', 'before what it gives the figures of'),
};

/** Of a time with its year. */
export const WRITTEN = 'the date as the text writes it';
