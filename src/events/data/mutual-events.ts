/**
 * Events that take two sides, of which a text may name one: "Lee met the envoy in Oslo". Stems, as triggers have them.
 * After the verbs of social interaction and of combining in Levin (1993), §36 and §22. Sorted.
 */
export const MUTUAL_EVENTS: ReadonlySet<string> = new Set([
  'agree',
  'argue',
  'battle',
  'chat',
  'clash',
  'collide',
  'confer',
  'consult',
  'debate',
  'discuss',
  'dispute',
  'divorce',
  'embrace',
  'fight',
  'hug',
  'kiss',
  'marry',
  'meet',
  'merge',
  'negotiate',
  'quarrel',
  'reunite',
  'shake hands',
  'summit',
  'talk',
  'wed',
]);
