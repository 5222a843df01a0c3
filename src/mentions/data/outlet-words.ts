/** Words that make a name an outlet's, lower case. */
export const OUTLET_WORDS: ReadonlySet<string> = new Set(
  `
advertiser
argus
broadcaster
bulletin
chronicle
courant
courier
daily
dispatch
enquirer
examiner
gazette
gleaner
globe
guardian
herald
inquirer
intelligencer
journal
ledger
magazine
mail
news
newspaper
observer
online
picayune
post
radio
review
sentinel
star
sun
telegram
telegraph
television
times
tribune
tv
weekly
`
    .trim()
    .split('\n'),
);

/**
 * Words that, beside those above, make a name an outlet's only where somebody tells it something: "told the Mirror".
 * Sorted.
 */
export const SHORT_MASTHEADS: ReadonlySet<string> = new Set([
  'echo',
  'express',
  'independent',
  'mercury',
  'mirror',
  'record',
  'standard',
]);
