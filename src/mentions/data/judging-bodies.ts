/**
 * Before whom one appears to be heard, by the head of the phrase. Sorted. Our own list, of the courts and inquiries of
 * news.
 */
export const JUDGING_BODIES: ReadonlySet<string> = new Set([
  'commission',
  'committee',
  'court',
  'inquiry',
  'judge',
  'jury',
  'magistrate',
  'panel',
  'tribunal',
]);
