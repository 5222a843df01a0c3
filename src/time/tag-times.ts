/**
 * The temporal tagger: a text's time phrases and what they mean. Paragraph by paragraph the text becomes tokens,
 * phrases, meanings without a date, places on the calendar; what the text spoke of last is carried along.
 */
import { FIRST_DAY, LAST_DAY } from './calendar.ts';
import type { Place } from './places.ts';
import { countedPeriod } from './counted-period.ts';
import { directionOf } from './direction/direction.ts';
import type { Direction } from './direction/shown.ts';
import { lex } from './lexer.ts';
import { isDayOfTelling } from './day-of-telling.ts';
import { isOfClosingPrice } from './direction/closing-price.ts';
import { isLimitAt } from './limit.ts';
import { SAME_DAY } from './meaning.ts';
import type { Phrase } from './meaning.ts';
import { isBackground } from './background.ts';
import { Memory } from './memory.ts';
import type { Recogniser } from './recogniser.ts';
import { dayBeside, dayOfSubject, rememberNamed } from './named-by-day.ts';
import { narrowed } from './portion.ts';
import { recognise, recognisers } from './recognisers.ts';
import { refine } from './refiners.ts';
import { resolve } from './resolve.ts';
import { withExtent } from './resolved-phrase.ts';
import type { ResolvedPhrase } from './resolved-phrase.ts';
import type { Resolution } from './resolvers/resolution.ts';
import { settingOf } from './setting.ts';
import type { Setting } from './setting.ts';
import { monthBefore, weekdayBefore, writtenYear, yearBefore } from './spoken-in-sentence.ts';
import type { Spoken } from './spoken-in-sentence.ts';
import { datelineDay, quotedDay } from './speaking-day.ts';
import type { SpeakingDay } from './speaking-day.ts';
import type { TimeContext, TimeExpression } from './time-expression.ts';
import { mayHoldTime } from './telling.ts';
import { TokenReader } from './token-reader.ts';

const FAMILIES = { 'month-first': recognisers(false), 'day-first': recognisers(true) };

/**
 * Finds the time phrases of a text, in order and without overlaps. The text is an article's body with its
 * paragraphs; any string will do. Offsets are UTF-16 code units into it. Runs in time linear in its length.
 * Throws a RangeError where `context.published` doesn't start with a day of the calendar.
 */
export function tagTimes(text: string, context: TimeContext): TimeExpression[] {
  const setting = settingOf(context);
  const families = FAMILIES[context.dateOrder ?? 'month-first'];
  const memory = new Memory(setting.today);
  const report = datelineDay(text, setting.today);
  return paragraphsOf(text).flatMap(([from, to]) => {
    if (!mayHoldTime(text, from, to)) return [];
    const reader = new TokenReader(text, lex(text, from, to));
    return refine(resolveAll(reader, families, setting, memory, report), reader);
  });
}

/** Offsets of the stretches between blank lines. */
function paragraphsOf(text: string): [number, number][] {
  const paragraphs: [number, number][] = [];
  let from = 0;
  while (from < text.length) {
    const found = text.indexOf('\n\n', from);
    const to = found < 0 ? text.length : found;
    if (to > from) paragraphs.push([from, to]);
    from = to + 2;
  }
  return paragraphs;
}

function resolveAll(
  reader: TokenReader,
  families: readonly Recogniser[],
  setting: Setting,
  memory: Memory,
  report: SpeakingDay | null,
): ResolvedPhrase[] {
  let dated: Phrase | null = null;
  let spoken: Spoken | null = null;
  let length: Phrase | null = null;
  return recognise(reader, families).flatMap((phrase) => {
    const sentenceYear = dated && yearBefore(reader, dated, phrase, setting.today);
    const sentenceMonth = spoken && monthBefore(reader, spoken, phrase);
    const sentenceWeekday = spoken && weekdayBefore(reader, spoken, phrase);
    const direction = directionOnce(reader, phrase);
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
    if (!resolution || !isInCalendar(resolution.place)) return [];
    const isAside = memory.last !== null && isBackground(reader, phrase, spoken, resolution.place);
    const isNoEvent =
      isLimit || isOfClosingPrice(reader, phrase.first) || isDayOfTelling(reader, phrase, spoken);
    if (!isAside) remember(memory, phrase, resolution, isNoEvent);
    if (length && resolution.place) reportCounted(memory, reader, length, phrase, resolution.place);
    length = phrase.meaning.is === 'duration' ? phrase : null;
    if (resolution.place) rememberNamed(memory, reader, phrase, resolution.place);
    if (writtenYear(reader, phrase) !== null) dated = phrase;
    if (resolution.place && !isAside) spoken = { phrase, place: resolution.place };
    return [withExtent(phrase, narrowed(resolution, phrase))];
  });
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
