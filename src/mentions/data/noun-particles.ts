/**
 * Particles that a hyphen ties to a verb to make a noun of the two: "break-in". After Quirk et al., §I.43 and §I.72.
 */
export const NOUN_PARTICLES: ReadonlySet<string> = new Set([
  'away',
  'back',
  'by',
  'down',
  'in',
  'off',
  'out',
  'over',
  'through',
  'up',
]);
