import type { EventMention, Trigger } from '../../mentions/event-mention.ts';

/** What a mention is about: of a statement, what it says, else the event it names. */
export function eventTrigger({ content, trigger }: EventMention): Trigger {
  return content?.trigger ?? trigger;
}
