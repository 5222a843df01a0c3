/** Feasts from tables: `Ramadan`, `last Ramadan`, `Eid al-Fitr`, `Diwali 2013`. Two of a kind can fall into one year. */
import { dateOf } from '../calendar.ts';
import type { FeastTime } from '../listed-feasts.ts';
import { LISTED_FEASTS } from '../listed-feasts.ts';
import type { Meaning } from '../meaning.ts';
import { dayPlace, monthPlace } from '../places.ts';
import type { Place } from '../places.ts';
import { spanPlace } from '../spans.ts';
import type { ListedFeast } from '../words/holiday-rules.ts';
import { chooseOccurrence } from './choice.ts';
import type { Circumstances, Resolution } from './resolution.ts';
import { dated } from './resolution.ts';
import { referredYear } from './years.ts';

/** A feast is spoken of some days ahead without a verb that says so. */
const GRACE_DAYS = 3;

/** null: beyond the tables. */
export function resolveListedFeast(
  feast: ListedFeast,
  { year, shift }: Extract<Meaning, { is: 'holiday' }>,
  circumstances: Circumstances,
): Resolution | null {
  const times = LISTED_FEASTS[feast];
  const { setting } = circumstances;
  if (year !== null) {
    const said = referredYear(year, circumstances);
    return asDated(
      times.find(({ firstDay }) => dateOf(firstDay).year === said.year),
      said.rule ?? 'the calendar gives the day',
    );
  }
  // Counted from the latest that has begun.
  const begun = times.findLastIndex(({ firstDay }) => firstDay <= setting.today);
  const at = (index: number): FeastTime | undefined => times[begun + index];
  const isOn = (at(0)?.lastDay ?? -Infinity) >= setting.today;
  if (shift !== null) {
    const index = shift < 0 ? (isOn ? -1 : 0) : shift > 0 || !isOn ? 1 : 0;
    return asDated(at(index), `seen from ${setting.publication}`);
  }
  const told = circumstances.direction();
  const edge = told.tense === 'past' ? 'firstDay' : 'lastDay';
  const { index, side } = chooseOccurrence(
    told,
    setting.today,
    (step) => at(step)?.[edge] ?? NaN,
    GRACE_DAYS,
  );
  const rule = `${told.evidence}: ${side} one seen from ${setting.publication}`;
  return asDated(at(index), rule, told.isShown ? 'stated' : 'inferred');
}

function asDated(
  time: FeastTime | undefined,
  rule: string,
  certainty?: 'stated' | 'inferred',
): Resolution | null {
  return time ? dated(placeOf(time), rule, certainty) : null;
}

/** A month of fasting has the value of the month in which most of it lies. */
function placeOf({ firstDay, lastDay }: FeastTime): Place {
  if (firstDay === lastDay) return dayPlace(firstDay);
  const { year, month } = dateOf(Math.round((firstDay + lastDay) / 2));
  const span = spanPlace(monthPlace(year, month).value, dayPlace(firstDay), dayPlace(lastDay));
  return { ...span, precision: 'month' };
}
