/** Words of the business year. Source: Barron's Dictionary of Finance; reading of news. */

/** Before "year", "quarter" and years: the company's own year. */
export const FISCAL_ADJECTIVES: ReadonlySet<string> = new Set(['financial', 'fiscal']);

/** After "first-half", "full-year": what is reported for it. */
export const REPORTED_FIGURES: ReadonlySet<string> = new Set([
  'bookings', 'core', 'deliveries', 'dividend', 'earnings', 'exports', 'figures', 'forecast', 'forecasts', 'gdp', 'group', 'growth', 'guidance', 'income',
  'loss', 'losses', 'net', 'numbers', 'operating', 'orders', 'outlook', 'output', 'performance', 'pretax', 'production',
  'profit', 'profits', 'report', 'reports', 'results', 'revenue', 'revenues', 'sales', 'shipments', 'target', 'targets',
  'trading', 'turnover', 'underlying',
]); // prettier-ignore

/** Quarters from the current one. */
export const QUARTER_SHIFTS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    coming: 1,
    current: 0,
    following: 1,
    last: -1,
    latest: -1,
    next: 1,
    past: -1,
    preceding: -1,
    previous: -1,
    prior: -1,
    recent: -1,
    that: 0,
    this: 0,
    upcoming: 1,
  }),
);

/** Those of them that count from the quarter the text spoke of. */
export const TEXT_QUARTERS: ReadonlySet<string> = new Set([
  'following',
  'preceding',
  'previous',
  'prior',
  'that',
]);

/** Before "a year ago", "last year": the same stretch of another year. */
export const SAME_WORDS: ReadonlySet<string> = new Set([
  'comparable',
  'corresponding',
  'like',
  'same',
  'similar',
]);

/** What is the same in another year. */
export const COMPARED_PERIODS: ReadonlySet<string> = new Set([
  'day',
  'half',
  'level',
  'month',
  'nine',
  'period',
  'quarter',
  'term',
  'week',
]);

/** After "a year" or "year-". */
export const YEAR_EARLIER_WORDS: ReadonlySet<string> = new Set(['ago', 'before', 'earlier']);

/** Before the figures of another time. */
export const COMPARING_WORDS: ReadonlySet<string> = new Set([
  'against', 'compared', 'compares', 'from', 'than', 'versus', 'vs', 'with',
]); // prettier-ignore

/** After "the 1988 period" where nothing else is its head: what opens the next part of the sentence. */
export const AFTER_PERIOD: ReadonlySet<string> = new Set([
  'a', 'also', 'although', 'an', 'and', 'as', 'at', 'because', 'but', 'by', 'compared', 'did', 'due', 'for', 'from', 'had',
  'in', 'included', 'includes', 'is', 'of', 'on', 'or', 'reflects', 'than', 'that', 'the', 'through', 'to', 'under',
  'versus', 'was', 'were', 'when', 'which', 'while', 'will', 'with', 'would',
]); // prettier-ignore

/** What a firm gives figures of: in their sentence "the latest period" is a quarter. */
export const RESULTS: ReadonlySet<string> = new Set([
  '$', 'charge', 'charges', 'dividend', 'earned', 'earnings', 'income', 'loss', 'losses', 'net', 'profit', 'profits', 'results',
  'revenue', 'revenues', 'sales', 'share', 'shares',
]); // prettier-ignore
