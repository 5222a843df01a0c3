/** What tells a year from another number of four digits. Source: reading of newspaper English. */

/** Before it. */
export const YEAR_SIGNALS: ReadonlySet<string> = new Set([
  'after', 'around', 'autumn', 'before', 'between', 'by', 'circa', 'during', 'early', 'fall', 'from', 'in', 'late',
  'mid', 'of', 'since', 'spring', 'summer', 'through', 'throughout', 'till', 'until', 'winter', 'year', 'years',
]); // prettier-ignore

/** After it, in the plural or not: what it counts. */
export const COUNTED_WORDS: ReadonlySet<string> = new Set([
  'acres', 'barrels', 'bushels', 'children', 'cities', 'companies', 'copies', 'dead', 'degrees', 'dollars',
  'employees', 'euros', 'feet', 'ft', 'gmt', 'homes', 'hours', 'houses', 'jobs', 'kg', 'kilograms', 'kilometers',
  'kilometres', 'km', 'men', 'meters', 'metres', 'miles', 'mw', 'officers', 'others', 'ounces', 'pages',
  'passengers', 'people', 'percent', 'pesos', 'points', 'pounds', 'protesters', 'rubles', 'rupees',
  'seats', 'shares', 'soldiers', 'square', 'students', 'tonnes', 'tons', 'troops', 'units', 'utc', 'vehicles',
  'victims', 'votes', 'women', 'workers', 'yards', 'yen', 'yuan',
]); // prettier-ignore

/** Before it: what bears a number of four digits as its name. */
export const NAMED_BY_NUMBER: ReadonlySet<string> = new Set([
  'article', 'bill', 'boeing', 'box', 'bus', 'channel', 'flight', 'highway', 'interstate', 'law', 'model', 'no', 'number', 'order',
  'page', 'resolution', 'room', 'route', 'russell', 'section', 'suite', 'train', 'type', 'unit', 'version', 'windows',
]); // prettier-ignore
