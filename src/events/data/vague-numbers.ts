/** Words for several that don't say how many. Sorted. Source: the quantifiers of Quirk et al. 1985, chapter 5. */
export const VAGUE_NUMBERS: ReadonlySet<string> = new Set([
  'both',
  'dozen',
  'dozens',
  'numerous',
  'several',
  'various',
]);
