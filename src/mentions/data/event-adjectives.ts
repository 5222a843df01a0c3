/** Adjectives that tell what befell somebody, each with the verb that names the event. */
export const EVENT_ADJECTIVES: ReadonlyMap<string, string> = new Map([
  ['dead', 'die'],
  ['injured', 'injure'],
  ['missing', 'disappear'],
  ['wounded', 'wound'],
]);
