/**
 * The ordinals that news spells out, in their order. After the Associated Press's rule of writing first to ninth as
 * words.
 */
export const ORDINALS: readonly string[] = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
