/** Verbs that whoever is told follows (base forms). Sorted. After Levin 1993, classes 37.2 and 37.9. */
export const ADDRESSES: ReadonlySet<string> = new Set(['assure', 'inform', 'remind', 'tell', 'warn']);

/** Verbs that say who or what their object is, with "as" (base forms). Sorted. After Levin 1993, classes 29.1 and 29.2. */
export const NAMES_AS: ReadonlySet<string> = new Set([
  'describe',
  'identify',
  'know',
  'list',
  'name',
  'portray',
  'recognise',
  'recognize',
]);

/** Verbs that are nothing without their "of", "accuse" or "rob" (base forms). Sorted. After Levin 1993, class 10.6. */
export const TAKES_OF: ReadonlySet<string> = new Set([
  'absolve',
  'accuse',
  'acquit',
  'clear',
  'convict',
  'deprive',
  'inform',
  'notify',
  'remind',
  'rob',
  'strip',
  'suspect',
  'warn',
]);

/** Verbs that answer with a clause: not "rejected that" (base forms). Sorted. Source: Quirk et al. 1985, §16.31. */
export const TAKES_THAT: ReadonlySet<string> = new Set(['acknowledge', 'affirm', 'confirm', 'deny', 'doubt']);

/** Words that need their time to be whole: "is set for Friday". Sorted. Collected from how news announces dates. */
export const NEEDS_TIME: ReadonlySet<string> = new Set([
  'dated',
  'due',
  'planned',
  'scheduled',
  'set',
  'slated',
  'spend',
  'spending',
  'spends',
  'spent',
]);
