/**
 * Letters behind names: of counsel, members of parliament, doctors and orders. Sorted. After the Oxford Style Manual.
 */
export const HONOURS: ReadonlySet<string> = new Set([
  'CBE',
  'DBE',
  'DPhil',
  'Esq',
  'FRS',
  'KBE',
  'KC',
  'MBBS',
  'MBE',
  'MEP',
  'MP',
  'MSP',
  'OBE',
  'PhD',
  'QC',
  'SC',
]);
