import type { Token } from '../../text/analysed-text.ts';
import { isIngForm } from '../../text/verb-forms.ts';
import type { Clause } from '../grammar/clause.ts';
import { isEventThatFollows } from '../grammar/follows-event.ts';
import { ERAS, isBesidePerfect, isOverBesideModal } from './over-beside-verb.ts';
import { isOfOtherFigure } from './compared-time.ts';
import { isOfCount } from './count-time.ts';
import { VERBS_OF_FIGURES } from '../data/figures-verbs.ts';
import { isOfWhatLedTo } from './what-led-to.ts';
import { isSetAhead } from './set-ahead.ts';
import { isOfPrecedingEvent } from './preceding-event.ts';
import { tellsOtherThanDate } from './other-than-date.ts';
import { isOnCalendar } from '../stance/scheduling.ts';
import type { PlacedTime, SentenceFrame } from '../sentence-frame.ts';
import { FORECAST_NOUNS } from '../data/forecast-nouns.ts';

/** How far before a time the preposition may stand that says what it is: "since at least March". */
const REACH = 3;
/** How far before "since" the best or first of its kind may stand. */
const COMPARED = 7;
/** How long an apposition may be on either side of its time. */
const APPOSITION = 24;
const SUPERLATIVE = /^(?:\p{L}{3,}est|best|first|least|most|only|time|worst)$/u;
/** What only looks like a superlative: "under arrest since", "in the forest since". */
const NAMED = /^(?:NOUN|PROPN|VERB)$/u;
const PERIODS: ReadonlySet<string> = new Set(['quarter', 'half-year', 'month', 'year']);
/**
 * Whether a time in a clause says something else than when what it tells took place: what a record is measured
 * from ("its lowest close since 2003"), the end of what went on ("suspended until Tuesday"), the period figures are
 * of ("posted a loss for the second quarter") or set against ("rose 3% on last year"), when somebody was what they are
 * called ("Lee, the champion in 2009, was hurt"), when that was which it followed ("followed talks on Monday"), and a
 * time gone by beside a present perfect, which has none ("Lee, whose songs filled halls in the 1950s, has died").
 *
 * @param isOfNoun whether a noun tells it: "yesterday's vote may be void" was yesterday, the end of it wasn't
 */
export function datesNothing(
  frame: SentenceFrame,
  placed: PlacedTime,
  { verb }: Clause,
  isOfNoun = false,
): boolean {
  // "at its lowest since 1997 on Monday", "publish results for 2021 in March": what stands before belongs to the other time.
  const other = frame.times.findLast(({ to }) => to <= placed.from)?.to ?? 0;
  const before = frame.tokens.slice(Math.max(other, placed.from - REACH), placed.from);
  const since = before.findLastIndex(({ lower }) => lower === 'since');
  if (since >= 0) return !isOngoing(frame, verb) || isCompared(frame, placed.from - before.length + since);
  if (before.some(({ lower }) => lower === 'until' || lower === 'till')) return true;
  if (isSameDay(placed)) return true;
  // "docks on Friday, three days later than planned": how much it differs; not "sold more in March than in May".
  if (frame.tokens[placed.to]?.lower === 'than' && /(?:earlier|later|sooner)$/iu.test(placed.time.text))
    return true;
  if (isOfWhatCameFirst(frame, placed, verb) || isOfOtherFigure(frame, placed, verb)) return true;
  if (isOfPrecedingEvent(frame, placed) || isSetAhead(frame, placed, verb)) return true;
  if (isInApposition(frame, placed, verb) || isBesidePerfect(frame, placed, verb)) return true;
  if (!isOfNoun && isOverBesideModal(frame, placed, verb)) return true;
  if (tellsOtherThanDate(frame, placed, verb) || isOfCount(frame, placed, verb)) return true;
  if (isOfWhatLedTo(frame, placed, verb)) return true;
  const isPeriod = PERIODS.has(placed.time.interval?.precision ?? '');
  const isFor = before.some(({ lower }) => lower === 'for');
  if (isPeriod && isOfForecast(frame.tokens, placed.from)) return true;
  return isPeriod && isFor && VERBS_OF_FIGURES.has(frame.tokens[verb?.head ?? -1]?.lemma ?? '');
}

