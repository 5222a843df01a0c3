const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Verbs and adjectives whose infinitive or clause is yet to come: "plans to meet" (base forms). */
export const PLANNING: ReadonlySet<string> = words(`
able agree aim allow anticipate ask attempt authorize beg call commit consider decide demand desire direct due
eager elect encourage enlist expect expected forecast hope instruct intend invite likely look mull need oblige
offer opt order permit persuade plan planned pledge poised predict prepare prepared press promise propose push
ready recommend request require resolve schedule scheduled see seek set slated suggest supposed swear tell
threaten try unlikely urge volunteer vow wait want warn wish`);

/** Verbs whose object is yet to come: "announced a meeting" is not among them, "seeks a meeting" is. */
export const AWAITING: ReadonlySet<string> = words(`
anticipate await consider contemplate demand envisage expect favor favour fear forecast hope mull need plan predict
prepare promise propose request schedule seek threaten urge want weigh`);

/** Verbs whose object after "for" is yet to come: "called for an investigation". Chosen by hand. */
export const AWAITING_FOR: ReadonlySet<string> = words(`
aim appeal apply ask bid brace call campaign hope lobby plan pray prepare press push vie wait wish`);

/** What a subject is said to be that may or will come about: "the meeting is likely". */
export const COMING: ReadonlySet<string> = words(`
certain conceivable definite due expected imminent inevitable likely on pending planned possibility possible
probable scheduled set sure`);

/** What a subject is said to be that may not come about: "the meeting is uncertain". */
export const UNSURE: ReadonlySet<string> = words(
  'doubtful off questionable tentative uncertain unclear unlikely unsure',
);

/** Verbs that say that what depends on them didn't or doesn't happen. */
export const PREVENTING: ReadonlySet<string> = words(`
abandon abort avert avoid ban bar block call-off cancel cease decline deny fail foil forbid forget halt head-off
miss neglect prevent prohibit quit refuse reject rule-out scrap stop thwart veto withhold`);

/** Adjectives and nouns that make the event beside them one that may come: "a possible meeting". */
export const POTENTIAL: ReadonlySet<string> = words(`
anticipated bid brink call calls chance chances danger decision decisions demand demands expected forthcoming
future hope hoped-for hopes idea invitation likelihood likely looming option options pending plan planned plans
possibility possible potential preparations probable proposal proposals proposed prospect prospective prospects
request requests risk scheduled tentative threat threats upcoming verge would-be`);

/** Determiners and prepositions that deny the noun after them: "no meeting", "without injuries". */
export const NEGATING: ReadonlySet<string> = words('neither no nor without zero');
