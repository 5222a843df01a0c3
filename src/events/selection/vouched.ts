import type { EventTime } from '../../event-list/schema.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import { CHANGES_OF_FIGURES } from '../../mentions/data/figures-verbs.ts';
import { NEUTRAL_CUES } from '../data/neutral-cues.ts';
import { intervalSpan, isDay, overlapping, timeSpan, wholeDays, type Span } from '../span.ts';
import { placeInStory } from '../story-place.ts';
import { isOfPerson } from './of-person.ts';

const REVEALS = /^(?:disclose|reveal)$/u;

/** Mentions that were joined, with when they happened. */
interface Group {
  mentions: readonly EventMention[];
  time: EventTime | null;
}

/**
 * Of the groups to be listed, the statements of one article that only vouch for an event listed beside them, of the
 * same day: "Poe sold the ferry on Monday, police said". The sale is the news and carries whom the outlet has it
 * from; an entry that says it again tells readers nothing. Figures of a month that come out on a later day are news
 * of that day, and so is what is revealed then of a month. What is denied, doubted or expected is news of its own, and
 * so is what a person by name alleges, or says and another denies or doubts.
 */
export function vouchedStatements<Of extends Group>(listed: ReadonlySet<Of>): ReadonlySet<Of> {
  const told = new Map<string, Span>();
  for (const { mentions, time } of listed) {
    if (time === null) continue;
    for (const mention of mentions.filter(({ kind }) => kind === 'happening'))
      told.set(placeInStory(mention, mention.trigger.start), wholeDays(intervalSpan(time)));
  }
  const answered = new Set(
    [...listed].flatMap(({ mentions }) =>
      mentions.filter(isAnswer).map(({ content }) => content?.trigger.stem),
    ),
  );
  const isVouching = (mention: EventMention): boolean => {
    const { kind, stance, content, time, trigger } = mention;
    if (kind !== 'statement' || stance !== 'asserts' || content?.stance !== 'asserts') return false;
    if (content.kind !== 'happening' || content.trigger.pos !== 'verb') return false;
    const isContested = !NEUTRAL_CUES.has(trigger.lemma) || answered.has(content.trigger.stem);
    if (isContested && isOfPerson(mention)) return false;
    const fact = told.get(placeInStory(mention, content.trigger.start));
    const day = timeSpan(content.time ?? time);
    if (fact === undefined || day === null) return false;
    // "Has sold it": of the day that another article gives.
    if (content.time?.certainty !== 'inferred' && !overlapping(fact, day)) return false;
    const said = time?.certainty === 'stated' ? timeSpan(time) : null;
    const comesOut = CHANGES_OF_FIGURES.has(content.trigger.lemma) || REVEALS.test(trigger.lemma);
    return isDay(fact) || !comesOut || said === null || overlapping(fact, said);
  };
  const isOfOne = ({ mentions: [first, ...others] }: Group): boolean =>
    others.every(({ article }) => article === first?.article);
  return new Set([...listed].filter((group) => isOfOne(group) && group.mentions.every(isVouching)));
}

const isAnswer = ({ kind, stance }: EventMention): boolean =>
  kind === 'statement' && (stance === 'denies' || stance === 'doubts');
