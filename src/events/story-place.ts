import type { EventMention } from '../mentions/event-mention.ts';

/** Where a word stands among all articles of a story: the key by which what a statement says finds its event. */
export const placeInStory = ({ article }: EventMention, start: number): string => `${article.id} ${start}`;
