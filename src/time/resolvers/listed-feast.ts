/** Feasts from tables: `Ramadan`, `last Ramadan`, `Eid al-Fitr`, `Diwali 2013`. A year can have two of one name. */
import { dateOf } from '../calendar.ts';
import type { FeastTime } from '../listed-feasts.ts';
import { LISTED_FEASTS } from '../listed-feasts.ts';
import type { Meaning } from '../meaning.ts';
import { dayPlace, monthPlace, yearPlace } from '../places.ts';
import type { Place } from '../places.ts';
import { spanPlace } from '../spans.ts';
import type { ListedFeast } from '../words/holiday-rules.ts';
import { chooseOccurrence } from './choice.ts';
import { isLimitNear, weekendBeside } from './feast-beside.ts';
import type { Circumstances, Resolution } from './resolution.ts';
import { dated } from './resolution.ts';
import { referredYear } from './years.ts';

/** A feast is spoken of some days ahead without a verb that says so. */
const GRACE_DAYS = 3;

type Holiday = Extract<Meaning, { is: 'holiday' }>;

/** What was chosen, as the reason says it. */
interface Choice {
  time: FeastTime | undefined;
  rule: string;
  isInferred?: boolean;
}

/** null: beyond the tables. */
export function resolveListedFeast(
  feast: ListedFeast,
  meaning: Holiday,
  circumstances: Circumstances,
): Resolution | null {
  const times = LISTED_FEASTS[feast];
  if (meaning.year !== null) {
    const { year, rule } = referredYear(meaning.year, circumstances);
    const found = ofYear(times, year, circumstances);
    if (found.length > 1)
      return dated(yearPlace(year), `${year} has more than one, and the text doesn’t tell which`, 'inferred');
    return asDated(feast, meaning, { time: found[0], rule: rule ?? 'the calendar gives the day' });
  }
  return asDated(feast, meaning, chooseTime(times, meaning, circumstances));
}

/** Those that begin in a year or lie in it for the most part; of two the tense can tell. */
function ofYear(
  times: readonly FeastTime[],
  year: number,
  { setting, direction }: Circumstances,
): FeastTime[] {
  const found = times.filter(
    ({ firstDay, lastDay }) =>
      dateOf(firstDay).year === year || dateOf(middle({ firstDay, lastDay })).year === year,
  );
  if (found.length < 2 || !direction().isShown) return found;
  const { tense } = direction();
  const told = found.filter(({ firstDay, lastDay }) => {
    if (tense === 'past') return firstDay <= setting.today;
    return tense !== 'future' || lastDay >= setting.today;
  });
  return told.length === 1 ? told : found;
}

function chooseTime(
  times: readonly FeastTime[],
  { shift, limit }: Holiday,
  circumstances: Circumstances,
): Choice {
  const { setting, direction } = circumstances;
  const { today, publication } = setting;
  // Counted from the latest that has begun.
  const begun = times.findLastIndex(({ firstDay }) => firstDay <= today);
  const at = (index: number): FeastTime | undefined => times[begun + index];
  const isOn = (at(0)?.lastDay ?? -Infinity) >= today;
  if (shift !== null) {
    // "This Ramadan was calm", said after it ended.
    const isLatest = isOn || (direction().isShown && direction().tense === 'past');
    const index = shift < 0 ? (isOn ? -1 : 0) : shift > 0 || !isLatest ? 1 : 0;
    return { time: at(index), rule: `seen from ${publication}` };
  }
  const coming = at(1);
  if (limit && coming && isLimitNear(coming.firstDay, limit, today))
    return { time: coming, rule: `the next one seen from ${publication}`, isInferred: true };
  const told = direction();
  const edge = told.tense === 'past' ? 'firstDay' : 'lastDay';
  const { index, side } = chooseOccurrence(told, today, (step) => at(step)?.[edge] ?? NaN, GRACE_DAYS);
  return {
    time: at(index),
    rule: `${told.evidence}: ${side} one seen from ${publication}`,
    isInferred: !told.isShown,
  };
}

/** A feast of the moon as it is seen is never surer than the calendar that foretells it. */
function asDated(
  feast: ListedFeast,
  { isWeekend }: Holiday,
  { time, rule, isInferred }: Choice,
): Resolution | null {
  if (!time) return null;
  const isOneDay = time.firstDay === time.lastDay;
  const place = isWeekend && isOneDay ? weekendBeside(time.firstDay) : placeOf(time);
  if (feast === 'diwali') return dated(place, rule, isInferred ? 'inferred' : 'stated');
  return dated(
    place,
    `${rule}; by the calculated calendar, from which the declared day can differ by one`,
    'inferred',
  );
}

/** A month of fasting has the value of the month in which most of it lies. */
function placeOf(time: FeastTime): Place {
  const { firstDay, lastDay } = time;
  if (firstDay === lastDay) return dayPlace(firstDay);
  const { year, month } = dateOf(middle(time));
  const span = spanPlace(monthPlace(year, month).value, dayPlace(firstDay), dayPlace(lastDay));
  return { ...span, precision: 'month' };
}

const middle = ({ firstDay, lastDay }: FeastTime): number => Math.round((firstDay + lastDay) / 2);
