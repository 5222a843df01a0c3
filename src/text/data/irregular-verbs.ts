/**
 * Irregular English verbs: base, past, participle; forms like the base are left out of the look-up. Sorted by
 * base. After the lists in Quirk et al., A Comprehensive Grammar of the English Language, §3.11–3.20.
 */
const FORMS = `
arise arose arisen
awake awoke awoken
bear bore born
bear bore borne
beat beat beaten
become became become
befall befell befallen
begin began begun
behold beheld beheld
bend bent bent
bid bid bid
bind bound bound
bite bit bitten
bleed bled bled
blow blew blown
break broke broken
breed bred bred
bring brought brought
build built built
burn burnt burnt
buy bought bought
catch caught caught
choose chose chosen
cling clung clung
come came come
creep crept crept
deal dealt dealt
dig dug dug
do did done
draw drew drawn
dream dreamt dreamt
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed fed
feel felt felt
fight fought fought
find found found
flee fled fled
fling flung flung
fly flew flown
forbid forbade forbidden
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
forsake forsook forsaken
freeze froze frozen
get got gotten
give gave given
go went gone
grind ground ground
grow grew grown
hang hung hung
have had had
hear heard heard
hide hid hidden
hold held held
keep kept kept
kneel knelt knelt
know knew known
lay laid laid
lead led led
lean leant leant
leap leapt leapt
leave left left
lend lent lent
light lit lit
lose lost lost
make made made
mean meant meant
meet met met
mislead misled misled
mistake mistook mistaken
outdo outdid outdone
overcome overcame overcome
overhear overheard overheard
overrun overran overrun
oversee oversaw overseen
overtake overtook overtaken
overthrow overthrew overthrown
pay paid paid
plead pled pled
prove proved proven
rebuild rebuilt rebuilt
repay repaid repaid
resell resold resold
retake retook retaken
rethink rethought rethought
rewrite rewrote rewritten
ride rode ridden
ring rang rung
rise rose risen
run ran run
say said said
see saw seen
seek sought sought
sell sold sold
send sent sent
shake shook shaken
shine shone shone
shoot shot shot
show showed shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat sat
slay slew slain
sleep slept slept
slide slid slid
sling slung slung
sneak snuck snuck
speak spoke spoken
speed sped sped
spend spent spent
spill spilt spilt
spin spun spun
spring sprang sprung
stand stood stood
steal stole stolen
stick stuck stuck
sting stung stung
strike struck stricken
strive strove striven
swear swore sworn
sweep swept swept
swell swelled swollen
swim swam swum
swing swung swung
take took taken
teach taught taught
tear tore torn
tell told told
think thought thought
throw threw thrown
undergo underwent undergone
understand understood understood
undertake undertook undertaken
undo undid undone
uphold upheld upheld
wake woke woken
wear wore worn
weave wove woven
weep wept wept
win won won
wind wound wound
withdraw withdrew withdrawn
withhold withheld withheld
withstand withstood withstood
write wrote written
`;

const ROWS = FORMS.trim()
  .split('\n')
  .map((row) => row.split(' ') as [string, string, string]);

/** Base form of an irregular past or participle. */
export const IRREGULAR_BASES: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([base, past, participle]) =>
    [past, participle].filter((form) => form !== base).map((form): [string, string] => [form, base]),
  ),
);

/** Simple pasts of irregular verbs. */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  ROWS.filter(([base, past]) => past !== base).map(([, past]) => past),
);

/** Simple pasts that are no participle too. */
export const UNMISTAKABLE_PASTS: ReadonlySet<string> = new Set(
  ROWS.filter(([base, past, participle]) => past !== base && participle !== past).map(([, past]) => past),
);

/** Participles that differ from the simple past. */
export const IRREGULAR_PARTICIPLES: ReadonlySet<string> = new Set(
  ROWS.filter(([, past, participle]) => participle !== past).map(([, , participle]) => participle),
);

/** Pasts that are nouns, adjectives or names as often as verbs: a tagger's word for it stands. */
export const AMBIGUOUS_PASTS: ReadonlySet<string> = new Set([
  'bit',
  'bore',
  'bound',
  'burnt',
  'dug',
  'felt',
  'found',
  'ground',
  'laid',
  'lead',
  'led',
  'left',
  'meant',
  'rose',
  'saw',
  'shot',
  'slew',
  'slid',
  'spring',
  'wound',
]);

/** Verbs whose past is like the base: in news without "-s" they are past. */
export const INVARIABLE_PASTS: ReadonlySet<string> = new Set([
  'beat',
  'burst',
  'cast',
  'cost',
  'cut',
  'hit',
  'hurt',
  'let',
  'put',
  'quit',
  'set',
  'shut',
  'split',
  'spread',
  'thrust',
  'upset',
]);
