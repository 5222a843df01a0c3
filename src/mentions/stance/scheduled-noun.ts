import { eventNounAfter, eventNounBefore } from '../triggers/carried-noun.ts';
import type { Clause } from '../grammar/clause.ts';
import { SCHEDULING } from '../data/scheduling-verbs.ts';
import type { FoundTrigger } from '../triggers/found-trigger.ts';
import type { SentenceFrame } from '../sentence-frame.ts';

/** How surely a noun has to name an event to be what is scheduled. */
const LEAST_STRENGTH = 0.5;

/**
 * What a clause says is to come: "the hearing" of "the hearing is set for Friday", "a launch" of "plans a launch in
 * August". The verb is no event by itself. Null: nothing is scheduled, or not an event.
 */
export function scheduledNoun(frame: SentenceFrame, clause: Clause): FoundTrigger | null {
  const { verb } = clause;
  const lemma = verb ? (frame.tokens[verb.head]?.lemma ?? '') : '';
  if (!verb || !SCHEDULING.has(lemma)) return null;
  // "is set to open": the infinitive tells.
  if (frame.tokens[verb.to]?.lower === 'to') return null;
  const noun = verb.isPassive
    ? eventNounBefore(frame, clause, verb.from)
    : isActive(frame, clause, lemma) && eventNounAfter(frame, clause, verb.head);
  return noun && noun.strength >= LEAST_STRENGTH ? noun : null;
}

/** "plans a launch", "planned a launch"; not "a launch planned for May" nor "a carefully planned launch". */
function isActive(frame: SentenceFrame, { kind, verb }: Clause, lemma: string): boolean {
  if (SCHEDULING.get(lemma) === 'passive' || kind === 'participle' || !verb) return false;
  return verb.tense !== 'past' || /^(?:DET|NUM|PRON)$/u.test(frame.tokens[verb.to]?.pos ?? '');
}
