/** A part of a place on the calendar: `late 2017` is September to December, `early November` its first ten days. */
import { dateOf, monthIndex, monthOfIndex, weekdayOf } from './calendar.ts';
import type { Phrase } from './meaning.ts';
import { hoursPlace } from './places-in-day.ts';
import { dayPlace, monthPlace, yearPlace } from './places.ts';
import { spanPlace } from './spans.ts';
import type { Place } from './places.ts';
import type { Resolution } from './resolvers/resolution.ts';
import type { TimexMod } from './time-expression.ts';

export type Portion = 'early' | 'mid' | 'late' | 'start' | 'end' | 'first half' | 'second half';

/** What a modifier means where its word doesn't say more: "year-end", "mid-year". */
const OF_MODS: Partial<Record<TimexMod, Portion>> = { END: 'end', MID: 'mid', START: 'start' };

/** A third of the days of a month, or of a few months or years rounded up: the early 1980s are four years. */
const third = (count: number): number => (count > 12 ? Math.round(count / 3) : Math.ceil(count / 3));

/** Thirds, sixths or halves of so many units, as [first, after the last). */
const SHARES: Record<Portion, (count: number) => readonly [number, number]> = {
  early: (count) => [0, third(count)],
  end: (count) => [count - Math.max(1, Math.round(count / 6)), count],
  'first half': (count) => [0, Math.ceil(count / 2)],
  late: (count) => [Math.round((count * 2) / 3), count],
  mid: (count) => [third(count), Math.round((count * 2) / 3)],
  'second half': (count) => [Math.floor(count / 2), count],
  start: (count) => [0, Math.max(1, Math.round(count / 6))],
};

/** Of a week by its working days: "midweek" is Tuesday to Thursday, its end from Friday on. */
const WEEK_SHARES: Record<Portion, readonly [number, number]> = {
  early: [0, 3],
  end: [4, 7],
  'first half': [0, 4],
  late: [3, 7],
  mid: [1, 4],
  'second half': [3, 7],
  start: [0, 2],
};

/** Of a day in hours: "late Tuesday" is its evening. */
const DAY_SHARES: Record<Portion, readonly [number, number]> = {
  early: [0, 9],
  end: [18, 24],
  'first half': [0, 12],
  late: [18, 24],
  mid: [10, 16],
  'second half': [12, 24],
  start: [0, 9],
};

const PORTION_WORDS: Record<Portion, string> = {
  early: 'its first part',
  end: 'its end',
  'first half': 'its first half',
  late: 'its last part',
  mid: 'its middle',
  'second half': 'its second half',
  start: 'its beginning',
};

/** Which part of its time a phrase means; null: all of it. */
export const portionOf = ({ portion, mod }: Phrase): Portion | null =>
  portion ?? (mod === null ? null : (OF_MODS[mod] ?? null));

/** A resolution with its place cut to the part the phrase means; the value stays the whole, as TIMEX3 has it. */
export function narrowed(resolution: Resolution, phrase: Phrase): Resolution {
  const portion = portionOf(phrase);
  const place = portion && resolution.place && part(resolution.place, portion);
  if (!place) return resolution;
  return {
    ...resolution,
    place,
    rule: `${resolution.rule}; only ${PORTION_WORDS[portion]}`,
  };
}

function part(place: Place, portion: Portion): Place | null {
  const { firstDay, lastDay } = place;
  const first = dateOf(firstDay);
  const last = dateOf(lastDay);
  switch (place.precision) {
    case 'day':
      return hoursPlace(place, ...DAY_SHARES[portion]);
    case 'week': {
      const [from, to] = WEEK_SHARES[portion];
      return weekdayOf(firstDay) === 1
        ? span(place, dayPlace(firstDay + from), dayPlace(firstDay + to - 1))
        : null;
    }
    case 'month':
      return share(place, portion, lastDay - firstDay + 1, (index) => dayPlace(firstDay + index));
    case 'quarter':
    case 'half-year':
    case 'season':
    case 'year': {
      const index = monthIndex(first.year, first.month);
      return share(place, portion, monthIndex(last.year, last.month) - index + 1, (step) =>
        monthAt(index + step),
      );
    }
    case 'decade':
    case 'century':
      return share(place, portion, last.year - first.year + 1, (index) => yearPlace(first.year + index));
    default:
      return null;
  }
}

function monthAt(index: number): Place {
  const { year, month } = monthOfIndex(index);
  return monthPlace(year, month);
}

function share(place: Place, portion: Portion, count: number, unit: (index: number) => Place): Place {
  const [from, to] = SHARES[portion](count);
  return span(place, unit(from), unit(to - 1));
}

const span = (whole: Place, from: Place, to: Place): Place => ({
  ...spanPlace(whole.value, from, to),
  precision: whole.precision,
});
