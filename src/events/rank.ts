import type { EventMention } from '../mentions/event-mention.ts';
import { articlesOf } from './selection/tellings.ts';

/** What an event's rank goes by. */
interface Weight {
  outlets: number;
  articles: number;
  prominence: number;
  mentions: number;
}

/**
 * The ranks of events, 1 the most important: more outlets, then more articles, then nearer the head of an
 * article, then more mentions; ties in the order given.
 */
export function rankEvents(events: readonly (readonly EventMention[])[]): number[] {
  const weights = events.map(weigh);
  const order = [...weights.keys()].toSorted((a, b) => compare(weights[a], weights[b]) || a - b);
  const ranks = new Array<number>(events.length).fill(0);
  for (const [place, index] of order.entries()) ranks[index] = place + 1;
  return ranks;
}

function weigh(mentions: readonly EventMention[]): Weight {
  return {
    outlets: new Set(mentions.map(({ article }) => article.outlet)).size,
    articles: articlesOf({ mentions }),
    prominence: Math.min(...mentions.map(({ sentence }) => sentence.index)),
    mentions: mentions.length,
  };
}

function compare(a: Weight | undefined, b: Weight | undefined): number {
  if (!a || !b) return 0;
  return (
    b.outlets - a.outlets || b.articles - a.articles || a.prominence - b.prominence || b.mentions - a.mentions
  );
}
