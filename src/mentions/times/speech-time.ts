import { civilDateOf } from '../../event-list/civil.ts';
import { inferredTime } from '../../time/changed-time.ts';
import type { TimeExpression } from '../../time/time-expression.ts';
import { VERBS_OF_THOUGHT } from '../data/acts-of-speech.ts';
import { isPublicationNoun } from '../grammar/document-noun.ts';
import { isDated, isMainLine, isPastPerfect } from '../grammar/main-line.ts';
import { parentClause, type SentenceFrame } from '../sentence-frame.ts';
import { hasQuote } from '../sources/said-content.ts';
import type { Speech } from '../sources/speech.ts';
import { publicationTime } from './breaking-time.ts';
import { isOfOneDay } from './news-day.ts';
import { HEAD } from './running-day.ts';

/** How many sentences of prose are an article's lead, which is written in the present of its publication. */
const LEAD = 2;

/** Where an article has got to as somebody speaks. */
export interface SpeechPlace {
  /** The sentence's number among those of prose. */
  prose: number;
  /** The latest day the article's head told of, the day the text has come to, and the last it told of; null: none. */
  news: TimeExpression | null;
  here: TimeExpression | null;
  last: TimeExpression | null;
  /** Whether the sentence before told of other times than those of news, and what is said may be part of that. */
  isAway: boolean;
  /** Whether the sentence opens with a quotation, which hides whose clause the cue is in. */
  opensQuoted: boolean;
}

/** The day of an undated statement: that of the news it is about; null: it may be of any day. */
export function speechTime(frame: SentenceFrame, speech: Speech, place: SpeechPlace): TimeExpression | null {
  const { clause, cue, cueAt, cueLemma } = speech.attribution;
  const { verb } = clause;
  const token = frame.tokens[cueAt];
  if (!token || VERBS_OF_THOUGHT.has(cueLemma)) return null;
  if (verb?.modal || verb?.tense === 'future' || isPastPerfect(frame, clause)) return null;
  const telling = clause.kind === 'participle' ? parentClause(frame, clause) : clause;
  if (!telling || isDated(frame, telling) || frame.sentence.kind !== 'prose') return null;
  if (!place.opensQuoted && !isMainLine(frame, telling)) return null;
  const day = dayOfNews(frame, speech, place);
  const isPresent = verb?.tense === 'present' && !verb.isPassive;
  // "says", of the news of a day gone by: said since, as the article appears.
  const isSince =
    isPresent &&
    verb.head === cueAt &&
    day !== null &&
    day.value < civilDateOf(frame.article.article.published);
  if (day && !isSince) return inferredTime(day, `“${cue}”: said about the news of that day`);
  if (!(isSince || (isPresent && place.prose < LEAD)) || !isOfOneDay(frame)) return null;
  return publicationTime(frame, token, token, `“${cue}” in the present: said when it appeared`);
}

/** In the article's head its news; further down the day told of, or the news again where somebody is quoted on it. */
function dayOfNews(
  frame: SentenceFrame,
  speech: Speech,
  { prose, news, here, last, isAway, opensQuoted }: SpeechPlace,
): TimeExpression | null {
  if (prose < HEAD) return news ?? here;
  const isOnNews = !isAway && (quotesByName(frame, speech, opensQuoted) || tellsPress(frame, speech));
  // "The port opened on Thursday. … Lee robbed it on Friday.": what is said behind that may be about the robbery.
  const isPast = news !== null && last !== null && last.value > news.value;
  return here ?? (isOnNews && !isPast ? news : null);
}

/**
 * “…,” the mayor Ann Lee said; the mayor Ann Lee said: “…” A few quoted words may be of any day, and so may what "he"
 * goes on with in a speech that was told of before.
 */
function quotesByName(frame: SentenceFrame, { attribution }: Speech, opensQuoted: boolean): boolean {
  const { clause, cueAt, speaker } = attribution;
  if (isOfDocument(frame, cueAt)) return false;
  const isWhole = opensQuoted || /^[,:]$/u.test(frame.tokens[cueAt + 1]?.text ?? '');
  const isPerson = speaker?.entity?.type === 'person';
  return isPerson && isWhole && !clause.verb?.isPerfect && hasQuote(frame) && isOfOneDay(frame);
}

/** "told reporters", "told journalists on a conference call": asked about the news. */
const tellsPress = (frame: SentenceFrame, { attribution, entity }: Speech): boolean =>
  attribution.cueLemma === 'tell' &&
  entity?.type === 'person' &&
  /^(?:journalists|newsmen|reporters)$/u.test(frame.tokens[attribution.cueAt + 1]?.lower ?? '') &&
  isOfOneDay(frame);

/** "wrote in a diary", "said in her book": that may be of any day. */
const isOfDocument = ({ tokens }: SentenceFrame, cueAt: number): boolean =>
  tokens.some(
    (token, at) =>
      at > cueAt && tokens[at - 1]?.lower !== 'the' && (isPublicationNoun(token) || token.lemma === 'book'),
  );
