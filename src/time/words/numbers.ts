/** Number words. Source: Oxford English Dictionary. */

export const CARDINALS: Record<string, number> = {
  eight: 8,
  eighteen: 18,
  eighty: 80,
  eleven: 11,
  fifteen: 15,
  fifty: 50,
  five: 5,
  forty: 40,
  four: 4,
  fourteen: 14,
  nine: 9,
  nineteen: 19,
  ninety: 90,
  one: 1,
  seven: 7,
  seventeen: 17,
  seventy: 70,
  six: 6,
  sixteen: 16,
  sixty: 60,
  ten: 10,
  thirteen: 13,
  thirty: 30,
  three: 3,
  twelve: 12,
  twenty: 20,
  two: 2,
};

export const MULTIPLIERS: Record<string, number> = {
  hundred: 100,
  million: 1_000_000,
  thousand: 1000,
};

export const ORDINALS: Record<string, number> = {
  eighteenth: 18,
  eighth: 8,
  eleventh: 11,
  fifteenth: 15,
  fifth: 5,
  first: 1,
  fourteenth: 14,
  fourth: 4,
  nineteenth: 19,
  ninth: 9,
  second: 2,
  seventeenth: 17,
  seventh: 7,
  sixteenth: 16,
  sixth: 6,
  tenth: 10,
  third: 3,
  thirteenth: 13,
  thirtieth: 30,
  twelfth: 12,
  twentieth: 20,
};

/** First half of a year that is spoken in two: "nineteen forty-five". */
export const SPOKEN_CENTURIES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    eighteen: 18,
    nineteen: 19,
    seventeen: 17,
    sixteen: 16,
    twenty: 20,
  }),
);

/** "the eighties". */
export const PLURAL_TENS: Record<string, number> = {
  eighties: 80,
  fifties: 50,
  forties: 40,
  nineties: 90,
  noughties: 100,
  seventies: 70,
  sixties: 60,
  tens: 10,
  thirties: 30,
  twenties: 20,
};

/** An amount that is not said: TIMEX3's X. */
export const VAGUE_AMOUNTS: ReadonlySet<string> = new Set([
  'countless',
  'few',
  'many',
  'multiple',
  'numerous',
  'several',
  'some',
  'various',
]);

/** "dozens of years", "a number of days": the amount is not said, "of" follows. */
export const VAGUE_COLLECTIVES: ReadonlySet<string> = new Set([
  'dozens',
  'handful',
  'hundreds',
  'matter',
  'number',
  'scores',
  'series',
  'string',
  'thousands',
]);
