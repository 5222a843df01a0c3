import type { TimeExpression } from '../../time/time-expression.ts';
import { isAhead } from '../grammar/main-line.ts';
import { phraseStart } from '../grammar/noun-phrase-extent.ts';
import type { FoundTrigger } from '../triggers/found-trigger.ts';
import { setAhead } from './set-ahead.ts';
import type { SentenceFrame } from '../sentence-frame.ts';

/** "Will be named at a meeting scheduled for May 3": what is done at it is of that day too. Null: it is at no such thing. */
export function timeOfSetting(
  frame: SentenceFrame,
  { isHead, clause: { index, verb } }: FoundTrigger,
  triggers: readonly FoundTrigger[],
): TimeExpression | null {
  if (frame.times.length === 0 || !isHead || !verb) return null;
  for (const noun of triggers) {
    if (noun.at < verb.to || noun.clause.index !== index) continue;
    const time = setAhead(frame, noun)?.time;
    if (
      !time ||
      !/^(?:at|during|in)$/u.test(frame.tokens[phraseStart(frame.tokens, noun.at) - 1]?.lower ?? '')
    )
      continue;
    return verb.tense === 'past' && isAhead(frame, time) ? null : time;
  }
  return null;
}
