/**
 * Verbs whose object is whom they are said to, with a clause behind it: "told the crew that …" (base forms). After
 * Quirk et al., §16.59, and Levin (1993), §37.2. Sorted.
 */
export const ADDRESSING_VERBS: ReadonlySet<string> = new Set([
  'advise',
  'alert',
  'ask',
  'assure',
  'bet',
  'brief',
  'caution',
  'convince',
  'email',
  'forewarn',
  'guarantee',
  'inform',
  'instruct',
  'notify',
  'persuade',
  'promise',
  'reassure',
  'remind',
  'satisfy',
  'show',
  'teach',
  'tell',
  'text',
  'warn',
  'write',
]);
