import type { EventTime } from '../event-list/schema.ts';
import type { EventMention } from '../mentions/event-mention.ts';
import type { Token } from '../text/analysed-text.ts';

/** An event of the story with what tells of it. */
interface TimedEvent {
  mentions: readonly EventMention[];
  time: EventTime | null;
}

/**
 * The times of events that nothing dates but what they are told beside: "when the two first met in Oslo, Poe asked
 * for help" dates the asking by the meeting, whose date another sentence may give. One entry for each event in the
 * order given; null: nothing dates it so. Only what happened is dated, and only by what happened.
 */
export function timesToldWhen(events: readonly TimedEvent[]): (EventTime | null)[] {
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
      if (found) return inferred(found.time, mention, found.mention);
    }
    return null;
  });
}

const isHappening = ({ kind, stance }: EventMention): boolean => kind === 'happening' && stance === 'asserts';

function inferred(time: EventTime, told: EventMention, by: EventMention): EventTime {
  const words = `'${told.trigger.text}' when '${by.trigger.text}'`;
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
