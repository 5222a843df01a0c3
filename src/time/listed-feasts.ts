/** Feasts that no rule gives: their days from tables, in order. */
import { civilToMs, DAY_MS } from '../event-list/civil.ts';
import type { Day } from './calendar.ts';
import { DIWALI_DAYS } from './words/diwali-days.ts';
import type { ListedFeast } from './words/holiday-rules.ts';
import { ISLAMIC_YEARS } from './words/islamic-years.ts';

/** From its first day to its last. */
export interface FeastTime {
  firstDay: Day;
  lastDay: Day;
}

const dayOfText = (civil: string): Day => civilToMs(civil) / DAY_MS;
const oneDay = (civil: string): FeastTime => ({ firstDay: dayOfText(civil), lastDay: dayOfText(civil) });

const EIDS_AL_FITR = ISLAMIC_YEARS.map(([, eid]) => oneDay(eid));
const EIDS_AL_ADHA = ISLAMIC_YEARS.map(([, , eid]) => oneDay(eid));

/** Every time of a feast that the tables know, in order. */
export const LISTED_FEASTS: Record<ListedFeast, readonly FeastTime[]> = {
  diwali: DIWALI_DAYS.map(oneDay),
  eid: [...EIDS_AL_FITR, ...EIDS_AL_ADHA].sort((a, b) => a.firstDay - b.firstDay),
  'eid-al-adha': EIDS_AL_ADHA,
  'eid-al-fitr': EIDS_AL_FITR,
  ramadan: ISLAMIC_YEARS.map(([first, after]) => ({
    firstDay: dayOfText(first),
    lastDay: dayOfText(after) - 1,
  })),
};
