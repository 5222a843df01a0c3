import { remembering } from '../../text/remember.ts';
import { isPastParticiple } from '../../text/verb-forms.ts';
import { verbLemma } from '../../text/verb-lemma.ts';
import { SCHEDULING, SCHEDULING_EVENTS_ALONE } from '../data/scheduling-verbs.ts';

/** "due", "scheduled", "set": whether a lower-cased word says of whatever it stands beside that it is to come. */
export const isOnCalendar = remembering((lower) => {
  if (lower === 'due') return true;
  const lemma = verbLemma(lower);
  return isPastParticiple(lower) && SCHEDULING.has(lemma) && !SCHEDULING_EVENTS_ALONE.has(lemma);
});
