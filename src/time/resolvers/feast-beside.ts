/** What lies beside a feast, whichever gives its day: the time before it, its weekend. */
import type { Day } from '../calendar.ts';
import { weekdayOf } from '../calendar.ts';
import type { Meaning } from '../meaning.ts';
import { weekendPlace } from '../places.ts';
import type { Place } from '../places.ts';

type Limit = NonNullable<Extract<Meaning, { is: 'holiday' }>['limit']>;

/** "before Thanksgiving" is before the next one where that is as near as this, though the verb is past. */
const AHEAD_DAYS = 30;

/** "was killed two weeks before Christmas" is told when that day has come, so of the one ahead only from then on. */
export function isLimitNear(coming: Day, { days }: Limit, today: Day): boolean {
  return coming - today <= (days ?? AHEAD_DAYS);
}

/** "Labor Day weekend": the Saturday and Sunday nearest to the day. */
export function weekendBeside(day: Day): Place {
  const sinceSaturday = (weekdayOf(day) + 1) % 7;
  return weekendPlace(sinceSaturday <= 3 ? day - sinceSaturday : day + 7 - sinceSaturday);
}
