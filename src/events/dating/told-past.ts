import { DAY_MS, civilToMs } from '../../event-list/civil.ts';
import { referenceDate } from '../../articles/article.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import { timeSpan } from '../span.ts';

/**
 * The mentions of an event without plans for a time when it had happened already: what most of them tell as past, or
 * most that date it, and one article told so in May, isn't of the September that another mention foresees for something.
 */
export function withoutLaterPlans(mentions: readonly EventMention[]): readonly EventMention[] {
  const told = mentions.filter(({ kind, stance }) => kind === 'happening' && stance === 'asserts');
  const isMost = [mentions, mentions.filter(isDated)].some(
    (all) => all.length > 0 && told.filter((one) => all.includes(one)).length * 2 >= all.length,
  );
  if (!isMost) return mentions;
  const known = Math.min(...told.map(({ article }) => civilToMs(referenceDate(article)) + DAY_MS));
  return mentions.filter(
    (mention) => mention.kind !== 'plan' || (timeSpan(mention.time)?.start ?? 0) < known,
  );
}

const isDated = ({ time }: EventMention): boolean => timeSpan(time) !== null;
