/** Words before or after a time that tell its direction without a verb. Source: reading of news. */

/** Before "of" and the time: "ahead of", "in advance of". */
export const AHEAD: ReadonlySet<string> = new Set(['advance', 'ahead', 'anticipation']);

/** Before "to" and the time: from a day gone by on. */
export const BACKDATED: ReadonlySet<string> = new Set([
  'backdated',
  'dating',
  'retroactive',
  'retroactively',
]);

/** Behind "after": what nobody sets ahead, so that it is over whatever comes of it; "after visiting" may be to come. */
export const UNFORESEEN: ReadonlySet<string> = new Set([
  'admitting', 'attacking', 'beating', 'biting', 'breaking', 'causing', 'colliding', 'conceding', 'confessing', 'damaging',
  'defeating', 'failing', 'fleeing', 'hurting', 'injuring', 'killing', 'losing', 'pleading', 'qualifying', 'scoring', 'seizing',
  'shooting', 'slipping', 'stabbing', 'stealing', 'suffering', 'surviving', 'tearing', 'testing', 'twisting', 'winning', 'wounding',
]); // prettier-ignore

/** Before the time, or before "for" and "on" and the time: what is fixed ahead. */
export const PLANNED: ReadonlySet<string> = new Set([
  'called', 'deadline', 'due', 'planned', 'rescheduled', 'scheduled', 'set', 'slated', 'tentatively', 'upcoming',
]); // prettier-ignore

/** Verbs that do nothing but put off or keep off: what is put off can stand between them and "until". */
export const POSTPONED: ReadonlySet<string> = new Set([
  'adjourn', 'adjourned', 'adjourning', 'adjourns', 'bailed', 'banned', 'barred', 'defer', 'deferred', 'deferring', 'defers', 'delay', 'delayed',
  'delaying', 'delays', 'postpone', 'postponed', 'postpones', 'postponing', 'recessed', 'remanded', 'reschedule', 'rescheduled', 'reschedules',
  'rescheduling', 'suspend', 'suspended', 'suspending', 'suspends',
]); // prettier-ignore

/** Verbs that put off with "off" or "back", or right before "to" and the time: "put off until", "moved to". */
export const MOVED: ReadonlySet<string> = new Set([
  'brought', 'extend', 'extended', 'move', 'moved', 'push', 'pushed', 'put', 'putting',
]); // prettier-ignore
export const MOVED_AWAY: ReadonlySet<string> = new Set(['back', 'off']);

/** After the time: then what was planned for it may have been for a day that is over. */
export const CALLED_OFF: ReadonlySet<string> = new Set([
  'abandoned', 'aborted', 'canceled', 'cancelled', 'delayed', 'postponed', 'scrapped', 'scrubbed', 'suspended',
]); // prettier-ignore

/** Before "from" or "until" and the time: what is said to begin or end then. */
export const ANNOUNCED: ReadonlySet<string> = new Set([
  'announced', 'announces', 'declared', 'declares', 'decreed', 'ordered', 'orders', 'warned', 'warns',
]); // prettier-ignore

/** After "to" or a modal: what figures do that are still to come out. */
export const SHOWING: ReadonlySet<string> = new Set(['confirm', 'indicate', 'reveal', 'show']);

/** Before "until" and the time: a limit that is set. */
export const GIVEN: ReadonlySet<string> = new Set(['gave', 'give', 'given', 'gives', 'has', 'have']);

/** Before "Friday's": what is over, what is to come. */
export const PAST_PREPOSITIONS: ReadonlySet<string> = new Set([
  'after',
  'during',
  'follow',
  'followed',
  'following',
  'follows',
  'since',
]);
export const FUTURE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'await', 'awaited', 'awaiting', 'awaits', 'before', 'for', 'until',
]); // prettier-ignore

/** After the time: a day that one looks ahead to, unless it was missed. */
export const LIMITS: ReadonlySet<string> = new Set(['deadline', 'deadlines']);
export const LIMITS_OVER: ReadonlySet<string> = new Set(['after', 'met', 'missed', 'passed', 'since']);

/** Between a time and the word that it hangs on. */
export const SKIPPED: ReadonlySet<string> = new Set([
  '-', 'a', 'early', 'in', 'late', 'mid', 'morning', 'on', 'the', 'this',
]); // prettier-ignore

/** Before "date of" and the time: a day that is set. */
export const FIXED: ReadonlySet<string> = new Set([
  'closing', 'completion', 'court', 'delivery', 'due', 'effective', 'election', 'execution', 'expiration', 'hearing', 'launch',
  'opening', 'release', 'start', 'starting', 'target', 'trial', 'wedding',
]); // prettier-ignore

