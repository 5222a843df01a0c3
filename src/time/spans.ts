/** From one place on the calendar to another, and the edges of a place as EDTF. */
import { dayText } from './calendar.ts';
import type { Place } from './places.ts';

/** From one place to another, both included: `2017-11-06/2017-11-09`. */
export function spanPlace(value: string, from: Place, to: Place): Place {
  const edtf = from.edtf === to.edtf ? from.edtf : `${edgeOf(from, 0)}/${edgeOf(to, 1)}`;
  const { start, firstDay } = from;
  const { end, lastDay } = to;
  return { value, edtf, start, end, precision: from.precision, firstDay, lastDay };
}

/** An end of a place's EDTF: intervals have two, decades and seasons are told by their days. */
function edgeOf(place: Place, side: 0 | 1): string {
  const ends = place.edtf.split('/');
  if (ends.length === 2) return ends[side] ?? place.edtf;
  if (/^\d{4}(-(0[1-9]|1[0-2])(-\d\d(T.*)?)?)?$/.test(place.edtf)) return place.edtf;
  return dayText(side === 0 ? place.firstDay : place.lastDay);
}

/** The first or last edge of a place as EDTF, for open bounds. */
export const firstEdge = (place: Place): string => edgeOf(place, 0);
export const lastEdge = (place: Place): string => edgeOf(place, 1);
