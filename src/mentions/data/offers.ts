/** What is put to somebody to accept or reject, or to put it so, base forms. Sorted. After the sense "proposal" of WordNet. */
export const OFFERS: ReadonlySet<string> = new Set([
  'agreement',
  'amendment',
  'bid',
  'bill',
  'budget',
  'deal',
  'demand',
  'measure',
  'merger',
  'motion',
  'offer',
  'pact',
  'plan',
  'proposal',
  'request',
  'resignation',
  'resolution',
  'takeover',
  'treaty',
]);

/** Verbs by which it is answered, with what stands between them and it. */
export const ANSWERS_OF_OFFERS: ReadonlyMap<string, RegExp> = new Map([
  ['accept', /^$/u],
  ['agree', /^to$/u],
  ['approve', /^$/u],
  ['object', /^to$/u],
  ['oppose', /^$/u],
  ['ratify', /^$/u],
  ['reject', /^$/u],
  ['veto', /^$/u],
  ['vote', /^(?:against|for|on)$/u],
]);

/** Acts of putting something to somebody who may say no to it (stems). Sorted. */
export const OFFERING: ReadonlySet<string> = new Set([
  'appeal',
  'apply',
  'ask',
  'bid',
  'demand',
  'invite',
  'offer',
  'plan',
  'propose',
  'request',
]);
