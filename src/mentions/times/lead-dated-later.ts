import { addCivilDays, civilDateOf } from '../../event-list/civil.ts';
import { inferredTime } from '../../time/changed-time.ts';
import type { TimeExpression } from '../../time/time-expression.ts';
import { determinerPlace } from '../grammar/determiner.ts';
import type { EventMention } from '../event-mention.ts';

/** How many sentences behind the lead its news is still dated. */
const REACH = 5;
/** How long before it appears a lead's "has decided" may have come about. */
const NEWS_DAYS = 7;

/**
 * The mentions of an article where what the lead tells in the perfect has the day that the text states further down:
 * "has decided to keep the pier … The decision was taken on Tuesday". What was dated by the lead goes with it.
 *
 * @param mentions of one article, in the order of the text
 */
export function withDayOfLead(mentions: readonly EventMention[]): EventMention[] {
  let dated = [...mentions];
  for (const lead of mentions.filter(isDatedByArticle)) {
    const told = mentions.find((later) => datesLead(lead, later));
    if (!told?.time) continue;
    const time = inferredTime(told.time, `“the ${told.trigger.text}” further down is of that day`);
    dated = dated.map((mention) => (isOfLead(mention, lead.time) ? { ...mention, time } : mention));
  }
  return dated;
}

/** Whether a verb was dated by nothing but when its article appeared. */
const isDatedByArticle = ({ article, kind, time, trigger }: EventMention): boolean =>
  kind === 'happening' &&
  trigger.pos === 'verb' &&
  time?.certainty === 'inferred' &&
  time.value === civilDateOf(article.published) &&
  time.start <= trigger.start &&
  trigger.end <= time.end;

/** Whether a mention tells of a lead's event again, as "the decision", and states its day. */
function datesLead(lead: EventMention, { article, kind, sentence, time, trigger }: EventMention): boolean {
  const steps = sentence.index - lead.sentence.index;
  if (trigger.pos !== 'noun' || trigger.stem !== lead.trigger.stem || steps < 1 || steps > REACH)
    return false;
  if (kind !== 'happening' || time?.certainty !== 'stated' || !/^\d{4}-\d\d-\d\d$/u.test(time.value))
    return false;
  const published = civilDateOf(article.published);
  if (time.value >= published || time.value < addCivilDays(published, -NEWS_DAYS)) return false;
  const at = sentence.tokens.findIndex(({ start }) => start === trigger.start);
  return /^(?:the|this)$/u.test(sentence.tokens[determinerPlace(sentence.tokens, at)]?.lower ?? '');
}

/** Whether a mention has the lead's time, its own or taken over. */
const isOfLead = ({ time }: EventMention, lead: TimeExpression | null): boolean =>
  time?.certainty === 'inferred' && time.start === lead?.start && time.value === lead.value;
