/** What is bought and sold at an exchange, and what sums up its prices, lower case. Sorted. */
export const TRADED: ReadonlySet<string> = new Set([
  'bonds',
  'commodities',
  'crude',
  'dollar',
  'euro',
  'futures',
  'gold',
  'index',
  'indexes',
  'indices',
  'markets',
  'oil',
  'pound',
  'shares',
  'sterling',
  'stock',
  'stocks',
  'treasuries',
  'yen',
]);

/**
 * What a price does in a session, beside rising and falling (base forms). Sorted. After the market reports of news
 * agencies.
 */
export const MOVES_OF_SESSION: ReadonlySet<string> = new Set([
  'add',
  'close',
  'edge',
  'end',
  'finish',
  'open',
  'quote',
  'rally',
  'rebound',
  'recoup',
  'recover',
  'retreat',
  'settle',
  'shed',
  'sink',
  'strengthen',
  'trade',
  'weaken',
]);

/** Those of them that say it by themselves: "stocks rallied", but not "markets closed". */
export const MOVES_ALONE: ReadonlySet<string> = new Set([
  'rally',
  'rebound',
  'recoup',
  'recover',
  'retreat',
  'sink',
  'strengthen',
  'weaken',
]);
