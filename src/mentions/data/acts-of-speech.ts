/**
 * Verbs whose saying is an act by itself, also where what is said names no event: "announced that he was ill" (base
 * forms). Sorted. After Searle's commissives and declarations (1976) and the verbs that make a speaker answer for a
 * fact.
 */
export const ACTS_OF_SPEECH: ReadonlySet<string> = new Set([
  'acknowledge',
  'admit',
  'announce',
  'confess',
  'confirm',
  'disclose',
  'pledge',
  'promise',
  'testify',
  'warn',
]);

/** Of them and their like, those that bring about what they say. Sorted. */
export const PERFORMATIVE_VERBS: ReadonlySet<string> = new Set([
  'announce',
  'declare',
  'dismiss',
  'pledge',
  'promise',
  'refuse',
  'reject',
  'vow',
]);

/** Cues of what somebody has in mind, on no day in particular. Sorted. */
export const VERBS_OF_THOUGHT: ReadonlySet<string> = new Set([
  'believe',
  'expect',
  'hope',
  'think',
  'wonder',
]);
