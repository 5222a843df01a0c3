import type { Speech } from './speech.ts';

/** Verbs whose saying is an act by itself, also where what is said names no event: "announced that he was ill". */
const ACTS_OF_SPEECH: ReadonlySet<string> = new Set([
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

/** Of them and their like, those that bring about what they say. */
const PERFORMATIVE: ReadonlySet<string> = new Set(['announce', 'declare', 'pledge', 'promise', 'vow']);

/** Whether to have said it was an act, whatever was said. */
export function isActOfSpeech({ attribution, isIdentifiable }: Speech): boolean {
  return isIdentifiable && ACTS_OF_SPEECH.has(attribution.cueLemma);
}

/** What is announced comes about with it; what is said or confirmed may be long past. */
export function isPerformative({ attribution }: Speech): boolean {
  return PERFORMATIVE.has(attribution.cueLemma);
}
