/** Nouns for what befell that leave open of which kind it was. Stems, as triggers have them. Sorted. */
export const SUMMING_NOUNS: ReadonlySet<string> = new Set([
  'accident',
  'catastrophe',
  'disaster',
  'incident',
  'mishap',
  'tragedy',
]);
