/** `from May to July 2010`, `May 5 and June 6, 2010`: the year of the second stands for both. */
import { monthIndex } from './calendar.ts';
import type { Meaning, Phrase } from './meaning.ts';
import { isDash } from './token-reader.ts';
import type { TokenReader } from './token-reader.ts';

const JOINTS = new Set(['and', 'or', 'through', 'till', 'to', 'until', ',']);

/** Phrases whose year stands with the next one, with that year. */
export function withSharedYears(phrases: readonly Phrase[], reader: TokenReader): Phrase[] {
  return phrases.map((phrase, index) => {
    const next = phrases[index + 1];
    const isJoined =
      next?.first === phrase.end + 1 &&
      (JOINTS.has(reader.word(phrase.end)) || isDash(reader.word(phrase.end)));
    const meaning = next && isJoined ? sharing(phrase.meaning, next.meaning) : null;
    return meaning ? { ...phrase, meaning } : phrase;
  });
}

/** "November to March 2010" began in the year before. */
function sharing(meaning: Meaning, next: Meaning): Meaning | null {
  if (!isInYear(meaning) || meaning.year !== null || meaning.month === null) return null;
  if (!isInYear(next) || next.month === null || next.year === null || !('year' in next.year)) return null;
  const isBefore = monthIndex(0, meaning.month) > monthIndex(0, next.month);
  return { ...meaning, year: { year: next.year.year - (isBefore ? 1 : 0) } };
}

const isInYear = (meaning: Meaning): meaning is Extract<Meaning, { is: 'day' | 'month' }> =>
  meaning.is === 'day' || meaning.is === 'month';
