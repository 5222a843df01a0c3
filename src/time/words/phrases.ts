/** Fixed phrases of time. Source: TimeML 1.2.1 and TIMEX2 (2005) guidelines, Oxford English Dictionary. */

/** Vague places in time with one space between the words. */
export const REFERENCES: Record<string, 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'> = {
  'a generation ago': 'PAST_REF',
  'a long time ago': 'PAST_REF',
  'a moment ago': 'PAST_REF',
  'a short time ago': 'PAST_REF',
  'a short while ago': 'PAST_REF',
  'a while ago': 'PAST_REF',
  'ancient times': 'PAST_REF',
  'at present': 'PRESENT_REF',
  'at the moment': 'PRESENT_REF',
  'at the present time': 'PRESENT_REF',
  currently: 'PRESENT_REF',
  'generations ago': 'PAST_REF',
  'last season': 'PAST_REF',
  lately: 'PAST_REF',
  'long ago': 'PAST_REF',
  'modern times': 'PRESENT_REF',
  'moments ago': 'PAST_REF',
  'more recently': 'PAST_REF',
  'most recently': 'PAST_REF',
  'not long ago': 'PAST_REF',
  'not so long ago': 'PAST_REF',
  'not too long ago': 'PAST_REF',
  'next season': 'FUTURE_REF',
  now: 'PRESENT_REF',
  nowadays: 'PRESENT_REF',
  presently: 'PRESENT_REF',
  'recent times': 'PAST_REF',
  recently: 'PAST_REF',
  'right now': 'PRESENT_REF',
  'some time ago': 'PAST_REF',
  someday: 'FUTURE_REF',
  'the distant future': 'FUTURE_REF',
  'the distant past': 'PAST_REF',
  'the foreseeable future': 'FUTURE_REF',
  'the future': 'FUTURE_REF',
  'the immediate future': 'FUTURE_REF',
  'the last season': 'PAST_REF',
  'the near future': 'FUTURE_REF',
  'the not - too - distant future': 'FUTURE_REF',
  'the not - too - distant past': 'PAST_REF',
  'the not too distant future': 'FUTURE_REF',
  'the not too distant past': 'PAST_REF',
  'the other day': 'PAST_REF',
  'the other night': 'PAST_REF',
  'the past': 'PAST_REF',
  'the past season': 'PAST_REF',
  'the present': 'PRESENT_REF',
  'the present day': 'PRESENT_REF',
  'the present time': 'PRESENT_REF',
  'the previous season': 'PAST_REF',
  'the recent past': 'PAST_REF',
  'the time being': 'PRESENT_REF',
  'the very near future': 'FUTURE_REF',
  'these days': 'PRESENT_REF',
  'this day and age': 'PRESENT_REF',
  'this hour': 'PRESENT_REF',
  'this moment': 'PRESENT_REF',
  'this point in time': 'PRESENT_REF',
  'this season': 'PRESENT_REF',
  'this very day': 'PRESENT_REF',
  'those days': 'PAST_REF',
  'very recently': 'PAST_REF',
  'years past': 'PAST_REF',
};

/**
 * Adjectives of a vague time before their noun. Of TIMEX2's list "former", "future" and "past" are left out: they tell
 * what a thing is, hardly when ("the former president"), and annotators of news pass over most of them.
 */
export const REFERENCE_ADJECTIVES: ReadonlyMap<string, 'PRESENT_REF' | 'PAST_REF'> = new Map(
  Object.entries({
    current: 'PRESENT_REF',
    recent: 'PAST_REF',
  }),
);

/** After "current": terms of accounting and of school, not the present. */
export const TERMS_OF_CURRENT: ReadonlySet<string> = new Set([
  'account', 'accounts', 'affairs', 'assets', 'events', 'liabilities', 'liability', 'maturities', 'ratio',
]); // prettier-ignore

/** First words of these. */
export const REFERENCE_STARTS: ReadonlySet<string> = new Set([
  ...Object.keys(REFERENCES).map((phrase) => phrase.split(' ')[0] ?? phrase),
  ...REFERENCE_ADJECTIVES.keys(),
]);

/** Before a unit, a weekday or a part of the day: each of them. */
export const EVERY_WORDS: readonly string[] = ['each', 'every', 'per'];

/** What an amount of time can start with, other than a number. */
export const QUANTITY_STARTS: readonly string[] = [
  'a',
  'all',
  'an',
  'another',
  'bi',
  'countless',
  'dozens',
  'few',
  'half',
  'handful',
  'hundreds',
  'many',
  'matter',
  'multiple',
  'number',
  'numerous',
  'once',
  'recent',
  'scores',
  'semi',
  'several',
  'some',
  'thousands',
  'thrice',
  'twice',
  'various',
];

export const CLOCK_WORDS: readonly string[] = ['half', 'midday', 'midnight', 'noon', 'quarter'];

/** What a part of a business year can start with, other than a number: "fiscal 1990", "Q3", "the final quarter". */
export const FISCAL_WORDS: readonly string[] = [
  'final', 'financial', 'fiscal', 'fy', 'h', 'latest', 'prior', 'q', 'year',
]; // prettier-ignore

/** Parts of a day in one word. */
export const DAY_PART_STARTS: readonly string[] = ['overnight', 'tonight'];

/** "earlier this year", "later that day". */
export const PARTS_EARLIER_LATER: readonly string[] = ['earlier', 'later'];
