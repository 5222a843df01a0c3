/** Nouns and verbs that end as superlatives do. Source: Oxford English Dictionary. */
export const NOUNS_IN_EST: ReadonlySet<string> = new Set([
  'arrest', 'attest', 'behest', 'bequest', 'breast', 'conquest', 'contest', 'detest', 'digest', 'divest', 'forest', 'harvest',
  'infest', 'ingest', 'inquest', 'interest', 'invest', 'manifest', 'midwest', 'modest', 'molest', 'northwest', 'priest',
  'protest', 'rainforest', 'reinvest', 'request', 'southwest', 'suggest', 'tempest', 'unrest',
]); // prettier-ignore
