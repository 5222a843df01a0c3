/**
 * Plurals that stand before another noun as its modifier: "arms deal", "sports bar". After Quirk et al., A Comprehensive
 * Grammar of the English Language, §17.109, with those that newspapers use. Sorted.
 */
export const PLURAL_MODIFIERS: ReadonlySet<string> = new Set(
  `
appeals
arms
awards
benefits
bonds
communications
contracts
customs
drinks
drugs
earnings
elections
emissions
futures
games
goods
grounds
jobs
materials
news
operations
parks
parts
pensions
premises
relations
rights
sales
sanctions
savings
securities
services
sports
standards
systems
taxes
trials
weapons
works
`
    .trim()
    .split('\n'),
);

/** Plurals that are subjects of headlines far more often than verbs: "peace talks resume". Chosen by hand. Sorted. */
export const HEADLINE_SUBJECTS: ReadonlySet<string> = new Set(
  'attacks bombs clashes cuts fares flights houses points prices profits protests raids rates riots sales shares stocks strikes talks'.split(
    ' ',
  ),
);
