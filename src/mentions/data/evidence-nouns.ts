/** What there is none of where something isn't known to be so: "no evidence that …" (base forms). Sorted. */
export const EVIDENCE_NOUNS: ReadonlySet<string> = new Set([
  'basis',
  'evidence',
  'ground',
  'grounds',
  'hint',
  'indication',
  'proof',
  'reason',
  'sign',
  'suggestion',
]);
