import type { EventTime } from '../../event-list/schema.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import type { Token } from '../../text/analysed-text.ts';

/** An event of the story with what tells of it. */
interface TimedEvent {
  mentions: readonly EventMention[];
  time: EventTime | null;
}

/**
 * The times of events that nothing dates but what they are told beside: "when the two first met in Oslo, Poe asked
 * for help" dates the asking by the meeting, whose date another sentence may give; and what a witness goes on to tell
 * in the same breath ("“Poe asked for help. Ruiz refused.”") dates the refusal too. One entry for each event in the
 * order given; null: nothing dates it so. Only what happened is dated, and only by what happened.
 */
export function timesToldWhen(events: readonly TimedEvent[]): (EventTime | null)[] {
  const beside = timesBeside(events);
  const known = events.map(({ mentions, time }, index) => ({
    mentions,
    time: time ?? beside[index] ?? null,
  }));
  const goingOn = timesGoingOn(known);
  return events.map((_, index) => beside[index] ?? goingOn[index] ?? null);
}

function timesBeside(events: readonly TimedEvent[]): (EventTime | null)[] {
  const bySentence = new Map<EventMention['sentence'], { mention: EventMention; time: EventTime }[]>();
  for (const { mentions, time } of events) {
    if (!time) continue;
    for (const mention of mentions.filter(isHappening)) {
      const told = bySentence.get(mention.sentence) ?? [];
      bySentence.set(mention.sentence, [...told, { mention, time }]);
    }
  }
  return events.map(({ mentions, time }) => {
    if (time) return null;
    for (const mention of mentions.filter(isHappening)) {
      const beside = bySentence.get(mention.sentence) ?? [];
      const found = beside.find((other) => isWhen(other.mention, mention));
      if (found) return inferred(found.time, mention, found.mention, 'when');
    }
    return null;
  });
}

/** The times of what one speaker tells right after something dated, without a word of another occasion between. */
function timesGoingOn(events: readonly TimedEvent[]): (EventTime | null)[] {
  const told = new Map<string, { mention: EventMention; time: EventTime }>();
  for (const { mentions, time } of events) {
    if (!time) continue;
    for (const mention of mentions.filter(isToldPlainly)) told.set(placeOf(mention, 1), { mention, time });
  }
  return events.map(({ mentions, time }) => {
    if (time) return null;
    for (const mention of mentions.filter(isToldPlainly)) {
      const before = told.get(placeOf(mention, 0));
      if (before && isOneBreath(before.mention, mention))
        return inferred(before.time, mention, before.mention, 'right after');
    }
    return null;
  });
}

/** The sentence of a mention, or one some steps on. */
const placeOf = ({ article, sentence }: EventMention, steps: number): string =>
  `${article.id} ${sentence.index + steps}`;

/** A finite past verb that nobody else's words date: "denied", not "has denied". */
function isToldPlainly(mention: EventMention): boolean {
  const { trigger, weight, sentence } = mention;
  const before = sentence.tokens.findLast(({ end, pos }) => end <= trigger.start && pos !== 'ADV');
  return (
    isHappening(mention) &&
    mention.time === null &&
    trigger.pos === 'verb' &&
    weight === 1 &&
    before?.pos !== 'AUX'
  );
}

/** Whether two mentions stand in one quotation: no mark opens or closes one between them. */
function isOneBreath(
  { source: first, trigger: { end } }: EventMention,
  { source, trigger, article }: EventMention,
): boolean {
  const isOfOne = source !== null && first?.name === source.name;
  return isOfOne && !/["“”]|''|``/u.test(article.body.slice(end, trigger.start));
}

const isHappening = ({ kind, stance }: EventMention): boolean => kind === 'happening' && stance === 'asserts';

function inferred(
  time: EventTime,
  told: EventMention,
  by: EventMention,
  how: 'when' | 'right after',
): EventTime {
  const words = `“${told.trigger.text}” ${how} “${by.trigger.text}”`;
  const why = time.because ? `, and that is dated: ${time.because}` : '';
  return { ...time, certainty: 'inferred', because: `${told.article.outlet} tells ${words}${why}` };
}

/** "When they met, she asked" and "she asked when they met": `by` stands in a clause of its own that "when" opens. */
function isWhen({ trigger: by }: EventMention, { sentence, trigger: told }: EventMention): boolean {
  const { tokens } = sentence;
  const opener = tokens.findLastIndex(({ lower, start }) => lower === 'when' && start < by.start);
  const when = tokens[opener];
  if (!when) return false;
  const inClause = tokens.slice(opener + 1).filter(({ end }) => end <= by.start);
  if (inClause.some(isComma)) return false;
  if (told.end <= when.start) return !between(tokens, told.end, when.start).some(isComma);
  return opener === 0 && between(tokens, by.end, told.start).some(isComma);
}

const isComma = ({ text }: Token): boolean => text === ',';

function between(tokens: readonly Token[], start: number, end: number): Token[] {
  return tokens.filter((token) => token.start >= start && token.end <= end);
}
