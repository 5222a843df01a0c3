/**
 * Nouns for what is expected or planned of a period, which stands behind "for": "its forecast for the year" (base forms).
 * Sorted. After the synonyms of "forecast" and "target" in WordNet.
 */
export const FORECAST_NOUNS: ReadonlySet<string> = new Set([
  'budget',
  'estimate',
  'expectation',
  'forecast',
  'goal',
  'guidance',
  'outlook',
  'prediction',
  'projection',
  'target',
]);
