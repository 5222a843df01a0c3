/**
 * Present forms that announce what is to come ("the summit opens Friday"). Source: Quirk et al., A Comprehensive
 * Grammar of English (the simple present of arranged events); reading of news.
 */

/** Third person, where the word is hardly ever a noun. */
export const SCHEDULE_VERBS: ReadonlySet<string> = new Set([
  'adjourns', 'advances', 'airs', 'anticipates', 'arrives', 'assumes', 'attends', 'await', 'awaits', 'becomes', 'begins',
  'celebrates', 'chairs', 'chooses', 'closes', 'commences', 'competes', 'concludes', 'convenes',
  'debuts', 'decides', 'defends', 'delivers', 'departs', 'elects', 'embarks', 'ends', 'enters', 'expect', 'expects', 'expires',
  'faces', 'finishes', 'flies', 'foresees', 'goes', 'heads', 'hears', 'hits', 'holds', 'hosts',
  'inaugurates', 'introduces', 'joins', 'kicks', 'lands', 'lapses', 'launches', 'leaves', 'marries', 'matures', 'meets',
  'opens', 'performs', 'plays', 'predicts', 'premieres', 'presides', 'publishes', 'quits', 'reconvenes', 'rejoins', 'reopens', 'resigns',
  'resumes', 'retires', 'returns', 'runs', 'sails', 'seeks', 'sees', 'sells', 'sends', 'speaks', 'starts', 'takes', 'testifies', 'travels',
  'undergoes', 'unveils', 'visits', 'votes', 'wants', 'welcomes', 'wraps',
]); // prettier-ignore

/** Verbs that announce only with the word behind them: "steps down in June", "stands trial on Monday". */
export const PHRASAL_SCHEDULE_VERBS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['stands', new Set(['down', 'trial'])],
  ['steps', new Set(['aside', 'down'])],
]);

/** Of several: verbs only after a plural. */
export const PLURAL_SCHEDULE_VERBS: ReadonlySet<string> = new Set([
  'adjourn', 'appear', 'apply', 'arrive', 'attend', 'begin', 'celebrate', 'choose', 'close', 'consider', 'continue',
  'convene', 'decide', 'depart', 'elect', 'end', 'enter', 'expire', 'face', 'finish', 'fly', 'forecast', 'foresee', 'gather', 'get', 'go',
  'head', 'hear', 'hold', 'host', 'join', 'kick', 'launch', 'leave', 'meet', 'move', 'open', 'perform', 'play', 'predict',
  'reopen', 'resume', 'return', 'see', 'seek', 'sit', 'speak', 'start', 'take', 'testify', 'travel', 'visit', 'vote', 'want',
  'wrap',
]); // prettier-ignore

/** Those of them that no noun is spelt like. */
export const NEVER_NOUNS: ReadonlySet<string> = new Set([
  'adjourn', 'appear', 'apply', 'arrive', 'attend', 'begin', 'choose', 'convene', 'decide', 'depart', 'elect', 'expire', 'foresee', 'go',
  'predict', 'resume', 'see', 'seek', 'testify', 'want',
]); // prettier-ignore

/** Those that hardly any noun right before a day is spelt like. */
export const RARE_NOUNS: ReadonlySet<string> = new Set([
  'enter', 'fly', 'gather', 'hear', 'join', 'leave', 'meet', 'perform', 'reopen', 'sit', 'speak',
]); // prettier-ignore

/** Verbs that announce only where something to come out is their object: "reports earnings Tuesday". */
export const RELEASE_VERBS: ReadonlySet<string> = new Set([
  'announces', 'issues', 'posts', 'releases', 'report', 'reports', 'reveals', 'unveil',
]); // prettier-ignore

/** What companies and offices let out on a day that is known before. */
export const RELEASES: ReadonlySet<string> = new Set([
  'data', 'earnings', 'figures', 'first-quarter', 'its', 'numbers', 'quarterly', 'results', 'their',
]); // prettier-ignore

/** Not verbs by themselves, yet what they govern is to come: "pending a hearing Monday", "a vote looming Friday". */
export const PLAN_MARKERS: ReadonlySet<string> = new Set([
  'awaiting', 'barring', 'facing', 'forthcoming', 'looming', 'pending', 'upcoming',
]); // prettier-ignore
