import type { TimeExpression } from '../../time/time-expression.ts';
import type { Clause } from '../grammar/clause.ts';
import type { FoundTrigger } from '../triggers/found-trigger.ts';

/** What a sentence told in one clause, and when that was. */
export interface Told {
  clause: Clause;
  time: TimeExpression | null;
  /** Of its trigger; null: what was said. */
  stem: string | null;
  /** Whether it is what somebody said, which may be about other times. */
  isSaid: boolean;
}

/** What a trigger tells: the time is that of its clause only where it heads it. */
export function toldOf({ clause, isHead, trigger }: FoundTrigger, time: TimeExpression | null): Told {
  return { clause, time: isHead ? time : null, stem: trigger.stem, isSaid: false };
}
