/** What tells degrees from decades: "highs in the 80s". After the weather reports of news agencies. */

/** Verbs before "into the 80s". */
export const CLIMBS: ReadonlySet<string> = new Set([
  'climb',
  'climbed',
  'climbing',
  'dip',
  'dipped',
  'dipping',
  'soar',
  'soared',
  'soaring',
]);

/** Nouns near it. */
export const WEATHER_WORDS: ReadonlySet<string> = new Set([
  'degrees',
  'highs',
  'lows',
  'temperature',
  'temperatures',
]);
