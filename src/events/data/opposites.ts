/** Stems of which one, said not to be so, comes to the other: "won't support" and "opposes". Each pair once, sorted. */
export const OPPOSITES: readonly (readonly [string, string])[] = [
  ['accept', 'refuse'],
  ['accept', 'reject'],
  ['admit', 'deny'],
  ['agree', 'refuse'],
  ['allow', 'ban'],
  ['allow', 'block'],
  ['approve', 'reject'],
  ['attend', 'boycott'],
  ['attend', 'skip'],
  ['back', 'oppose'],
  ['leave', 'remain'],
  ['leave', 'stay'],
  ['oppose', 'support'],
  ['pass', 'reject'],
  ['resign', 'stay'],
];
