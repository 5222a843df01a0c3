import type { Token } from '../../text/analysed-text.ts';
import { isClean, isStranded } from './clean-cut.ts';
import { countWords } from './count-words.ts';
import { TIME_ADVERBS } from './data/fillers.ts';
import { TIME_UNITS } from './data/time-units.ts';
import { TAKES_OF } from './data/verb-frames.ts';
import type { Span } from './drop-times.ts';
import { isPending, isShown, saysNo } from './pending-clause.ts';
import { opensPhrase } from './phrase-start.ts';

/** The longest title, in words; a longer clause is cut before a phrase. */
export const MOST_WORDS = 12;
/** A clause that no cut would leave whole may be as long as this. */
export const MOST_WHOLE = 15;
/** A cut that leaves fewer words leaves too little. */
const FEWEST_CUT = 4;

/**
 * A clause of at most about `most` words, cut before a phrase but never before the trigger's end. One that no cut would
 * leave whole may have as many more as MOST_WHOLE has.
 */
export function cutLong(tokens: readonly Token[], trigger: Span, most = MOST_WORDS): readonly Token[] {
  if (countWords(tokens) <= most) return tokens;
  const past = tokens.findIndex(({ start }) => start >= trigger.end);
  const least = past === -1 ? tokens.length : past;
  const placesWithin = (room: number) =>
    tokens.flatMap((_, place) => {
      const words = countWords(tokens.slice(0, place));
      return place >= least && words <= room && opensPhrase(tokens, place) ? [place] : [];
    });
  const room = most + MOST_WHOLE - MOST_WORDS;
  const places = placesWithin(most);
  const last = (isGood: typeof isClean, within = places) =>
    within.findLast((place) => isGood(tokens, place) && countWords(tokens.slice(0, place)) >= FEWEST_CUT);
  const short = last(isClean);
  // "did not leave | before he was told" says another thing: what fits in keeps it.
  const isHalf = tokens[short ?? -1]?.lower === 'before' && saysNo(tokens.slice(0, short));
  if (isHalf && countWords(tokens) <= room) return tokens;
  const clean = isHalf ? last(isClean, placesWithin(room)) : short;
  // "values the firm | at $2 billion": figures are worth a word.
  const isCount = tokens.slice(clean).some(({ pos }) => pos === 'NUM');
  if (clean !== undefined && !(isCount && countWords(tokens) <= most + 1))
    return withoutLead(tokens.slice(0, clean));
  if (countWords(tokens) <= most + 1) return tokens;
  const fair = last(isFair);
  if (fair !== undefined) return tokens.slice(0, fair);
  if (countWords(tokens) <= room) return tokens;
  const longer = last(isClean, placesWithin(room));
  if (longer !== undefined) return tokens.slice(0, longer);
  const next = tokens.findIndex((_, place) => place >= least && opensPhrase(tokens, place));
  const beyond = next === -1 ? tokens.length : next;
  // "that Poe or her aides were involved | in": rather a few words more than a subject without its verb.
  const isWhole = (place: number) =>
    !isPending(tokens.slice(0, place)) &&
    !leadsToInfinitive(tokens, place) &&
    !tokens.slice(place - 1, place).some(isStranded) &&
    !isShown(tokens, place);
  const end = places.findLast(isWhole) ?? placesWithin(room).findLast(isWhole) ?? places.at(-1);
  return withoutLead(tokens.slice(0, end ?? beyond));
}

/** "harmed her chances | of winning", "took the decision | to leave": less is said, but nothing else. */
function isFair(tokens: readonly Token[], place: number): boolean {
  const [before, token] = [tokens[place - 1], tokens[place]];
  const isObject = token?.lower === 'of' && tokens.slice(0, place).some(({ lemma }) => TAKES_OF.has(lemma));
  const isLeading = before?.pos === 'NOUN' && /^(?:of|to)$/u.test(token?.lower ?? '');
  const isWhole = !isObject && !leadsToInfinitive(tokens, place);
  return isLeading && isWhole && !isShown(tokens, place) && !isPending(tokens.slice(0, place));
}

/** "broke out shortly | after ten": the adverb belongs to what was cut off. */
function withoutLead(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.findLastIndex(({ lower }) => !TIME_ADVERBS.has(lower));
  return tokens.slice(0, last + 1);
}

/** "are expected | to close", "took nine hours | to convict Poe" */
const leadsToInfinitive = (tokens: readonly Token[], place: number): boolean =>
  tokens[place]?.lower === 'to' &&
  (tokens[place - 1]?.pos === 'VERB' || TIME_UNITS.has(tokens[place - 1]?.lower ?? ''));
