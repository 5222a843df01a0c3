import type { EventMention } from '../mentions/event-mention.ts';
import type { Sentence } from '../text/analysed-text.ts';
import { remember } from './shared-values.ts';
import { TokenStore } from './token-store.ts';

/** A story as the joining goes by it. */
export interface PackedStory {
  sentences: Sentence[];
  mentions: EventMention[];
}

/**
 * The same sentences and mentions in less memory. Joining compares mentions by what was read of them and looks at the
 * words of few again, while those of ten thousand articles fill half a gigabyte. What one mention shares with another,
 * the two still share.
 */
export function packStory(sentences: Iterable<Sentence>, mentions: readonly EventMention[]): PackedStory {
  const store = new TokenStore();
  const packed = new Map<Sentence, Sentence>();
  for (const sentence of sentences) packed.set(sentence, store.pack(sentence));
  const inPack = (sentence: Sentence) => packed.get(sentence) ?? sentence;
  const exact = remember((list: readonly string[]) => list.slice());
  return {
    sentences: [...packed.values()],
    mentions: mentions.map((mention) => ({
      ...mention,
      sentence: inPack(mention.sentence),
      content: mention.content && {
        ...mention.content,
        sentence: mention.content.sentence && inPack(mention.content.sentence),
      },
      // A list that grew word by word holds room for more.
      terms: exact(mention.terms),
      clauseTerms: mention.clauseTerms.slice(),
      places: mention.places.slice(),
      participants: mention.participants.slice(),
    })),
  };
}
