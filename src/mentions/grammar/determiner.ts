import type { Token } from '../../text/analysed-text.ts';

/** What may stand between a determiner and its noun: "the last two Dover ferry sinkings". */
const MODIFIES: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'NUM', 'PROPN']);

/** The place of the word before a noun and all that modifies it: of its determiner, where it has one; -1: of none. */
export function determinerPlace(tokens: readonly Token[], noun: number): number {
  let place = noun - 1;
  while (MODIFIES.has(tokens[place]?.pos ?? '')) place--;
  return place;
}
