import type { EventTime } from '../../event-list/schema.ts';
import type { EventMention } from '../../mentions/event-mention.ts';

/** Mentions that were joined, with their day where one is known. */
interface Group {
  mentions: readonly EventMention[];
  time: EventTime | null;
}

/**
 * The statements that are worth listing for the occasion they were made at ("told reporters after the meeting"), which
 * gives them a day: where somebody denies or doubts, and where what is told is not listed by itself. "She asked for
 * help, Poe told reporters after the meeting" is the asking, if the list has that.
 */
export function saidOnOccasion<Of extends Group>(groups: readonly Of[], listed: ReadonlySet<Of>): Of[] {
  const told = new Set<string>();
  for (const group of listed)
    for (const { article, trigger } of group.mentions) told.add(`${article.id} ${trigger.start}`);
  const isTold = ({ article, content }: EventMention) =>
    content !== null && told.has(`${article.id} ${content.trigger.start}`);
  return groups.filter(
    (group) =>
      group.time !== null &&
      !listed.has(group) &&
      group.mentions.some(
        (mention) =>
          mention.kind === 'statement' &&
          mention.occasion !== null &&
          mention.content !== null &&
          (mention.stance !== 'asserts' || !isTold(mention)),
      ),
  );
}
