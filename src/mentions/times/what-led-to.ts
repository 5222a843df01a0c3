import { referenceDate } from '../../articles/article.ts';
import { HOLDING_TO } from '../data/gerund-governors.ts';
import type { Clause } from '../grammar/clause.ts';
import { opensWithHave } from '../grammar/verb-groups.ts';
import type { PlacedTime, SentenceFrame } from '../sentence-frame.ts';

/** What "a robbery at a bank in" is made of. */
const IN_NOUN: ReadonlySet<string> = new Set(['ADJ', 'ADP', 'DET', 'NOUN', 'NUM', 'PROPN']);

/**
 * "Has resigned following a crash on Tuesday", "have arrested two men over a robbery in March": the present perfect takes
 * no time that is over (Klein 1992), so it is that of what led to it. "Has died in a crash on Tuesday" is of both.
 */
export function isOfWhatLedTo(
  { tokens, article: { article } }: SentenceFrame,
  { from, time: { interval } }: PlacedTime,
  verb: Clause['verb'],
): boolean {
  if (!verb?.isPerfect || from < verb.to || !opensWithHave(tokens, verb)) return false;
  if (interval?.end == null || interval.end > referenceDate(article)) return false;
  let place = from - 1;
  while (place > verb.to && IN_NOUN.has(tokens[place]?.pos ?? '') && !leads(tokens[place - 1]?.lower))
    place--;
  const isAfter = /^(?:after|following)$/u.test(tokens[place - 1]?.lower ?? '');
  const isHeld = HOLDING_TO.has(tokens[verb.head]?.lemma ?? '');
  return (
    place >= verb.to &&
    tokens[place]?.pos === 'DET' &&
    (isAfter || (isHeld && leads(tokens[place - 1]?.lower)))
  );
}

const leads = (lower = ''): boolean => /^(?:after|following|for|over)$/u.test(lower);
