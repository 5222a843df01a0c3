/** What a day of history is known by. Source: reading of news. */

/** After "Sept. 11": then the day of 2001 is meant. */
export const ATTACK_NOUNS: ReadonlySet<string> = new Set([
  'anniversary', 'assaults', 'atrocities', 'attack', 'attackers', 'attacks', 'commission', 'conspirators', 'era',
  'hijackers', 'hijackings', 'mastermind', 'memorial', 'museum', 'plot', 'plotters', 'strikes', 'suspects', 'tragedy',
  'trial', 'victims',
]); // prettier-ignore

/** Before "of Sept. 11" in the same sense. */
export const WAKES: ReadonlySet<string> = new Set([
  'aftermath', 'anniversary', 'attacks', 'events', 'horror', 'memory', 'survivors', 'tragedy', 'victims', 'wake',
]); // prettier-ignore
