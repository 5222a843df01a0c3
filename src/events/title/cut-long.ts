import { OBJECT_CONTROL_VERBS } from '../../mentions/data/object-control-verbs.ts';
import { particleOf } from '../../mentions/grammar/verb-phrase.ts';
import type { Token } from '../../text/analysed-text.ts';
import { UNMISTAKABLE_PASTS } from '../../text/data/irregular-verbs.ts';
import { isBehindHyphen, isIngVerb, opensVerb, VERBAL } from './clause-edges.ts';
import { joinsSubject } from './clause-subject.ts';
import { countWords } from './count-words.ts';
import { COMPLEX_PREPOSITIONS } from './data/complex-prepositions.ts';
import { TIME_ADVERBS } from './data/fillers.ts';
import { NEGATIONS } from './data/negations.ts';
import { LASTING, TIME_UNITS } from './data/time-units.ts';
import { TAKES_OF } from './data/verb-frames.ts';
import type { Span } from './drop-times.ts';
import { isPending, isShown, saysNo, saysNothing } from './pending-clause.ts';

/** The longest title, in words; a longer clause is cut before a phrase. */
export const MOST_WORDS = 12;
/** A clause that no cut would leave whole may be as long as this. */
export const MOST_WHOLE = 15;
/** A cut that leaves fewer words leaves too little. */
const FEWEST_CUT = 4;
const PHRASE_START = new Set(['ADP', 'CCONJ', 'PART', 'SCONJ']);
/** What a measure before it measures: "27 percent above". */
const COMPARES = /^(?:above|after|ahead|before|behind|below|beyond|from|off|short)$/u;
/** Prepositions and conjunctions that what stands before them is nothing without. */
const CLINGS = /^(?:as|but|not|of|or|than|whether)$/u;

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
    !isPending(tokens.slice(0, place)) && !leadsToInfinitive(tokens, place) && !isShown(tokens, place);
  const end = places.findLast(isWhole) ?? placesWithin(room).findLast(isWhole) ?? places.at(-1);
  return withoutLead(tokens.slice(0, end ?? beyond));
}

/** "harmed her chances | of winning", "took the decision | to leave": less is said, but nothing else. */
function isFair(tokens: readonly Token[], place: number): boolean {
  const [before, token] = [tokens[place - 1], tokens[place]];
  const isObject = token?.lower === 'of' && tokens.slice(0, place).some(({ lemma }) => TAKES_OF.has(lemma));
  const isLeading = before?.pos === 'NOUN' && /^(?:of|to)$/u.test(token?.lower ?? '');
  return isLeading && !isObject && !isShown(tokens, place) && !isPending(tokens.slice(0, place));
}

/** "broke out shortly | after ten": the adverb belongs to what was cut off. */
function withoutLead(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.findLastIndex(({ lower }) => !TIME_ADVERBS.has(lower));
  return tokens.slice(0, last + 1);
}

/** "are expected | to close" */
const leadsToInfinitive = (tokens: readonly Token[], place: number): boolean =>
  tokens[place]?.lower === 'to' && tokens[place - 1]?.pos === 'VERB';

const isVerbal = ({ pos }: Token): boolean => VERBAL.has(pos);

/** Whether what stands before a cut means by itself what it means in the whole. */
function isClean(tokens: readonly Token[], place: number): boolean {
  const [before, token] = [tokens[place - 1], tokens[place]];
  if (!token || !before) return false;
  if (CLINGS.test(token.lower)) return opensAsClause(tokens, place);
  if (token.lower === 'that' && saysNothing(tokens.slice(0, place))) return false;
  // "to demand that the plan | for it be dropped"
  if (isPending(tokens.slice(0, place)) && tokens.slice(place).some(isVerbal)) return false;
  if (token.pos === 'CCONJ') return opensVerb(tokens, place + 1) && !joinsSubject(tokens, place);
  // "went to Oslo to press | for it": a verb that the tagger takes for a noun.
  if (before.pos === 'NOUN' && tokens[place - 2]?.lower === 'to' && tokens[place - 2]?.pos === 'PART')
    return false;
  // "Peace talks between the two sides | and the union opened": a subject is no title.
  if (!tokens.slice(0, place).some(isVerbal) && tokens.some(isVerbal)) return false;
  // "is 27 percent | above the price"
  if (COMPARES.test(token.lower) && endsWithMeasure(tokens.slice(0, place))) return false;
  // "records showed the owner | of the pier had lied"
  if (isShown(tokens, place)) return false;
  // "gusts of | up to 90", "cut it to | between five and nine percent"
  if (before.pos === 'ADP' && /^(?:at|by|for|from|into|of|to|with)$/u.test(before.lower)) return false;
  // "failed | to", "look | into", "sure | of"
  if (VERBAL.has(before.pos) || before.pos === 'ADJ' || before.pos === 'PART') return false;
  // "his decision | to leave"; but "met in Oslo | to talk"
  if (token.lower === 'to' && token.pos === 'PART')
    return (
      before.pos === 'PROPN' && !tokens.slice(0, place).some(({ lemma }) => OBJECT_CONTROL_VERBS.has(lemma))
    );
  // "did nothing | without leave", "no deal | before the vote"
  return !NEGATIONS.has(before.lower);
}

