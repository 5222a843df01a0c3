/** What one can turn on oneself, lower case. Sorted. After WordNet, below weapon.n.01. */
export const WEAPONS: ReadonlySet<string> = new Set([
  'gun',
  'handgun',
  'knife',
  'pistol',
  'rifle',
  'shotgun',
  'weapon',
]);
