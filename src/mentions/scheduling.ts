import { remembering } from '../text/remember.ts';
import { verbLemma } from '../text/verb-lemma.ts';
import { SCHEDULING, SCHEDULING_EVENTS_ALONE } from './data/scheduling-verbs.ts';
import { isParticiple } from './verb-groups.ts';

/** "due", "scheduled", "set": whether a lower-cased word says of whatever it stands beside that it is to come. */
export const isOnCalendar = remembering((lower) => {
  if (lower === 'due') return true;
  const lemma = verbLemma(lower);
  return isParticiple(lower) && SCHEDULING.has(lemma) && !SCHEDULING_EVENTS_ALONE.has(lemma);
});
