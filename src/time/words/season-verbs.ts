/** Verbs that a season is the subject of. Source: reading of news. */
export const SEASON_VERBS: ReadonlySet<string> = new Set([
  'arrived', 'arrives', 'began', 'begins', 'bring', 'brings', 'brought', 'came', 'come', 'comes', 'had', 'is', 'means',
  'turned', 'was', 'went',
]); // prettier-ignore

/** Between the season and them. */
export const SEASON_ADVERBS: ReadonlySet<string> = new Set([
  'always', 'finally', 'has', 'just', 'never', 'often', 'only', 'usually', 'will',
]); // prettier-ignore
