import type { Article } from '../../articles/article.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import type { TimeExpression } from '../../time/time-expression.ts';
import { relateTriggers } from './trigger-relation.ts';

/** How many sentences after its headline an article still tells what the headline says. */
export const LEAD = 1;

/**
 * When what a headline tells of without a date happened: on the day that the lead below it gives the same. "Quake hits
 * Tirsa" of one week and "Quake hits Kardela" of the next are as far apart as their reports are.
 *
 * @param mentions in the order of their articles' text
 */
export function headlineTimes(mentions: readonly EventMention[]): ReadonlyMap<EventMention, TimeExpression> {
  const times = new Map<EventMention, TimeExpression>();
  let article: Article | null = null;
  let undated: EventMention[] = [];
  for (const mention of mentions) {
    if (mention.article !== article) [article, undated] = [mention.article, []];
    if (mention.sentence.index === 0 && mention.time === null) undated.push(mention);
    else if (
      mention.sentence.index > 0 &&
      mention.sentence.index <= LEAD &&
      mention.time?.certainty === 'stated'
    )
      for (const headline of undated)
        if (!times.has(headline) && isRetold(headline, mention)) times.set(headline, mention.time);
  }
  return times;
}

function isRetold(headline: EventMention, lead: EventMention): boolean {
  return headline.kind === lead.kind && relateTriggers(headline.trigger, lead.trigger) !== 'none';
}
