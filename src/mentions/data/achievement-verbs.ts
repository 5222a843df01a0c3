/**
 * Verbs that name a state, or the moment it begins where a time says when (base forms). Sorted. After the achievements
 * of Vendler (1957).
 */
export const ACHIEVEMENT_VERBS: ReadonlySet<string> = new Set([
  'apply',
  'arise',
  'become',
  'come',
  'extend',
  'get',
  'go',
  'reach',
  'realise',
  'realize',
  'start',
]);

/**
 * Verbs that name a state or habit, or what was done where a time says on which day ("used water cannon on Monday"; base
 * forms). Sorted. After the activities of Vendler (1957).
 */
export const ACTIVITY_VERBS: ReadonlySet<string> = new Set([
  'appear',
  'employ',
  'help',
  'play',
  'surround',
  'treat',
  'use',
  'watch',
]);
