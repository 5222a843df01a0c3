/** `from Monday to Thursday`, `between July and September`, `9-11 November`: both phrases get the whole range. */
import { dateOf } from '../calendar.ts';
import { clockPlace } from '../places-in-day.ts';
import { dayPlace } from '../places.ts';
import { spanPlace } from '../spans.ts';
import type { Place } from '../places.ts';
import { withExtent } from '../resolved-phrase.ts';
import type { ResolvedPhrase } from '../resolved-phrase.ts';
import { holidayOf } from '../resolvers/holiday.ts';
import { isDash } from '../token-reader.ts';
import type { TokenReader } from '../token-reader.ts';

const TO = new Set(['to', 'through', 'until', 'till', 'thru']);

/** The times with two that a word of range joins as the whole range each. */
export function withRanges(times: readonly ResolvedPhrase[], reader: TokenReader): readonly ResolvedPhrase[] {
  const refined = [...times];
  for (let index = 0; index + 1 < refined.length; index++) {
    const from = refined[index];
    const to = refined[index + 1];
    if (!from || !to || !isRange(from, to, reader)) continue;
    const first = earlierFeast(from, to) ?? from;
    const last = laterWeekday(from, to) ?? nextMorning(from, to) ?? to;
    const place = rangeOf(first.resolution.place, last.resolution.place);
    if (!place) continue;
    const rule = `from “${slice(from, reader)}” to “${slice(to, reader)}”`;
    const range = { first: from.phrase.first, end: to.phrase.end };
    refined[index] = { ...spanning(first, place, rule), range };
    refined[index + 1] = { ...spanning(last, place, rule), range };
  }
  return refined;
}

const slice = ({ phrase }: ResolvedPhrase, reader: TokenReader): string =>
  reader.slice(phrase.first, phrase.end);

/** Whether only a word of range stands between two phrases. */
function isRange(from: ResolvedPhrase, to: ResolvedPhrase, reader: TokenReader): boolean {
  const gap = to.phrase.first - from.phrase.end;
  // "in the August-to-October period"
  if (gap === 3) return isHyphenated(reader, from.phrase.end);
  if (gap !== 1) return false;
  const joint = reader.word(from.phrase.end);
  const before = reader.word(from.phrase.first - 1);
  if (isDash(joint)) return true;
  if (joint === 'and') return before === 'between';
  return (
    TO.has(joint) &&
    (before === 'from' ||
      joint === 'through' ||
      from.resolution.place?.precision === to.resolution.place?.precision)
  );
}

const isHyphenated = (reader: TokenReader, at: number): boolean =>
  isDash(reader.word(at)) && TO.has(reader.word(at + 1)) && isDash(reader.word(at + 2));

/** "Monday through Friday": the Friday after that Monday, whatever each alone would be. */
function laterWeekday(from: ResolvedPhrase, to: ResolvedPhrase): ResolvedPhrase | null {
  const start = from.resolution.place;
  const end = to.resolution.place;
  const areWeekdays = from.phrase.meaning.is === 'weekday' && to.phrase.meaning.is === 'weekday';
  if (!areWeekdays || !start || !end || end.firstDay > start.firstDay) return null;
  const place = dayPlace(end.firstDay + 7);
  return withExtent(to.phrase, { ...to.resolution, value: place.value, place });
}

/** "between Thanksgiving and Christmas", in January: the Thanksgiving before the Christmas just over. */
function earlierFeast(from: ResolvedPhrase, to: ResolvedPhrase): ResolvedPhrase | null {
  const { meaning } = from.phrase;
  const [start, end] = [from.resolution.place, to.resolution.place];
  if (meaning.is !== 'holiday' || to.phrase.meaning.is !== 'holiday' || !start || !end) return null;
  if (meaning.rule.by === 'list' || meaning.isWeekend || meaning.year !== null) return null;
  if (start.firstDay < end.firstDay) return null;
  const day = holidayOf(meaning.rule, dateOf(start.firstDay).year - 1);
  if (Number.isNaN(day)) return null;
  const place = dayPlace(day);
  return withExtent(from.phrase, { ...from.resolution, value: place.value, place });
}

/** "from 8 p.m. to 5 a.m.": the five of the next morning. */
function nextMorning(from: ResolvedPhrase, to: ResolvedPhrase): ResolvedPhrase | null {
  const start = from.phrase.meaning;
  const end = to.phrase.meaning;
  const base = to.resolution.place;
  if (start.is !== 'clock' || end.is !== 'clock' || end.day !== null || !base) return null;
  if (base.firstDay !== from.resolution.place?.firstDay || end.clock.hour >= start.clock.hour) return null;
  const place = clockPlace(base.firstDay + 1, end.clock);
  return withExtent(to.phrase, { ...to.resolution, value: place.value, place });
}

function rangeOf(from: Place | null, to: Place | null): Place | null {
  if (!from || !to || from.start >= to.start || from.precision !== to.precision) return null;
  return spanPlace(from.value, from, to);
}

function spanning(time: ResolvedPhrase, place: Place, rule: string): ResolvedPhrase {
  const { edtf, start, end, precision } = place;
  const resolution = { ...time.resolution, rule: `${rule}; ${time.resolution.rule}` };
  return { phrase: time.phrase, resolution, extent: { edtf, interval: { start, end, precision } } };
}
