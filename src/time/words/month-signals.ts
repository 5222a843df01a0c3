/** What shows a month's name to be one, and what it is the month of. Source: reading of newspaper English. */

/** Before it: "in may", "since march". */
export const MONTH_SIGNALS: ReadonlySet<string> = new Set([
  '-', 'after', 'and', 'before', 'between', 'by', 'during', 'early', 'for', 'from', 'in', 'last', 'late', 'mid', 'next', 'of',
  'since', 'this', 'through', 'till', 'to', 'until',
]); // prettier-ignore

/** Those of them that stand before a verb or a noun as well: "to march", "this may", "a day of march". */
export const WEAK_MONTH_SIGNALS: ReadonlySet<string> = new Set(['and', 'for', 'of', 'this', 'to']);

/** After it: what is traded ahead, so that the month is the next of its name. */
export const MONTHLY_CONTRACTS: ReadonlySet<string> = new Set([
  'contract', 'contracts', 'delivery', 'futures', 'options',
]); // prettier-ignore

/**
 * After it: what futures exchanges trade by the month of delivery. Source: contract lists of the Chicago and New York
 * exchanges.
 */
export const COMMODITIES: ReadonlySet<string> = new Set([
  'cattle', 'cocoa', 'coffee', 'copper', 'corn', 'cotton', 'crude', 'gasoline', 'gold', 'hogs', 'lumber', 'oats', 'palladium',
  'platinum', 'silver', 'soybean', 'soybeans', 'sugar', 'wheat',
]); // prettier-ignore

/** After those: what is grown, sold and used, not a contract. */
export const HARVEST_WORDS: ReadonlySet<string> = new Set([
  'consumption', 'crop', 'demand', 'harvest', 'planting', 'price', 'prices', 'supplies',
]); // prettier-ignore

/** After it: statistics, which are of a month that is over. */
export const MONTHLY_FIGURES: ReadonlySet<string> = new Set([
  'auto', 'bookings', 'car', 'consumer', 'data', 'deliveries', 'durable', 'earnings', 'employment', 'exports', 'factory', 'figures', 'housing', 'imports', 'index',
  'industrial', 'inflation', 'jobless', 'jobs', 'numbers', 'orders', 'output', 'personal', 'producer', 'production',
  'report', 'results', 'retail', 'sales', 'shipments', 'statistics', 'survey', 'trade', 'traffic', 'unemployment', 'wholesale',
]); // prettier-ignore

/** Before a month set beside others of its name. Source: superlatives in reports of weather, markets and wars. */
export const BEST_MONTHS: ReadonlySet<string> = new Set([
  'best', 'bloodiest', 'busiest', 'coldest', 'deadliest', 'driest', 'hottest', 'quietest', 'slowest', 'snowiest', 'sunniest', 'warmest',
  'wettest', 'worst',
]); // prettier-ignore

/** After "the May": a person's name, not the month. */
export const NAME_NOUNS: ReadonlySet<string> = new Set([
  'administration', 'cabinet', 'camp', 'campaign', 'family', 'government', 'ministry', 'premiership', 'team', 'years',
]); // prettier-ignore

/** Between two days of one month: "July 4 and 5". */
export const RANGE_WORDS: ReadonlySet<string> = new Set([
  '&',
  ',',
  'and',
  'or',
  'through',
  'till',
  'to',
  'until',
]);
