/**
 * Verbs as the direction of a time needs them. Source: Quirk et al., A Comprehensive Grammar of English (irregular
 * verbs; verbs and adjectives with an infinitive of intention); reading of news.
 */

/** Past forms and participles that don't end in "ed". */
export const IRREGULAR_PAST: ReadonlySet<string> = new Set([
  'arose', 'ate', 'awoke', 'beat', 'beaten', 'became', 'began', 'begun', 'bent', 'bet', 'bit', 'bled', 'blew',
  'blown', 'born', 'bought', 'bound', 'broke', 'broken', 'brought', 'built', 'burnt', 'burst', 'came', 'caught',
  'chose', 'chosen', 'clung', 'crept', 'dealt', 'did', 'died', 'done', 'drank', 'drawn', 'drew', 'driven', 'drove',
  'drunk', 'dug', 'eaten', 'fallen', 'fed', 'fell', 'felt', 'fled', 'flew', 'flown', 'forbade', 'forgot',
  'forgotten', 'fought', 'found', 'froze', 'frozen', 'gave', 'given', 'gone', 'got', 'gotten', 'grew', 'grown',
  'had', 'heard', 'held', 'hid', 'hidden', 'hung', 'kept', 'knew', 'known', 'laid', 'lain', 'learnt', 'led',
  'left', 'lent', 'lied', 'lit', 'lost', 'made', 'meant', 'met', 'mistook', 'overcame', 'overthrew', 'overtook',
  'paid', 'pled', 'proven', 'ran', 'rang', 'risen', 'rode', 'rose', 'said', 'sank', 'sat', 'saw', 'seen', 'sent',
  'shaken', 'shook', 'shot', 'shown', 'shrank', 'shrunk', 'slept', 'slid', 'sold', 'sought', 'spent', 'spoke',
  'spoken', 'sprang', 'spun', 'stole', 'stolen', 'stood', 'struck', 'stuck', 'stung', 'sued', 'sung', 'sunk',
  'swam', 'swept', 'swore', 'sworn', 'swum', 'taken', 'taught', 'thought', 'threw', 'thrown', 'tied', 'told',
  'took', 'tore', 'torn', 'understood', 'undertook', 'underwent', 'unveiled', 'upheld', 'was', 'went', 'wept',
  'were', 'withdrawn', 'withdrew', 'woke', 'won', 'wore', 'worn', 'wound', 'written', 'wrote',
]); // prettier-ignore

/** The same word in all forms: a past where nothing else says otherwise. */
export const INVARIABLE_VERBS: ReadonlySet<string> = new Set([
  'broadcast', 'cut', 'hit', 'hurt', 'let', 'put', 'quit', 'set', 'shut', 'split', 'spread',
]); // prettier-ignore

/** Words in "ed" that aren't past forms. */
export const NO_PAST: ReadonlySet<string> = new Set([
  'advanced', 'aged', 'armed', 'biped', 'bleed', 'breed', 'crossbred', 'embed', 'exceed', 'feed', 'greed',
  'hatred', 'hundred', 'indeed', 'kindred', 'naked', 'need', 'proceed', 'rugged', 'sacred', 'seed', 'shed', 'sled',
  'so-called', 'speed', 'succeed', 'united', 'weed', 'wicked',
]); // prettier-ignore

/** Present forms that tell what was said or came out: the time is that of the telling. */
export const REPORT_VERBS: ReadonlySet<string> = new Set([
  'adds', 'announces', 'claims', 'confirms', 'denies', 'notes', 'quotes', 'reports', 'reveals', 'says', 'shows', 'states', 'tells', 'writes',
]); // prettier-ignore

/** Before "that" as a conjunction. */
export const THAT_VERBS: ReadonlySet<string> = new Set([
  'add', 'added', 'adds', 'agree', 'agreed', 'announce', 'announced', 'believe', 'believed', 'claim', 'claimed',
  'confirm', 'confirmed', 'estimate', 'estimated', 'expect', 'expected', 'expects', 'feared', 'forecast', 'hope',
  'hoped', 'hopes', 'insist', 'insisted', 'knew', 'know', 'means', 'note', 'noted', 'predict', 'predicted', 'promised', 'report',
  'reported', 'reports', 'said', 'saw', 'say', 'says', 'showed', 'shows', 'so', 'suggest', 'suggested', 'think',
  'thought', 'warned',
]); // prettier-ignore

/** Before "to" and a verb, or before "for" and a day: what is meant to come. */
export const PLAN_WORDS: ReadonlySet<string> = new Set([
  'about', 'agree', 'agreed', 'agrees', 'aim', 'aimed', 'aiming', 'aims', 'anticipated', 'applied', 'applies', 'apply', 'asked', 'awaited',
  'bound', 'deadline', 'due', 'expect', 'expected', 'expecting', 'expects', 'going', 'hope', 'hoped', 'hopes',
  'hoping', 'intend', 'intended', 'intending', 'intends', 'invited', 'likely', 'looking', 'meant', 'need', 'needs',
  'offered', 'offers', 'ordered', 'plan', 'planned', 'planning', 'plans', 'pledged', 'pledges', 'poised',
  'prepare', 'prepared', 'prepares', 'preparing', 'promise', 'promised', 'promises', 'proposed', 'ready',
  'scheduled', 'seek', 'seeking', 'seeks', 'set', 'slated', 'supposed', 'sworn', 'tentatively', 'threaten',
  'threatened', 'threatens', 'told', 'trying', 'unlikely', 'urged', 'vow', 'vowed', 'vows', 'want', 'wanted',
  'wants', 'willing',
]); // prettier-ignore

