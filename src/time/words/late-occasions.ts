/**
 * What goes on until late, lower case: "Thursday's election … He conceded at 3 a.m." is of the night after it. After the
 * reports of news agencies.
 */
export const INTO_THE_NIGHT: ReadonlySet<string> = new Set([
  'ballot', 'concert', 'election', 'elections', 'final', 'gala', 'game', 'match', 'plebiscite', 'poll', 'polls', 'premiere',
  'referendum', 'runoff', 'vote',
]); // prettier-ignore
