import type { EventMention } from '../mentions/event-mention.ts';
import { timeSpan } from './features.ts';

/**
 * Whether an event belongs in the list: a timeline shows what is dated, what more than one article tells of,
 * and who said what. What one article mentions in passing, without a date or a speaker, stays out.
 */
export function isWorthListing(mentions: readonly EventMention[]): boolean {
  const articles = new Set(mentions.map(({ article }) => article.id));
  return (
    articles.size > 1 || mentions.some(({ kind, time }) => kind === 'statement' || timeSpan(time) !== null)
  );
}
