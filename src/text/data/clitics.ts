import type { PartOfSpeech } from '../analysed-text.ts';

/** What a clitic that lost its apostrophe stands for ("we re in contact"). */
export const BARE_CLITICS: ReadonlyMap<string, { pos: PartOfSpeech; lemma: string }> = new Map([
  ['d', { pos: 'AUX', lemma: 'would' }],
  ['ll', { pos: 'AUX', lemma: 'will' }],
  ['m', { pos: 'AUX', lemma: 'be' }],
  ['re', { pos: 'AUX', lemma: 'be' }],
  ['t', { pos: 'PART', lemma: 'not' }],
  ['ve', { pos: 'AUX', lemma: 'have' }],
]);

/** Words after which a bare "s" is "is" or "has"; elsewhere it marks the possessor ("this week s summit"). */
export const BEFORE_BARE_IS: ReadonlySet<string> = new Set([
  'he',
  'here',
  'how',
  'it',
  'she',
  'that',
  'there',
  'what',
  'where',
  'who',
]);

/** Stems of negated auxiliaries that lost the "'t": "don t". */
export const BARE_NEGATED: ReadonlyMap<string, string> = new Map([
  ['aren', 'be'],
  ['couldn', 'could'],
  ['didn', 'do'],
  ['doesn', 'do'],
  ['don', 'do'],
  ['hadn', 'have'],
  ['hasn', 'have'],
  ['haven', 'have'],
  ['isn', 'be'],
  ['shouldn', 'should'],
  ['wasn', 'be'],
  ['weren', 'be'],
  ['won', 'will'],
  ['wouldn', 'would'],
]);
