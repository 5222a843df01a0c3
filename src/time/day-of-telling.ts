/** Whether a day is that of the telling, behind what is told of another: ", police said on Tuesday". */
import { isOneSentence } from './direction/sentence.ts';
import type { Phrase } from './meaning.ts';
import type { Spoken } from './spoken-in-sentence.ts';
import type { TokenReader } from './token-reader.ts';
import { THAT_VERBS } from './words/verbs.ts';

/** How long such an ending is up to its day: ", the mayor of Lund told a news conference on". */
const REACH = 12;
/** Behind a comma the sentence goes on with what else happened, or tells of somebody. */
const OTHER_CLAUSES: ReadonlySet<string> = new Set(['and', 'but', 'or', 'which', 'who', 'whose']);

/**
 * "They broke in on Monday, police said on Tuesday. They left at 3 a.m.": what the text goes on to tell was on the Monday.
 *
 * @param spoken the time told before it
 */
export function isDayOfTelling(reader: TokenReader, { first }: Phrase, spoken: Spoken | null): boolean {
  if (!spoken || first - spoken.phrase.end > REACH * 3) return false;
  let isTold = false;
  for (let at = first - 1; at >= Math.max(spoken.phrase.end, first - REACH); at--) {
    if (reader.word(at) !== ',') {
      isTold ||= THAT_VERBS.has(reader.word(at));
      continue;
    }
    return (
      isTold && !OTHER_CLAUSES.has(reader.word(at + 1)) && isOneSentence(reader, spoken.phrase.end, first)
    );
  }
  return false;
}