/** Before "'t": which helper is negated. */
export const NEGATED: Readonly<Partial<Record<string, string>>> = {
  aren: 'are', couldn: 'could', didn: 'did', doesn: 'does', hadn: 'had', hasn: 'has', isn: 'is', mightn: 'might',
  mustn: 'must', shan: 'shall', shouldn: 'should', wasn: 'was', weren: 'were', won: 'will', wouldn: 'would',
}; // prettier-ignore

/** Subjunctive helpers and certainties of what is to come. */
export const FUTURE_MODALS: ReadonlySet<string> = new Set(["'ll", 'shall', 'will', 'wo']);
export const POSSIBLE_MODALS: ReadonlySet<string> = new Set([
  'can',
  'could',
  'may',
  'might',
  'must',
  'ought',
  'should',
]);

/** After "would not": who was asked kept silent. Source: reading of news (what officials are quoted as refusing). */
export const REFUSED: ReadonlySet<string> = new Set([
  'comment', 'confirm', 'deny', 'disclose', 'discuss', 'divulge', 'elaborate', 'identify', 'name', 'reveal', 'say',
  'specify', 'speculate', 'talk', 'tell',
]); // prettier-ignore

/** After "would not give": what was asked for; "would not give up" isn't silence. */
export const GIVEN_ANSWERS: ReadonlySet<string> = new Set([
  'a', 'an', 'any', 'details', 'figures', 'further', 'her', 'his', 'its', 'more', 'names', 'numbers', 'other', 'reasons', 'specifics',
  'the', 'their',
]); // prettier-ignore

/** With "has" and a thing for its object: the time is that of what is promised. */
export const PROMISED: ReadonlySet<string> = new Set([
  'called', 'demanded', 'pledged', 'promised', 'proposed', 'sought', 'threatened', 'vowed',
]); // prettier-ignore

/** After what is wanted: "want this done by May". */
export const WANTED_DONE: ReadonlySet<string> = new Set([
  'approved', 'built', 'completed', 'done', 'finished', 'fixed', 'held', 'passed', 'ratified', 'released', 'resolved', 'settled', 'signed',
]); // prettier-ignore

/** Before it, within its clause. */
export const WANTING: ReadonlySet<string> = new Set(['like', 'need', 'needs', 'want', 'wanted', 'wants']);

/** Between the parts of a verb. */
export const VERB_ADVERBS: ReadonlySet<string> = new Set([
  "'t", 'again', 'all', 'almost', 'already', 'also', 'always', 'be', 'been', 'being', 'both', 'even', 'ever',
  'first', 'formally', 'get', 'have', 'just', 'likely', 'n', "n't", 'never', 'not', 'now', 'often', 'once', 'only',
  'remain', 'soon', 'stay', 'still', 'then', 'yet',
]); // prettier-ignore

/** Before a plural form of the present. */
export const PLURAL_SUBJECTS: ReadonlySet<string> = new Set([
  'children', 'men', 'people', 'they', 'we', 'who', 'women',
]); // prettier-ignore

/** Before a participle that is an adjective: "the proposed meeting". */
export const ADJECTIVE_SIGNALS: ReadonlySet<string> = new Set([
  "'s", 'a', 'an', 'her', 'his', 'its', 'newly', 'of', 'our', 'previously', 'recently', 'the', 'their', 'this',
]); // prettier-ignore

/** Articles and pronouns, which headlines do without. */
export const NOT_IN_HEADLINES: ReadonlySet<string> = new Set([
  'a', 'an', 'he', 'i', 'it', 'she', 'the', 'they', 'we', 'you',
]); // prettier-ignore

/** After "is seen": how figures are expected to move. */
export const MOVES_OF_FIGURES: ReadonlySet<string> = new Set([
  'climbing', 'contracting', 'declining', 'dropping', 'easing', 'expanding', 'falling', 'gaining', 'growing', 'increasing', 'rising',
  'shrinking', 'slipping', 'slowing', 'widening',
]); // prettier-ignore

/** Before "cut": the noun, of what gets less. */
export const CUTS: ReadonlySet<string> = new Set([
  'budget', 'defense', 'dividend', 'job', 'output', 'pay', 'power', 'price', 'production', 'rate', 'spending', 'staff', 'tax', 'wage',
]); // prettier-ignore

/** Participles of planning. */
export const PLAN_PARTICIPLES: ReadonlySet<string> = new Set([
  'anticipated', 'expected', 'hoped', 'intended', 'planned', 'poised', 'scheduled', 'set', 'slated',
  'supposed',
]); // prettier-ignore

/** Helping verbs. */
export const HELPERS: ReadonlySet<string> = new Set([
  'are', 'did', 'do', 'does', 'had', 'has', 'is', 'was', 'were',
]); // prettier-ignore

/** After "to" where no verb follows. */
export const NO_BASE_FORM: ReadonlySet<string> = new Set([
  'a', 'about', 'all', 'an', 'any', 'date', 'her', 'his', 'its', 'more', 'my', 'our', 'some', 'that', 'the',
  'their', 'these', 'this', 'those',
]); // prettier-ignore

/** Participles that say from when. */
export const STARTING_WORDS: ReadonlySet<string> = new Set([
  'beginning', 'commencing', 'effective', 'starting',
]); // prettier-ignore
