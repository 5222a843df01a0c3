/** A clock time with the day that follows it: `8 p.m. Friday`, `10:15 on Nov. 10`, `noon today`. */
import { isPastForm } from '../direction/verb-group.ts';
import type { Meaning, Phrase } from '../meaning.ts';
import { phrase } from '../recogniser.ts';
import type { TokenReader } from '../token-reader.ts';
import type { FoundClock } from './clock-in-words.ts';
import { readDay } from './day.ts';
import { inPart, readDayWithPart } from './day-with-part.ts';
import { readFarDay } from './far-day.ts';
import { isLatest } from './latest-clock.ts';

/** The clock time alone where no day follows. `at`: its first token. */
export function withDayAfter(reader: TokenReader, at: number, time: FoundClock): Phrase[] {
  const farDay = readFarDay(reader, at, time.end);
  if (farDay) return phrase(at, time.end, { is: 'clock', day: farDay, clock: time.clock });
  const joint = reader.word(time.end) === ',' ? time.end + 1 : time.end;
  const dayAt = reader.word(joint) === 'on' ? joint + 1 : joint;
  const part = readDayWithPart(reader, dayAt);
  if (part) return phrase(at, part.end, { is: 'clock', day: part.day, clock: inPart(time.clock, part.part) });
  const day = readDay(reader, dayAt);
  // "after midnight Sunday": in the first hours of that day, not the midnight at its end.
  const isBegun = day !== null && time.clock.hour === 24 && PAST_MIDNIGHT.has(reader.word(at - 1));
  const clock = isBegun ? { ...time.clock, hour: 0 } : time.clock;
  const meaning: Meaning = { is: 'clock', day: day?.meaning ?? null, clock };
  const isBehindPast = clock.hour === 24 && day?.meaning.is === 'weekday' && isAtPast(reader, at - 1);
  if (isBehindPast) return phrase(at, day.end, { ...meaning, isBehindPast });
  const isOfTelling = !day && clock.zone !== '' && isLatest(reader, at, time.end);
  return phrase(at, day?.end ?? time.end, isOfTelling ? { ...meaning, isOfTelling } : meaning);
}

/** "began at", "took full effect at", "came into force at". */
function isAtPast(reader: TokenReader, at: number): boolean {
  let verb = at - 1;
  while (OF_TAKING_EFFECT.has(reader.word(verb))) verb--;
  return reader.word(at) === 'at' && isPastForm(reader.word(verb));
}

const OF_TAKING_EFFECT = new Set(['effect', 'force', 'full', 'into']);

const PAST_MIDNIGHT = new Set(['after', 'past']);
