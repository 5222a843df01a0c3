import type { EventTime } from '../../event-list/schema.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import { quotedWords } from '../comparison/quoted-words.ts';
import { placeInStory } from '../story-place.ts';
import { isOfPerson } from './of-person.ts';

/** Mentions that were joined. */
interface Group {
  mentions: readonly EventMention[];
  time: EventTime | null;
}

/**
 * Of the groups to be listed, those of no day of their own that only repeat what a statement listed beside them says:
 * every passage is of the words of one statement that a person makes by name ("“They robbed us and ran,” Poe said"). The
 * statement tells it, and whose word it is.
 */
export function repeatedContents<Of extends Group>(listed: ReadonlySet<Of>): ReadonlySet<Of> {
  const saidIn = new Map<string, Of>();
  for (const group of listed)
    for (const mention of group.mentions)
      if (isOfPerson(mention)) for (const place of placesSaid(mention)) saidIn.set(place, group);
  const statementOf = (mention: EventMention): Of | undefined =>
    saidIn.get(placeInStory(mention, mention.trigger.start)) ??
    saidIn.get(placeOfWord(mention, mention.trigger.text.toLowerCase()));
  const isRepeated = ({ mentions: [first, ...others], time }: Group): boolean => {
    const statement = first && statementOf(first);
    return (
      time === null &&
      statement !== undefined &&
      first?.kind === 'happening' &&
      others.every((mention) => statementOf(mention) === statement)
    );
  };
  return new Set([...listed].filter(isRepeated));
}

/** Where what a statement says stands: the word it is about, and the words quoted in its sentence. */
function placesSaid(mention: EventMention): string[] {
  if (mention.kind !== 'statement') return [];
  const about = mention.content ? [placeInStory(mention, mention.content.trigger.start)] : [];
  return [...about, ...quotedWords(mention).map((word) => placeOfWord(mention, word))];
}

const placeOfWord = (mention: EventMention, word: string): string =>
  `${placeInStory(mention, mention.sentence.start)} ${mention.source?.name ?? ''} ${word}`;
