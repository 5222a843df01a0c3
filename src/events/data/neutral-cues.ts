/**
 * Verbs of speech by which an outlet passes on what is said without keeping its distance, as it does by "alleged" or
 * "boasted" (base forms). Sorted. Chosen by hand, from the cues of `cue-verbs.ts`.
 */
export const NEUTRAL_CUES: ReadonlySet<string> = new Set([
  'acknowledge',
  'add',
  'announce',
  'confirm',
  'disclose',
  'explain',
  'inform',
  'mention',
  'note',
  'recall',
  'report',
  'reveal',
  'say',
  'state',
  'tell',
  'verify',
  'write',
]);
