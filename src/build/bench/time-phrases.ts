import { civilToMs, DAY_MS, type Civil } from '../../event-list/civil.ts';
import type { Random } from './random.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEK_DAYS = 7;
const MONTH_DAYS = 30;

/** A day as an article that appeared on another one may name it; at times not at all. */
export function timePhrase(random: Random, on: Civil, published: Civil): string {
  const date = new Date(civilToMs(on));
  const [year, month, day] = [date.getUTCFullYear(), MONTHS[date.getUTCMonth()] ?? '', date.getUTCDate()];
  const weekday = WEEKDAYS[date.getUTCDay()] ?? '';
  const ago = Math.round((civilToMs(published) - civilToMs(on)) / DAY_MS);
  const exact = [`on ${month} ${day}`, `on ${day} ${month} ${year}`, `on ${month} ${day}, ${year}`];
  if (random.chance(0.15)) return '';
  if (ago === 0) return random.pick([`on ${weekday}`, 'today', `early ${weekday}`, ...exact]);
  if (ago === 1) return random.pick([`on ${weekday}`, 'yesterday', `${weekday} evening`, ...exact]);
  if (ago < WEEK_DAYS) return random.pick([`on ${weekday}`, `${ago} days ago`, `last ${weekday}`, ...exact]);
  if (ago < MONTH_DAYS)
    return random.pick([`on ${day} ${month}`, `earlier this ${ago < 14 ? 'month' : 'year'}`, ...exact]);
  return random.pick([`in ${month}`, `in ${month} ${year}`, ...exact]);
}
