/**
 * Nouns that take up what somebody said as open to doubt: "the claim was denied" (base forms). Chosen by hand. Sorted.
 */
export const CLAIM_NOUNS: ReadonlySet<string> = new Set([
  'account',
  'accusation',
  'allegation',
  'assertion',
  'charge',
  'claim',
  'comment',
  'contention',
  'insinuation',
  'remark',
  'report',
  'rumor',
  'rumour',
  'statement',
  'story',
  'suggestion',
]);
