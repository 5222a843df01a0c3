import { addCivilDays } from '../event-list/civil.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import type { FoundTrigger } from './found-trigger.ts';
import type { SentenceFrame } from './sentence-frame.ts';

/** Among how many of an article's first sentences news breaks. */
const LEAD = 2;

/**
 * The day of publication for what an article breaks: its lead tells of it in the present perfect, undated ("has
 * won an order"). Null elsewhere: a later paragraph's perfect may look back over years.
 */
export function breakingTime(frame: SentenceFrame, { isHead, clause }: FoundTrigger): TimeExpression | null {
  const { article } = frame.article;
  const { verb } = clause;
  const isLead = frame.sentence.kind === 'prose' && frame.sentence.index < LEAD;
  if (!isLead || !isHead || !verb || frame.times.length > 0 || clause.kind === 'relative') return null;
  const [first, last] = [frame.tokens[verb.from], frame.tokens[verb.to - 1]];
  const isPresentPerfect = verb.isPerfect && /^(?:has|have)$/u.test(first?.lower ?? '');
  if (!isPresentPerfect || verb.isNegated || !first || !last || isReview(frame)) return null;
  const published = article.published.slice(0, 10);
  const text = article.body.slice(first.start, last.end);
  return {
    start: first.start,
    end: last.end,
    text,
    type: 'DATE',
    value: published,
    mod: null,
    edtf: published,
    interval: { start: published, end: addCivilDays(published, 1), precision: 'day' },
    certainty: 'inferred',
    because: `"${text}" in the lead: news of the day it appeared`,
  };
}

/** "has been closed since", "has often warned": a perfect that looks back. */
function isReview({ tokens }: SentenceFrame): boolean {
  return tokens.some(({ lower }) =>
    /^(?:since|ever|always|often|repeatedly|long|been|nobody|far|already)$/u.test(lower),
  );
}
