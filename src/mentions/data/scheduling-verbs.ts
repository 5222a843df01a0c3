/**
 * Verbs that put an event on the calendar and are none themselves (base forms): 'any' with the event as their object or
 * passive, 'passive' only so ("is set for Friday"; a record is set, too). Sorted. After the Schedule frame of FrameNet
 * and its synonyms in WordNet.
 */
export const SCHEDULING: ReadonlyMap<string, 'any' | 'passive'> = new Map([
  ['expect', 'passive'],
  ['fix', 'passive'],
  ['plan', 'any'],
  ['schedule', 'any'],
  ['set', 'passive'],
  ['slate', 'passive'],
  ['time', 'passive'],
]);

/** Those of them that mean something else where no event is put on the calendar: a flaw is fixed, a race is timed. */
export const SCHEDULING_EVENTS_ALONE: ReadonlySet<string> = new Set(['fix', 'time']);
