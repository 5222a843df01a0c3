/** Times that a text only looks back to, and from which what is told doesn't go on. */
import { isOneSentence } from './direction/sentence.ts';
import { isPastForm } from './direction/verb-group.ts';
import type { Phrase } from './meaning.ts';
import type { Place } from './places.ts';
import type { Spoken } from './spoken-in-sentence.ts';
import type { TokenReader } from './token-reader.ts';
import { COMPARING_WORDS } from './words/business-year.ts';
import { HELPERS } from './words/verbs.ts';

/**
 * "fell on Tuesday, the first time since July. A week earlier": what is told goes on from Tuesday. So it does from what
 * "fewer than last year" or "rose 2 percent in May after 1 percent in April" compares.
 */
export function isBackground(
  reader: TokenReader,
  phrase: Phrase,
  spoken: Spoken | null,
  place: Place | null,
): boolean {
  const { lower, shape } = reader.at(phrase.first - 1);
  if ((lower === 'since' || lower === 'than') && shape === 'word') return true;
  if (spoken === null || place === null) return false;
  return isEarlierFigure(reader, spoken, phrase, place) || isEarlierCause(reader, spoken, phrase, place);
}

/** "fell Monday, the first time since the bank's cut on Friday": the day of what came before in its sentence. */
function isEarlierCause(
  reader: TokenReader,
  { phrase: before, place: later }: Spoken,
  { first }: Phrase,
  place: Place,
): boolean {
  const areDays = place.lastDay === place.firstDay && later.lastDay === later.firstDay;
  if (!areDays || place.firstDay >= later.firstDay || first - before.end > SENTENCE_REACH) return false;
  let isCause = false;
  for (let at = before.end; at < first; at++) isCause ||= CAUSES.has(reader.word(at));
  const isNear = later.firstDay - place.firstDay < A_YEAR;
  if (!isCause && !(isNear && isOfObject(reader, before.end, first))) return false;
  return isOneSentence(reader, before.end, first);
}

/** A book tells of "the raid launched on June 6, 1944. The next day": what is told goes on from the raid. */
const A_YEAR = 365;

const CAUSES = new Set(['after', 'because', 'despite', 'following', 'since']);

/**
 * "agreed on Monday to a truce proposed on Friday": a participle's, behind a noun that a preposition leads to; not "heard
 * about the night Poe was stabbed on Friday".
 */
function isOfObject(reader: TokenReader, from: number, first: number): boolean {
  let participle = first - 1;
  while (participle > first - PARTICIPLE_REACH && !isPastForm(reader.word(participle))) participle--;
  if (!isPastForm(reader.word(participle)) || isOfClause(reader, participle)) return false;
  for (let at = participle - 1; at > Math.max(from, participle - NOUN_REACH); at--) {
    const word = reader.word(at);
    if (ARTICLES.has(word)) return OPENERS.has(reader.word(at - 1));
    if (word === ',' || word === 'and' || word === 'but') return false;
  }
  return false;
}

/** "Poe was stabbed"; not "a man who was freed". */
const isOfClause = (reader: TokenReader, at: number): boolean =>
  HELPERS.has(reader.word(at - 1)) && !RELATIVES.has(reader.word(at - 2));

const RELATIVES = new Set(['that', 'which', 'who']);

/** "signed into law on". */
const PARTICIPLE_REACH = 4;
/** "to a new three-day truce". */
const NOUN_REACH = 6;
const ARTICLES = new Set(['a', 'an', 'the']);
const OPENERS = new Set(['about', 'against', 'by', 'for', 'from', 'of', 'over', 'to', 'under', 'with']);

/** An earlier month, quarter or year whose figure stands behind a later one's in its sentence. */
function isEarlierFigure(
  reader: TokenReader,
  { phrase: before, place: later }: Spoken,
  { first }: Phrase,
  place: Place,
): boolean {
  const isEarlier = place.precision === later.precision && place.lastDay < later.firstDay;
  if (!isEarlier || !REPORTED.has(place.precision) || first - before.end > SENTENCE_REACH) return false;
  let isCompared = false;
  let hasFigure = false;
  for (let at = before.end; at < first; at++) {
    const word = reader.word(at);
    isCompared ||= COMPARING_WORDS.has(word) || word === 'after' || word === 'following';
    hasFigure ||= reader.at(at).shape === 'number';
  }
  return isCompared && hasFigure && isOneSentence(reader, before.end, first);
}

const REPORTED: ReadonlySet<Place['precision']> = new Set(['month', 'quarter', 'year']);
const SENTENCE_REACH = 40;
