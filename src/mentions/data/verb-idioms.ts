/** Verbs with a fixed object or complement that mean one thing together: verb, then the noun's lemma. Sorted. */
export const VERB_IDIOMS: ReadonlySet<string> = new Set([
  'cross path',
  'open fire',
  'plead guilty',
  'plead not',
  'set fire',
  'shake hand',
  'take aim',
  'take effect',
  'take office',
  'take part',
  'take place',
]);
