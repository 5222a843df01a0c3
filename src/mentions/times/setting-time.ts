import type { TimeExpression } from '../../time/time-expression.ts';
import { isAhead } from '../grammar/main-line.ts';
import { phraseStart } from '../grammar/noun-phrase-extent.ts';
import type { FoundTrigger } from '../triggers/found-trigger.ts';
import { setAhead } from './set-ahead.ts';
import type { SentenceFrame } from '../sentence-frame.ts';

/** "Will be named at a meeting scheduled for May 3": what is done at it is of that day too. Null: it is at no such thing. */
export function settingTime(
  frame: SentenceFrame,
  { isHead, clause: { index, verb } }: FoundTrigger,
  triggers: readonly FoundTrigger[],
): TimeExpression | null {
  if (frame.times.length === 0 || !isHead || !verb) return null;
  const noun = triggers.find(
    (other) =>
      other.clause.index === index &&
      other.at >= verb.to &&
      setAhead(frame, other) !== null &&
      isSetting(frame, other.at),
  );
  const time = noun && setAhead(frame, noun)?.time;
  return time && !(verb.tense === 'past' && isAhead(frame, time)) ? time : null;
}

/** "at a meeting", "take part in talks": where and when something is done; "believes in elections" says what of. */
function isSetting({ tokens }: SentenceFrame, at: number): boolean {
  const preposition = phraseStart(tokens, at) - 1;
  const word = tokens[preposition]?.lower ?? '';
  return word === 'at' || word === 'during' || (word === 'in' && tokens[preposition - 1]?.lower === 'part');
}
