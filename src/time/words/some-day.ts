/** Words around a day that isn't said. Source: Quirk et al., A Comprehensive Grammar of English. */

/** Before "one day" where it is some day to come or gone by: "will one day", "hopes one day to", "that one day". */
export const BEFORE_ONE_DAY: ReadonlySet<string> = new Set([
  "'ll", 'and', 'but', 'can', 'could', 'dream', 'dreamed', 'dreams', 'hope', 'hoped', 'hopes', 'hoping', 'may', 'might',
  'perhaps', 'shall', 'so', 'that', 'then', 'until', 'will', 'would',
]); // prettier-ignore

/** After "some day" where it is a time: what opens a clause or goes on with it, no noun that the day is the kind of. */
export const AFTER_SOME_DAY: ReadonlySet<string> = new Set([
  'a', 'all', 'an', 'be', 'he', 'his', 'i', 'if', 'in', 'it', 'its', 'last', 'my', 'next', 'our', 'she', 'soon', 'that',
  'the', 'their', 'there', 'they', 'this', 'we', 'when', 'you', 'your',
]); // prettier-ignore

/** After "at the time" and "at that time" where no clause or noun says which time. */
export const AFTER_THE_TIME: ReadonlySet<string> = new Set([
  'and', 'as', 'because', 'but', 'for', 'had', 'in', 'is', 'that', 'to', 'was', 'were', 'with',
]); // prettier-ignore

/** After "the past", "the future" where they are nouns of their own: no other noun. */
export const AFTER_STRETCHES: ReadonlySet<string> = new Set([
  'a', 'also', 'an', 'and', 'are', 'as', 'at', 'be', 'because', 'began', 'begins', 'but', 'by', 'can', 'could', 'depends', 'did', 'do',
  'does', 'even', 'for', 'from', 'had', 'has', 'have', 'he', 'her', 'his', 'holds', 'i', 'if', 'in', 'into', 'is', 'it', 'its', 'lies',
  'like', 'looked', 'looks', 'may', 'might', 'must', 'not', 'of', 'on', 'or', 'our', 'out', 'over', 'rather', 'remains', 's', 'seemed',
  'seems', 'she', 'should', 'so', 'than', 'that', 'the', 'their', 'there', 'they', 'this', 'to', 'too', 'under', 'was', 'we', 'were',
  'what', 'when', 'where', 'which', 'while', 'who', 'will', 'with', 'without', 'would', 'you',
]); // prettier-ignore

/** Before "the day" where it is the one that the text is at: markets and meetings "end the day", "for the day". */
export const BEFORE_THE_DAY: ReadonlySet<string> = new Set([
  'began', 'closed', 'during', 'end', 'ended', 'ending', 'finish', 'finished', 'finishing', 'for', 'on', 'opened', 'spent',
  'started', 'throughout',
]); // prettier-ignore

/** Those of them that prices and teams begin any stretch of time with, and end one that can just be over. */
export const STARTING_VERBS: ReadonlySet<string> = new Set(['began', 'begin', 'begins', 'opened', 'started']);
export const ENDING_VERBS: ReadonlySet<string> = new Set([
  'closed', 'ended', 'ends', 'finish', 'finished', 'finishes',
]); // prettier-ignore

/** Before "of the day" in the same sense; "the end of the day" is as often a saying. */
export const PARTS_OF_DAY: ReadonlySet<string> = new Set([
  'course', 'most', 'much', 'part', 'remainder', 'rest',
]); // prettier-ignore

/** After "the day" where it isn't the day of something else: "on the day that", "on the day of the vote". */
export const AFTER_THE_DAY: ReadonlySet<string> = new Set([
  'after', 'and', 'as', 'at', 'but', 'by', 'down', 'higher', 'in', 'little', 'lower', 'mixed', 'off', 'on', 'to', 'unchanged',
  'up', 'when', 'where', 'while', 'with',
]); // prettier-ignore
