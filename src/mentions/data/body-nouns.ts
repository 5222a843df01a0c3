/**
 * Nouns for bodies that speak and act as one, lower case, that aren't words of their names as well: "the firm said",
 * "the charity Open Doors". Sorted. After WordNet, below organization.n.01 and enterprise.n.02.
 */
export const BODY_NOUNS: ReadonlySet<string> = new Set([
  'automaker',
  'body',
  'carmaker',
  'carrier',
  'charity',
  'festival',
  'firm',
  'insurer',
  'lender',
  'maker',
  'manufacturer',
  'operator',
  'regulator',
  'retailer',
  'start-up',
  'startup',
  'supermarket',
  'supplier',
  'think-tank',
  'watchdog',
]);
