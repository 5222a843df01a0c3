import type { EventMention } from '../../mentions/event-mention.ts';
import type { Vector } from './term-vector.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A sentence that holds mentions: one at least. */
export type ToldSentence = readonly [EventMention, ...EventMention[]];

/** How many sentences on either side are the context of one. */
const CONTEXT = 2;

/** The sentences the mentions stand in, in order. */
export function toldSentences(mentions: readonly EventMention[]): ToldSentence[] {
  const told = new Map<EventMention['sentence'], [EventMention, ...EventMention[]]>();
  for (const mention of mentions) {
    const known = told.get(mention.sentence);
    if (known) known.push(mention);
    else told.set(mention.sentence, [mention]);
  }
  return [...told.values()];
}

/** Of each sentence the unit vector of the terms around it in its article. */
export function contextsOf(
  sentences: readonly ToldSentence[],
  vocabulary: Vocabulary,
): ReadonlyMap<EventMention['sentence'], Vector> {
  const isNear = (a: EventMention, b: EventMention) =>
    a.article === b.article && Math.abs(a.sentence.index - b.sentence.index) <= CONTEXT;
  return new Map(
    sentences.map(([mention], at) => {
      const around = [
        ...sentences.slice(Math.max(0, at - CONTEXT), at),
        ...sentences.slice(at + 1, at + 1 + CONTEXT),
      ];
      const near = around.filter(([other]) => isNear(mention, other));
      return [mention.sentence, vocabulary.unitVectorOf(near.flatMap(([{ terms }]) => terms))];
    }),
  );
}
