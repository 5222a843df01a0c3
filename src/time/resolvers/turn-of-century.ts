import { dateOf } from '../calendar.ts';
import { centuryPlace, yearPlace } from '../places.ts';
import { spanPlace } from '../spans.ts';
import type { Circumstances, Resolution } from './resolution.ts';
import { dated } from './resolution.ts';

/** Years on either side of the century's first. */
const YEARS_AROUND = 5;

/** With a past verb the latest turn, otherwise the nearest: in 1989 the one to come. Its value is the century begun. */
export function resolveTurnOfCentury({ setting, direction }: Circumstances): Resolution {
  const { year } = dateOf(setting.today);
  const told = direction();
  const isPast = told.tense === 'past' && told.isShown;
  const turn = (isPast ? Math.floor(year / 100) : Math.round(year / 100)) * 100;
  const { value } = centuryPlace(turn);
  const place = spanPlace(value, yearPlace(turn - YEARS_AROUND), yearPlace(turn + YEARS_AROUND - 1));
  const rule = `${told.evidence}: the years around ${turn}, seen from ${setting.publication}`;
  return dated({ ...place, precision: 'decade' }, rule, 'inferred');
}
