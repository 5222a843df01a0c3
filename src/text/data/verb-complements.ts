/**
 * Verbs whose object does what a bare form behind it says: "saw him leave", "let it close" (base forms). Sorted. After
 * Quirk et al., §16.52.
 */
export const WITH_OBJECT_AND_BARE_FORM: ReadonlySet<string> = new Set([
  'feel',
  'have',
  'hear',
  'help',
  'let',
  'make',
  'notice',
  'see',
  'watch',
]);

/**
 * Verbs that a bare form may follow right away or behind an object: "come see", "helped rescue" (base forms). Sorted.
 */
export const WITH_BARE_FORM: ReadonlySet<string> = new Set([
  'come',
  'dare',
  'go',
  'hear',
  'help',
  'let',
  'make',
  'see',
  'watch',
]);

/** Verbs that a gerund follows: "admitted taking" (base forms). Sorted. After Quirk et al., §16.39. */
export const WITH_GERUND: ReadonlySet<string> = new Set([
  'admit',
  'avoid',
  'deny',
  'quit',
  'recall',
  'regret',
  'resume',
  'risk',
  'stop',
]);
