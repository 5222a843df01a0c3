/**
 * What is put to a court, which grants or refuses it (base forms). Sorted. Our own list, of the procedure that news of
 * courts tells of.
 */
export const LEGAL_REQUESTS: ReadonlySet<string> = new Set([
  'action',
  'appeal',
  'application',
  'bail',
  'bid',
  'case',
  'challenge',
  'charge',
  'complaint',
  'injunction',
  'lawsuit',
  'motion',
  'petition',
  'plea',
  'request',
  'suit',
]);
