/**
 * Nouns for many, which their article doesn't make one: "a handful remain", lower case. Sorted. After Quirk et al.,
 * §5.25 and §10.43.
 */
export const NOUNS_OF_MANY: ReadonlySet<string> = new Set([
  'bunch',
  'couple',
  'crowd',
  'dozen',
  'few',
  'group',
  'half',
  'handful',
  'host',
  'hundred',
  'lot',
  'majority',
  'million',
  'minority',
  'number',
  'quarter',
  'score',
  'series',
  'team',
  'third',
  'thousand',
  'variety',
]);