/** "Cheers broke out | as pictures of the crater came in"; what follows has a verb of its own, not so "is seen as a risk". */
function opensAsClause(tokens: readonly Token[], place: number): boolean {
  if (tokens[place]?.lower !== 'as' || !isShown(tokens, place + 1)) return false;
  const again = tokens.findIndex(({ pos, lower }, at) => at > place && (VERBAL.has(pos) || lower === 'as'));
  const next = tokens[again];
  return next !== undefined && (next.pos === 'AUX' || UNMISTAKABLE_PASTS.has(next.lower));
}

/** "is 27 percent", "died two days", "argued hours"; not so "met for about 30 minutes", "waited for hours". */
function endsWithMeasure(tokens: readonly Token[]): boolean {
  const [unit, count] = [tokens.at(-1), tokens.at(-2)];
  if (unit?.pos !== 'NOUN' || !(count?.pos === 'NUM' || isPluralUnit(unit))) return false;
  const lead = tokens.slice(0, -2).findLast(({ pos }) => pos !== 'ADV' && pos !== 'NUM');
  return !LASTING.test(lead?.lower ?? '');
}

const isPluralUnit = ({ lower }: Token): boolean => lower.endsWith('s') && TIME_UNITS.has(lower);

/** "held in connection | with the fire" */
const isInPreposition = (tokens: readonly Token[], place: number): boolean =>
  COMPLEX_PREPOSITIONS.has(
    tokens
      .slice(Math.max(0, place - 2), place + 1)
      .map(({ lower }) => lower)
      .join(' '),
  );

/** Whether a title may end before a word: no possessive, nor the last of a list ("piers, cranes and ferries"). */
function opensPhrase(tokens: readonly Token[], place: number): boolean {
  const token = tokens[place];
  if (!token || isPossessive(token) || isBehindHyphen(tokens, place)) return false;
  if (isInPreposition(tokens, place)) return false;
  // "felt it was her duty to step | down"
  if (particleOf(tokens, place - 1) === token.lower) return false;
  // "gusts of up | to 90 miles an hour"
  if (token.lower === 'to' && tokens[place - 1]?.lower === 'up') return false;
  // "voted by nine | to two"
  if (token.lower === 'to' && tokens[place - 1]?.pos === 'NUM' && tokens[place + 1]?.pos === 'NUM')
    return false;
  if (token.pos === 'VERB') return /^(?:concerning|following|including|regarding)$/u.test(token.lower);
  if (isRelative(tokens, place)) return true;
  // "struck the island, killing nine"
  if (token.text === ',') return isIngVerb(tokens[place + 1]);
  const isListed = token.pos === 'CCONJ' && tokens.slice(place - 3, place).some(({ text }) => text === ',');
  const opens = PHRASE_START.has(token.pos) || opensAsClause(tokens, place);
  return opens && !isListed && !NEGATIONS.has(token.lower);
}

/** "the bridge | that was closed". */
function isRelative(tokens: readonly Token[], place: number): boolean {
  const [before, token] = [tokens[place - 1], tokens[place]];
  const isPronoun = token?.pos === 'PRON' && /^(?:that|which|who|whose)$/u.test(token.lower);
  return isPronoun && (before?.pos === 'NOUN' || before?.pos === 'PROPN') && opensVerb(tokens, place + 1);
}

const isPossessive = ({ lower, pos }: Token): boolean => pos === 'PART' && /^['’]?s?$/u.test(lower);
