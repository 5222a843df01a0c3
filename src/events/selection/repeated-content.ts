import type { EventTime } from '../../event-list/schema.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import { placeInStory } from '../story-place.ts';
import { isOfPerson } from './of-person.ts';

/** Mentions that were joined. */
interface Group {
  mentions: readonly EventMention[];
  time: EventTime | null;
}

/**
 * Of the groups to be listed, those of no day of their own that only repeat what a statement listed beside them says:
 * every passage is the content of one statement that a person makes by name ("They robbed us, Poe said"). The statement
 * tells it, and whose word it is.
 */
export function repeatedContents<Of extends Group>(listed: ReadonlySet<Of>): ReadonlySet<Of> {
  const saidIn = new Map<string, Of>();
  for (const group of listed)
    for (const mention of group.mentions)
      if (mention.content && isOfPerson(mention))
        saidIn.set(placeInStory(mention, mention.content.trigger.start), group);
  const isRepeated = ({ mentions: [first, ...others], time }: Group): boolean => {
    const statement = first && saidIn.get(placeInStory(first, first.trigger.start));
    return (
      time === null &&
      statement !== undefined &&
      first?.kind === 'happening' &&
      others.every((mention) => saidIn.get(placeInStory(mention, mention.trigger.start)) === statement)
    );
  };
  return new Set([...listed].filter(isRepeated));
}
