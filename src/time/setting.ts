/** When and by whom a text was published, as the resolver needs it. */
import { tryCivilToMs, DAY_MS } from '../event-list/civil.ts';
import type { Day } from './calendar.ts';
import { readableDay } from './names.ts';
import type { TimeContext } from './time-expression.ts';

export interface Setting {
  /** The civil day of publication. */
  today: Day;
  /** "9 Nov 2017, when Reuters published". */
  publication: string;
}

/** Throws a RangeError where `published` doesn't start with a day of the calendar. */
export function settingOf({ published, outlet, isUpdate }: TimeContext): Setting {
  const ms = tryCivilToMs(published.slice(0, 10));
  if (ms === null) throw new RangeError(`invalid published: ${published}`);
  const today = ms / DAY_MS;
  const verb = isUpdate ? 'updated' : 'published';
  const who =
    outlet === undefined ? `the article was ${verb}` : `${outlet} ${verb}${isUpdate ? ' the article' : ''}`;
  return { today, publication: `${readableDay(today)}, when ${who}` };
}