/** Between "for" and the time: what is given out ahead, "prepared for delivery Friday". */
export const LET_OUT: ReadonlySet<string> = new Set(['broadcast', 'delivery', 'publication', 'release']);

/** After a day: what comes unforeseen and is over once it has its day. Any noun that is ever set ahead is left out. */
export const HAPPENED: ReadonlySet<string> = new Set([
  'accident', 'accidents', 'ambush', 'arrest', 'arrests', 'assassination', 'assault', 'assaults', 'attack', 'attacks', 'avalanche',
  'blast', 'blaze', 'bombing', 'bombings', 'breach', 'burglaries', 'burglary', 'carjacking', 'collapse', 'collision', 'collisions',
  'coup', 'crackdown', 'crash', 'crashes', 'death', 'deaths', 'defeat', 'derailment', 'disaster', 'drowning', 'earthquake',
  'explosion', 'explosions', 'fire', 'fires', 'flood', 'floods', 'heist', 'hijacking', 'hijackings', 'homicide', 'homicides',
  'incident', 'invasion', 'kidnapping', 'killing', 'killings', 'landslide', 'massacre', 'murder', 'murders', 'outbreak', 'overdose',
  'plunge', 'quake', 'raid', 'raids', 'riot', 'rioting', 'riots', 'robberies', 'robbery', 'rout', 'sell-off', 'selloff', 'shooting',
  'shootings', 'slaying', 'slayings', 'spill', 'stabbing', 'stabbings', 'suicide', 'theft', 'tornado', 'tragedy', 'tsunami',
  'uprising', 'violence', 'wildfire', 'wreck',
]); // prettier-ignore

/** What may stand right behind such a noun; other words make it a part of a longer one: "a murder trial". */
export const BEHIND_HAPPENED: ReadonlySet<string> = new Set([
  'across', 'against', 'along', 'among', 'around', 'at', 'behind', 'between', 'by', 'during', 'earlier', 'early', 'from', 'here', 'in',
  'inside', 'involving', 'just', 'last', 'late', 'near', 'of', 'off', 'on', 'outside', 'over', 'there', 'this', 'under', 'with',
]); // prettier-ignore

/** Before "of" and what somebody is said to have done. */
export const CHARGES: ReadonlySet<string> = new Set([
  'accused', 'acquitted', 'allegation', 'allegations', 'charge', 'charges', 'cleared', 'convicted', 'count', 'counts', 'guilty',
  'suspected', 'suspicion',
]); // prettier-ignore

/** Before "for" and what somebody has done, as ANSWERED is. */
export const THANKED: ReadonlySet<string> = new Set([
  'commended', 'honored', 'honoured', 'known', 'praised', 'rewarded', 'sorry', 'thanked', 'trial',
]); // prettier-ignore

/** Before what has happened: what is done because of it. */
export const OVER_WHAT_HAPPENED: ReadonlySet<string> = new Set([
  'about', 'after', 'despite', 'during', 'following', 'from', 'into', 'over', 'since',
]); // prettier-ignore

/** Before "of" and what may happen. */
export const FEARED: ReadonlySet<string> = new Set([
  'case', 'chance', 'danger', 'event', 'fear', 'fearful', 'fears', 'possibility', 'risk', 'threat', 'warn', 'warned', 'warning', 'warns',
]); // prettier-ignore

/** Before "for" and the day of what has happened: blame, guilt, punishment, amends. */
export const ANSWERED: ReadonlySet<string> = new Set([
  'accused', 'acquitted', 'apologise', 'apologised', 'apologises', 'apologize', 'apologized', 'apologizes', 'apology', 'arrested', 'blame',
  'blamed', 'blames', 'blaming', 'charged', 'charges', 'compensation', 'condemned', 'convicted', 'conviction', 'criticised',
  'criticized', 'culpable', 'executed', 'fault', 'faulted', 'fined', 'guilty', 'hanged', 'imprisoned', 'indicted', 'indictment', 'jailed',
  'prosecuted', 'punish', 'punished', 'punishment', 'reprisal', 'reprisals', 'responsibility', 'responsible', 'retaliation', 'retribution',
  'revenge', 'sentence', 'sentenced', 'sued', 'vengeance',
]); // prettier-ignore

/** After a day and behind a word of appeal: what a court has decided. */
export const DECIDED: ReadonlySet<string> = new Set([
  'conviction', 'decision', 'indictment', 'judgment', 'ruling', 'sentence', 'verdict',
]); // prettier-ignore
export const APPEALING: ReadonlySet<string> = new Set([
  'appeal', 'appealed', 'appealing', 'appeals', 'challenge', 'challenged', 'challenges', 'challenging', 'overturn',
  'overturned', 'overturning', 'overturns', 'reverse', 'reversed', 'reverses', 'reversing',
]); // prettier-ignore
