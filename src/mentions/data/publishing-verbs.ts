/**
 * Verbs by which something is made public (base forms): between them and what is, a time may stand, "unveiled on
 * Thursday plans". Sorted. After FrameNet's frame Publishing and the senses of "unveil" and "issue" in WordNet.
 */
export const PUBLISHING_VERBS: ReadonlySet<string> = new Set([
  'issue',
  'launch',
  'post',
  'publish',
  'release',
  'unveil',
]);
