/**
 * What stands beside a word for every day or every year recurs with it: `9 a.m. every Sunday`, `daily from 8 a.m. to 5
 * p.m.`, `on May 1 each year`.
 */
import type { Meaning, Phrase } from './meaning.ts';
import { isPhraseEnd } from './phrase-end.ts';
import { dailyValue, yearlyValue } from './recurring-value.ts';
import { isDash } from './token-reader.ts';
import type { TokenReader } from './token-reader.ts';

export function withRecurring(phrases: readonly Phrase[], reader: TokenReader): readonly Phrase[] {
  if (!phrases.some(({ meaning }) => meaning.is === 'set')) return phrases;
  const recurring = [...phrases];
  phrases.forEach(({ meaning, first, end }, index) => {
    if (meaning.is !== 'set' || !IS_EACH.has(reader.word(first))) return;
    // "by 6 p.m. daily deaths had passed 900"
    const isOfNoun = OF_NOUNS.has(reader.word(first)) && !isPhraseEnd(reader, end);
    for (const step of isOfNoun ? [1] : [-1, 1]) spread(recurring, index, step, meaning.value, reader);
  });
  return recurring;
}

/** Not "a year", which counts what there is in one, nor "annual", which may be this year's. */
const IS_EACH = new Set([
  'annually', 'daily', 'each', 'every', 'fridays', 'mondays', 'nightly', 'saturdays', 'sundays', 'thursdays', 'tuesdays',
  'wednesdays', 'weekdays', 'weekends',
]); // prettier-ignore

/** Adjectives as well. */
const OF_NOUNS = new Set(['daily', 'nightly']);

/** To one side of the set at an index, as far as times that recur with it follow each other. */
function spread(phrases: Phrase[], from: number, step: number, set: string, reader: TokenReader): void {
  for (let index = from + step; ; index += step) {
    const phrase = phrases[index];
    const [before, after] = step < 0 ? [phrase, phrases[index + 1]] : [phrases[index - 1], phrase];
    if (!phrase || !before || !after) return;
    const isNext = index === from + step;
    const isJoined =
      (isNext && before.end === after.first) ||
      (before.end + 1 === after.first && isJoint(reader.word(before.end), isNext));
    const value = isJoined ? recurringValue(set, phrase.meaning) : null;
    if (value === null) return;
    phrases[index] = { ...phrase, meaning: { is: 'set', value } };
  }
}

const recurringValue = (set: string, meaning: Meaning): string | null =>
  set === 'P1Y' ? yearlyValue(meaning) : dailyValue(set, meaning);

/** "every day at", "each year on"; between two that recur "from 9 a.m. to 5 p.m.", "on May 1 and Oct. 1". */
const isJoint = (word: string, isNext: boolean): boolean =>
  isNext ? PREPOSITIONS.has(word) : RANGE_WORDS.has(word) || isDash(word);

const PREPOSITIONS = new Set([
  'after', 'around', 'at', 'before', 'between', 'by', 'during', 'from', 'in', 'on', 'till', 'until',
]); // prettier-ignore
const RANGE_WORDS = new Set(['and', 'or', 'through', 'till', 'to', 'until']);