/** "ended the day lower": of whichever day the text is at. */
const isSameDay = ({ time: { text, certainty } }: PlacedTime): boolean =>
  certainty === 'inferred' && /^the day$/iu.test(text);

/**
 * "Lee, the champion in 2009, was hurt", "the talks, due on Monday, were put off": between the commas of what somebody
 * is called, before the verb.
 */
function isInApposition(
  { tokens }: SentenceFrame,
  { from, to, time: { interval } }: PlacedTime,
  verb: Clause['verb'],
): boolean {
  if (!verb || to > verb.from) return false;
  const least = Math.max(0, from - APPOSITION);
  const opens = least + tokens.slice(least, from).findLastIndex(isComma);
  const isClosed = tokens.slice(to, Math.min(verb.from, to + APPOSITION)).some(isComma);
  if (opens < Math.max(1, least) || !isClosed) return false;
  const first = tokens[opens + 1]?.pos === 'ADV' ? opens + 2 : opens + 1;
  const isNamed = /^(?:NOUN|NUM|PROPN)$/u.test(tokens[opens - 1]?.pos ?? '');
  if (!isNamed || first >= from) return false;
  // "the talks, originally due on Monday, were put off": planned for then, whatever came of it.
  if (isOnCalendar(tokens[first]?.lower ?? '')) return true;
  const isLong = interval?.precision === 'month' || ERAS.has(interval?.precision ?? '');
  return isLong && first === opens + 1 && /^(?:ADJ|DET|NOUN|PRON|PROPN)$/u.test(tokens[first]?.pos ?? '');
}

const isComma = ({ text }: Token): boolean => text === ',';

/** "cut its forecast for the year": the period it is about; not "the budget for schools in June". */
function isOfForecast(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (OF_PERIOD.test(tokens[at]?.pos ?? '')) at--;
  return tokens[at]?.lower === 'for' && FORECAST_NOUNS.has(tokens[at - 1]?.lemma ?? '');
}

/** What can stand between "for" and its period: "for the full year". */
const OF_PERIOD = /^(?:ADJ|DET)$/u;

/**
 * "The strike followed talks in Oslo on Monday", "came after talks on Monday": the talks were on Monday. Not so where
 * somebody "followed the shelling with a raid on Monday".
 */
export function isOfWhatCameFirst(
  { tokens }: SentenceFrame,
  { from }: PlacedTime,
  verb: Clause['verb'],
): boolean {
  if (!verb || from < verb.to || verb.isPassive) return false;
  const lemma = tokens[verb.head]?.lemma;
  if (lemma === 'come') return /^(?:after|before)$/u.test(tokens[verb.to]?.lower ?? '');
  if (lemma !== 'follow' || from <= verb.to + 1) return false;
  const hasWith = tokens.slice(verb.to, from).some(({ lower }) => lower === 'with');
  return !hasWith || isEventThatFollows(tokens, verb.from);
}

/** "has been closed since", "was losing": what may have begun then and gone on. */
function isOngoing(frame: SentenceFrame, verb: Clause['verb']): boolean {
  return verb !== null && (verb.isPerfect || isIngForm(frame.tokens[verb.head]?.lower ?? ''));
}

/** "its lowest close since", "the first time since": what a record is measured from. */
export function isCompared({ tokens }: SentenceFrame, since: number): boolean {
  return tokens.slice(Math.max(0, since - COMPARED), since).some(isSuperlative);
}

const isSuperlative = ({ lower, pos }: Token): boolean =>
  SUPERLATIVE.test(lower) && (lower === 'time' || !NAMED.test(pos));
