/** Words beside clock times. Source: IANA time zone database, abbreviations in newspaper use. */

/** Hours to add after noon. */
export const MERIDIEM: Record<string, number> = {
  'a.m': 0,
  'a.m.': 0,
  am: 0,
  'p.m': 12,
  'p.m.': 12,
  pm: 12,
};

/** Zones, `Z` for universal time. All others keep the civil time the text gives. */
export const ZONES: Record<string, '' | 'Z'> = {
  aedt: '',
  aest: '',
  akdt: '',
  akst: '',
  bst: '',
  cdt: '',
  cest: '',
  cet: '',
  cst: '',
  edt: '',
  eest: '',
  eet: '',
  est: '',
  et: '',
  gmt: 'Z',
  hkt: '',
  hst: '',
  ist: '',
  jst: '',
  kst: '',
  mdt: '',
  msk: '',
  mst: '',
  pdt: '',
  pst: '',
  pt: '',
  sgt: '',
  utc: 'Z',
  wib: '',
};

/** Before "time" in lower case too: "local time". Any name with its capital can stand there. */
export const LONG_ZONES: ReadonlySet<string> = new Set(['beijing', 'local', 'london', 'moscow', 'tokyo']);

/** Zones of North America, which stand without "time" as well: "8 p.m. Eastern". */
export const SHORT_ZONES: ReadonlySet<string> = new Set(['central', 'eastern', 'mountain', 'pacific']);

/**
 * Last words of places where it is tomorrow while an American paper is printed: a day of their markets can be the one
 * after the publication. Source: IANA time zone database.
 */
export const EASTERN_PLACES: ReadonlySet<string> = new Set([
  'asia', 'australia', 'bangkok', 'beijing', 'jakarta', 'japan', 'kong', 'lumpur', 'manila', 'seoul', 'shanghai', 'singapore', 'sydney', 'taipei', 'tokyo',
  'wellington',
]); // prettier-ignore
