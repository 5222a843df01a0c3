/**
 * `opens Tuesday and ends Saturday`, `approved on Friday after being rejected on Monday`: weekdays in the order that
 * the sentence tells, whatever each alone would be.
 */
import { isOneSentence } from '../direction/sentence.ts';
import { dayPlace } from '../places.ts';
import type { ResolvedPhrase } from '../resolved-phrase.ts';
import { withExtent } from '../resolved-phrase.ts';
import type { TokenReader } from '../token-reader.ts';
import { BEGINS, ENDS } from '../words/begins-and-ends.ts';

/** The times in their order: the weekday of an end after its beginning, that of what went before before. */
export function withEnds(times: readonly ResolvedPhrase[], reader: TokenReader): readonly ResolvedPhrase[] {
  return times.map((time, index) => {
    const before = index > 0 ? times[index - 1] : undefined;
    return (before && (endAfter(before, time, reader) ?? wentBefore(before, time, reader))) ?? time;
  });
}

/** "on Friday after being rejected on Monday": the Monday of the week before where it would come after that Friday. */
function wentBefore(what: ResolvedPhrase, cause: ResolvedPhrase, reader: TokenReader): ResolvedPhrase | null {
  const then = what.resolution.place;
  const before = cause.resolution.place;
  const areWeekdays = isBareWeekday(what) && isBareWeekday(cause);
  if (!areWeekdays || !then || !before || before.firstDay <= then.firstDay) return null;
  if (before.firstDay - then.firstDay > 6 || !isJoinedByAfter(what.phrase.end, cause.phrase.first, reader))
    return null;
  const place = dayPlace(before.firstDay - 7);
  const rule = `the last one before ${then.value}, which came after it`;
  return withExtent(cause.phrase, { ...cause.resolution, value: place.value, place, rule });
}

const isBareWeekday = ({ phrase: { meaning } }: ResolvedPhrase): boolean =>
  meaning.is === 'weekday' && meaning.shift === null;

/** "Friday after being rejected on": right behind the first, within the sentence. */
function isJoinedByAfter(from: number, to: number, reader: TokenReader): boolean {
  return to - from <= REACH && AFTER.has(reader.word(from)) && isOneSentence(reader, from, to);
}

const AFTER = new Set(['after', 'following']);

/** How far the end can stand from the beginning. */
const REACH = 10;

/** The weekday of an end, a week later where it would lie before the beginning. */
function endAfter(from: ResolvedPhrase, to: ResolvedPhrase, reader: TokenReader): ResolvedPhrase | null {
  const start = from.resolution.place;
  const end = to.resolution.place;
  const areWeekdays = from.phrase.meaning.is === 'weekday' && to.phrase.meaning.is === 'weekday';
  if (!areWeekdays || !start || !end || end.firstDay >= start.firstDay || !isEnd(from, to, reader))
    return null;
  const place = dayPlace(end.firstDay + 7);
  const rule = `the first one after the beginning on ${start.value}`;
  return withExtent(to.phrase, { ...to.resolution, value: place.value, place, rule });
}

/** "starts Tuesday and ends Saturday", "opens Tuesday and runs through Saturday": within the sentence. */
function isEnd(
  { phrase: from }: ResolvedPhrase,
  { phrase: to }: ResolvedPhrase,
  reader: TokenReader,
): boolean {
  if (to.first - from.end > REACH || !isOneSentence(reader, from.end, to.first)) return false;
  return BEGINS.has(verbBefore(reader, from.first)) && ENDS.has(verbBefore(reader, to.first));
}

/** The word before a weekday, past its prepositions. */
function verbBefore(reader: TokenReader, first: number): string {
  let at = first - 1;
  while (at > first - 3 && LINKS.has(reader.word(at))) at--;
  return reader.word(at);
}

const LINKS = new Set(['on', 'through', 'until']);
