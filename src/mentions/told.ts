import type { TimeExpression } from '../time/time-expression.ts';
import type { Clause } from './clause.ts';

/** What a sentence told in one clause, and when that was. */
export interface Told {
  clause: Clause;
  time: TimeExpression | null;
  /** Of its trigger; null: what was said. */
  stem: string | null;
  /** Whether it is what somebody said, which may be about other times. */
  isSaid: boolean;
}
