/**
 * Verbs that name a state, or the moment it begins where a time says when (base forms). Sorted. After the achievements
 * of Vendler (1957).
 */
export const ACHIEVEMENT_VERBS: ReadonlySet<string> = new Set([
  'arise',
  'become',
  'come',
  'get',
  'go',
  'reach',
  'realise',
  'realize',
]);
