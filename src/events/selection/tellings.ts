import type { EventMention } from '../../mentions/event-mention.ts';

/** What tells of one event. */
interface Told {
  mentions: readonly EventMention[];
}

/** How many articles tell of it. */
export function articlesOf({ mentions }: Told): number {
  return new Set(mentions.map(({ article }) => article.id)).size;
}

/** In how many wordings an event is told: outlets that carry an agency's sentence tell it once. */
export function tellingsOf({ mentions }: Told): number {
  return new Set(mentions.map(({ article, sentence }) => article.body.slice(sentence.start, sentence.end)))
    .size;
}

/** How sure the surest is. */
export function weightOf({ mentions }: Told): number {
  return Math.max(...mentions.map(({ weight }) => weight));
}

/** The weight of the article that is the surest but `after` of them. */
export function surestOf(mentions: readonly EventMention[], after: number): number {
  const best = new Map<string, number>();
  for (const { article, weight } of mentions)
    best.set(article.id, Math.max(weight, best.get(article.id) ?? 0));
  return [...best.values()].toSorted((a, b) => b - a)[after] ?? 0;
}
