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
capsized capsize
captured capture
collapsed collapse
convicted convict
crashed crash
damaged damage
dead die
deadly die
deceased die
demolished demolish
deposed depose
derailed derail
destroyed destroy
detained detain
disqualified disqualify
downed down
drowned drown
escaped escape
evacuated evacuate
evicted evict
executed execute
exiled exile
expelled expel
exploded explode
fatal die
fatally die
fired fire
flooded flood
fractured fracture
freed free
grounded ground
hacked hack
hijacked hijack
hospitalised hospitalize
hospitalized hospitalize
impeached impeach
imprisoned imprison
indicted indict
injured injure
jailed jail
kidnapped kidnap
killed kill
leaked leak
looted loot
missing disappear
murdered murder
ousted oust
pardoned pardon
poisoned poison
raided raid
ransacked ransack
raped rape
rescued rescue
ruptured rupture
sacked sack
seized seize
slain kill
smuggled smuggle
sprained sprain
stabbed stab
stolen steal
stranded strand
sunken sink
toppled topple
torched torch
tortured torture
trapped trap
vandalised vandalize
vandalized vandalize
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
