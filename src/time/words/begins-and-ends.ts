/**
 * "opens Tuesday and ends Saturday": what a schedule says right before a day. After the synonyms of "begin" and "end" in
 * WordNet.
 */

/** Verbs of beginning, and the end of "kicks off". */
export const BEGINS: ReadonlySet<string> = new Set([
  'begin',
  'begins',
  'commences',
  'kicks',
  'off',
  'open',
  'opens',
  'start',
  'starts',
]);

/** Verbs of ending, and the end of "wraps up". */
export const ENDS: ReadonlySet<string> = new Set([
  'close', 'closes', 'conclude', 'concludes', 'continues', 'end', 'ends', 'finish', 'finishes', 'lasts', 'run', 'runs', 'up',
]); // prettier-ignore
