/**
 * Words that stand beside a noun and tell what befell it, each with the verb that names the event: participles
 * ("the stolen car") and adjectives ("a fatal fall"). Sorted. Collected from the resultative states of TimeML's EVENT
 * guidelines and the event types of ACE 2005, as participles of their verbs.
 */
const PAIRS = `
abducted abduct
arrested arrest
assassinated assassinate
bombed bomb
captured capture
convicted convict
crashed crash
dead die
deadly die
deceased die
deposed depose
derailed derail
detained detain
drowned drown
escaped escape
evacuated evacuate
executed execute
exiled exile
fatal die
fatally die
fired fire
freed free
hijacked hijack
hospitalised hospitalize
hospitalized hospitalize
imprisoned imprison
indicted indict
injured injure
jailed jail
kidnapped kidnap
killed kill
looted loot
missing disappear
murdered murder
ousted oust
poisoned poison
rescued rescue
sacked sack
seized seize
slain kill
stabbed stab
stolen steal
sunken sink
toppled topple
wounded wound
wrecked wreck
`;

/** Adjective or participle, lower case → base form of the verb. */
export const EVENT_ADJECTIVES: ReadonlyMap<string, string> = new Map(
  PAIRS.trim()
    .split('\n')
    .map((row): [string, string] => {
      const [word = '', verb = ''] = row.split(' ');
      return [word, verb];
    }),
);

/** Those that say by themselves, after "is" or "found", that somebody has come to it. */
export const RESULTING_STATES: ReadonlySet<string> = new Set(['dead', 'injured', 'missing', 'wounded']);
