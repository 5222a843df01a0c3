import { FIRST_DAY, LAST_DAY } from './calendar.ts';
import type { Place } from './places.ts';
import { countedPeriod } from './counted-period.ts';
import { directionOf } from './direction/direction.ts';
import type { Direction } from './direction/shown.ts';
import { isDayOfTelling } from './day-of-telling.ts';
import { AT_CLOSING_PRICE, isOfClosingPrice } from './direction/closing-price.ts';
import { isLimitAt } from './limit.ts';
import { SAME_DAY } from './meaning.ts';
import type { Phrase } from './meaning.ts';
import { isBackground } from './background.ts';
import type { Memory } from './memory.ts';
import type { Recogniser } from './recogniser.ts';
import { dayBeside, dayOfSubject, rememberNamed } from './named-by-day.ts';
import { narrowed } from './portion.ts';
import { recognise } from './recognisers.ts';
import { resolve } from './resolve.ts';
import { withExtent } from './resolved-phrase.ts';
import type { ResolvedPhrase } from './resolved-phrase.ts';
import type { Resolution } from './resolvers/resolution.ts';
import type { Setting } from './setting.ts';
import { monthBefore, weekdayBefore, writtenYear, yearBefore } from './spoken-in-sentence.ts';
import type { Spoken } from './spoken-in-sentence.ts';
import { quotedDay } from './speaking-day.ts';
import type { SpeakingDay } from './speaking-day.ts';
import type { TokenReader } from './token-reader.ts';

/** A paragraph's phrases resolved one by one in the text's order, each by what the text spoke of before it. */
export function resolvePhrases(
  reader: TokenReader,
  families: readonly Recogniser[],
  setting: Setting,
  memory: Memory,
  report: SpeakingDay | null,
): ResolvedPhrase[] {
  let dated: Phrase | null = null;
  let spoken: Spoken | null = null;
  let length: Phrase | null = null;
  const resolved: ResolvedPhrase[] = [];
  for (const phrase of recognise(reader, families)) {
    const sentenceYear = dated && yearBefore(reader, dated, phrase, setting.today);
    const sentenceMonth = spoken && monthBefore(reader, spoken, phrase);
    const sentenceWeekday = spoken && weekdayBefore(reader, spoken, phrase);
    const isPriceDay = isOfClosingPrice(reader, phrase.first);
    const direction = isPriceDay ? atClosingPrice : directionOnce(reader, phrase);
    const isLimit = isLimitAt(reader, phrase);
    const subjectDay = isDaylessClock(phrase)
      ? (dayBeside(reader, phrase, spoken) ?? dayOfSubject(memory, reader, phrase, spoken?.phrase ?? null))
      : null;
    const speaking = speakingOf(reader, phrase, setting, report);
    const circumstances = {
      setting,
      memory,
      direction,
      speaking,
      sentenceYear,
      sentenceMonth,
      sentenceWeekday,
      isLimit,
      subjectDay,
    };
    const resolution = resolve(phrase.meaning, circumstances);
    if (!resolution || !isInCalendar(resolution.place)) continue;
    const isAside = memory.last !== null && isBackground(reader, phrase, spoken, resolution.place);
    const isNoEvent = isLimit || isPriceDay || isDayOfTelling(reader, phrase, spoken);
    if (!isAside) remember(memory, phrase, resolution, isNoEvent);
    if (length && resolution.place) reportCounted(memory, reader, length, phrase, resolution.place);
    length = phrase.meaning.is === 'duration' ? phrase : null;
    if (resolution.place) rememberNamed(memory, reader, phrase, resolution.place);
    if (writtenYear(reader, phrase) !== null) dated = phrase;
    if (resolution.place && !isAside) spoken = { phrase, place: resolution.place };
    resolved.push(withExtent(phrase, narrowed(resolution, phrase)));
  }
  return resolved;
}

const isDaylessClock = ({ meaning }: Phrase): boolean => meaning.is === 'clock' && meaning.day === null;

/** What figures are compared with isn't what the text goes on to speak of. */
function remember(
  memory: Memory,
  { meaning }: Phrase,
  { place, type }: Resolution,
  isNoEvent: boolean,
): void {
  const isSameDay = meaning.is === 'displaced' && meaning.from === SAME_DAY;
  const isCompared = isSameDay || (meaning.is === 'year-before' && meaning.isCompared);
  if (place && type !== 'DURATION' && !isCompared) memory.remember(place, isNoEvent);
  if (meaning.is === 'duration' && meaning.unit === 'month' && meaning.amount !== null)
    memory.leaveReported();
}

function reportCounted(memory: Memory, reader: TokenReader, length: Phrase, end: Phrase, place: Place): void {
  const period = countedPeriod(reader, length, end, place);
  if (period) memory.report(period);
}

function isInCalendar(place: Place | null): boolean {
  return place === null || (place.firstDay >= FIRST_DAY && place.lastDay < LAST_DAY);
}

/** On which day what a phrase stands in was said, looked for when it is asked for. */
function speakingOf(
  reader: TokenReader,
  phrase: Phrase,
  { today }: Setting,
  report: SpeakingDay | null,
): () => SpeakingDay | null {
  return () => quotedDay(reader, phrase, today) ?? report;
}

/** The direction of a phrase, read from its sentence when it is asked for first. */
function directionOnce(reader: TokenReader, phrase: Phrase): () => Direction {
  let direction: Direction | null = null;
  return () => (direction ??= directionOf(reader, phrase));
}

const atClosingPrice = (): Direction => AT_CLOSING_PRICE;
