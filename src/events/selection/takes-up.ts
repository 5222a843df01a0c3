import type { EventMention } from '../../mentions/event-mention.ts';
import { ASPECT_VERBS } from '../data/aspect-verbs.ts';

const PRONOUN = /^(?:it|that|this|they|these|those)$/u;
const BEFORE_VERB = /^(?:ADV|AUX|PART)$/u;

/** "It lasted four hours": the pronoun takes up an event told before, and the verb adds none to it. */
export function takesUp({ trigger, sentence: { tokens } }: EventMention): boolean {
  if (trigger.pos !== 'verb' || !ASPECT_VERBS.has(trigger.stem)) return false;
  const before = tokens.filter(({ end }) => end <= trigger.start);
  const subject = before.findLast(({ pos }) => !BEFORE_VERB.test(pos));
  return subject !== undefined && PRONOUN.test(subject.lower);
}
