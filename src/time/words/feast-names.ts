/**
 * Words around the names of feasts. Source: reading of news; the prepositions of Quirk et al., A Comprehensive Grammar
 * of English.
 */

/** Before a feast, with a capital at the start of a sentence as well: then it is no one's name. */
export const BEFORE_FEASTS: ReadonlySet<string> = new Set([
  'a', 'about', 'after', 'although', 'american', 'an', 'and', 'anglican', 'another', 'any', 'around', 'as', 'at', 'because',
  'before', 'but', 'by', 'canadian', 'catholic', 'celebrate', 'christian', 'coptic', 'despite', 'each', 'every', 'first', 'for',
  'from', 'greek', 'happy', 'her', 'his', 'how', 'if', 'in', 'its', 'jewish', 'joyous', 'last', 'like', 'merry', 'my', 'near',
  'next', 'no', 'of', 'on', 'once', 'or', 'orthodox', 'our', 'over', 'past', 'pre', 'russian', 'since', 'so', 'some', 'that',
  'the', 'their', 'then', 'this', 'though', 'through', 'throughout', 'till', 'to', 'today', 'ukrainian', 'unless', 'unlike',
  'until', 'western', 'what', 'when', 'whether', 'while', 'white', 'why', 'with', 'without', 'your',
]); // prettier-ignore

/** Before a person's name, with the dot that follows them left out. */
export const NAME_TITLES: ReadonlySet<string> = new Set(['dr', 'mr', 'mrs', 'ms', 'prof', 'rev']);

/** After a feast: what is kept, bought or closed for it. */
export const FEAST_NOUNS: ReadonlySet<string> = new Set([
  'bonus', 'bonuses', 'break', 'broadcast', 'cards', 'carols', 'celebration', 'celebrations', 'concert', 'concerts', 'day', 'decorations',
  'dinner', 'display', 'displays', 'egg', 'eve', 'fair', 'fast', 'feast', 'festival', 'festivities', 'gift', 'gifts', 'holiday', 'holidays',
  'lights', 'lunch', 'market', 'markets', 'mass', 'meal', 'message', 'parade', 'parades', 'parties', 'party', 'period', 'prayers',
  'presents', 'rush', 'sale', 'sales', 'season', 'sermon', 'service', 'services', 'shopper', 'shoppers', 'shopping', 'show', 'speech',
  'spending', 'trading', 'tree', 'trees', 'truce', 'vacation', 'weekend',
]); // prettier-ignore
