import type { TimeExpression } from '../../time/time-expression.ts';
import { ACTS_OF_JUSTICE } from '../data/acts-of-justice.ts';
import { HARM_PREDICATES } from '../data/harm-predicates.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import { subjectOf } from '../sources/speaker.ts';
import type { FoundTrigger } from '../triggers/found-trigger.ts';

/** Whether all that a sentence tells of a day is what police and courts did: the deed came before. */
export const areOfJustice = (
  happened: readonly { day: TimeExpression | null; stem: string | null }[],
): boolean => happened.every(({ day, stem }) => day === null || ACTS_OF_JUSTICE.has(stem ?? ''));

/**
 * Whether harm, told behind an arrest, is the deed it was for: "he shot a guard", "Lund was shot"; not where somebody
 * new comes up, "a photographer was injured".
 */
export function isDeed(frame: SentenceFrame, { trigger: { stem }, clause }: FoundTrigger): boolean {
  if (!HARM_PREDICATES.has(stem) || ALSO_NO_HARM.has(stem)) return false;
  const subject = subjectOf(frame, clause);
  return !subject || !isNew(frame, subject.from);
}

/** What teams, prices and workers do as well. */
const ALSO_NO_HARM: ReadonlySet<string> = new Set(['beat', 'burn', 'hit', 'strike']);

/** "A guard", "two guards"; not "one of them". */
const isNew = ({ tokens }: SentenceFrame, at: number): boolean =>
  /^an?$/u.test(tokens[at]?.lower ?? '') || (tokens[at]?.pos === 'NUM' && tokens[at + 1]?.lower !== 'of');
