import { DAY_MS, civilToMs } from '../../event-list/civil.ts';
import { referenceDate } from '../../articles/article.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import { timeSpan } from '../span.ts';

/**
 * The mentions of an event without plans for a time when it had happened already: what most of them tell as past, and
 * one article told so in May, isn't of the September that another mention foresees for something.
 */
export function withoutLaterPlans(mentions: readonly EventMention[]): readonly EventMention[] {
  const told = mentions.filter(({ kind, stance }) => kind === 'happening' && stance === 'asserts');
  if (told.length * 2 < mentions.length) return mentions;
  const known = Math.min(...told.map(({ article }) => civilToMs(referenceDate(article)) + DAY_MS));
  return mentions.filter(
    (mention) => mention.kind !== 'plan' || (timeSpan(mention.time)?.start ?? 0) < known,
  );
}
