/** Verbs by which an office or a firm makes something so (base forms). After Searle's declarations (1976). Sorted. */
export const PROCLAIMING_VERBS: ReadonlySet<string> = new Set(['announce', 'declare', 'proclaim']);

/**
 * Nouns of what comes about by being announced: "announced a recall" (base forms). Source: as above, from
 * the headlines of news. Sorted.
 */
export const PROCLAIMED_NOUNS: ReadonlySet<string> = new Set([
  'amnesty',
  'ban',
  'boycott',
  'cancellation',
  'cease-fire',
  'ceasefire',
  'curfew',
  'inquiry',
  'investigation',
  'lockdown',
  'pardon',
  'postponement',
  'probe',
  'recall',
  'resignation',
  'review',
  'suspension',
  'truce',
]);
