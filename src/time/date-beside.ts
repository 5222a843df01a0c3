/** A time with its date right behind it, `Friday (Nov. 3)`, `two days earlier, on Oct. 30,`: the date decides. */
import type { Meaning, Phrase } from './meaning.ts';
import type { TokenReader } from './token-reader.ts';

export function withDatesBeside(phrases: readonly Phrase[], reader: TokenReader): Phrase[] {
  return phrases.map((phrase, index) => {
    const next = phrases[index + 1];
    const meaning = next ? meaningBeside(reader, phrase, next) : null;
    return meaning ? { ...phrase, meaning } : phrase;
  });
}

function meaningBeside(reader: TokenReader, { end, meaning }: Phrase, next: Phrase): Meaning | null {
  const joint = reader.word(end);
  if (joint === '(' && next.first === end + 1 && reader.word(next.end) === ')')
    return onDate(meaning, next.meaning);
  const isTold = joint === ',' && next.first === end + 2 && PREPOSITIONS.has(reader.word(end + 1));
  return isTold && isOfSameLength(meaning, next.meaning) ? next.meaning : null;
}

const PREPOSITIONS = new Set(['in', 'on']);

/** "Friday (Nov. 3)", "Friday evening (3 November)", "8 p.m. Friday (Nov. 3)": the day that the brackets tell. */
function onDate(meaning: Meaning, next: Meaning): Meaning | null {
  if (next.is !== 'day' || next.month === null) return null;
  if (meaning.is === 'weekday') return { ...next, weekday: meaning.weekday };
  const isOfWeekday = (meaning.is === 'day-part' || meaning.is === 'clock') && meaning.day?.is === 'weekday';
  return isOfWeekday ? { ...meaning, day: next } : null;
}

/** "three days later, on Oct. 5", "two years earlier, in 2013": a day for a day, a year for a year. */
function isOfSameLength(meaning: Meaning, next: Meaning): boolean {
  const isFromText = (meaning.is === 'shifted' || meaning.is === 'year-before') && meaning.from === 'text';
  if (!isFromText) return false;
  if (next.is === 'day') return meaning.unit === 'day' && next.month !== null;
  return (next.is === 'month' || next.is === 'year') && meaning.unit === next.is;
}
