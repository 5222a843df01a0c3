import type { Article } from '../articles/article.ts';
import type { EventKind, Source, Stance } from '../event-list/schema.ts';
import type { Sentence } from '../text/analysed-text.ts';
import type { TimeExpression } from '../time/time-expression.ts';

/** The word that names an event: a verb, or a noun made of one. */
export interface Trigger {
  /** Offset of its first code unit in the article's body. */
  start: number;
  end: number;
  text: string;
  /** Dictionary form, lower case: `meet`, `meeting`. */
  lemma: string;
  /** What related triggers share: `meet` for met, meeting; with the particle where it makes the verb: `sign off`. */
  stem: string;
  pos: 'verb' | 'noun';
}

/** A person, organisation or country that takes part, named the same in all articles of the story. */
export interface Participant {
  /** Fullest name in the story: `Ann Poe`. */
  name: string;
  type: 'person' | 'organisation' | 'place' | 'unknown';
  role: 'agent' | 'patient' | 'other';
}

/** Whom a pronoun of a sentence means. */
export interface Antecedent {
  /** Offset of the pronoun's first code unit in the article's body. */
  start: number;
  /** Fullest name in the story; of a body without one the words it was spoken of by: `The firm`. */
  name: string;
  isPerson: boolean;
  /** Offset behind the last word, where a phrase stands for somebody: `The 61-year-old`. */
  end?: number;
  /** Set where it stands in a quotation: then nobody who speaks is meant. */
  isQuoted?: true;
}

/** One list for all mentions whose sentence has no pronoun: most of them. */
export const NO_ANTECEDENTS: readonly Antecedent[] = [];

/** What a statement says: the event it is about. */
export interface StatementContent {
  trigger: Trigger;
  /** Whether it is said to have happened, or not to have, or to be to come. */
  kind: Exclude<EventKind, 'statement'>;
  participants: readonly Participant[];
  places: readonly string[];
  /** When what it is about happens; null: not said. */
  time: TimeExpression | null;
  /** How the speaker takes it: asserts it, denies it, doubts it, expects it. */
  stance: Stance;
  /** The sentence before that it stands in, where the speaker only answers it; null: the speaker's own words. */
  sentence: Sentence | null;
}

/** An event that something was said with: "told reporters after the meeting". */
export interface Occasion {
  /** Where its trigger starts, in the same article. */
  trigger: number;
  /** The words that tie the two: "after the meeting". */
  words: string;
  /** Whether the words put the saying back at the time of that event: "said at the time". */
  isOfThen: boolean;
}

/** One passage of one article that tells of one event: what the clustering joins. */
export interface EventMention {
  article: Article;
  sentence: Sentence;
  /** The passage to show: offsets into the article's body, in most cases the sentence's. */
  quote: { start: number; end: number };
  trigger: Trigger;
  kind: EventKind;
  stance: Stance;
  participants: readonly Participant[];
  /** Whom the pronouns of its sentence mean, in the text's order; the same list for all mentions of a sentence. */
  antecedents: readonly Antecedent[];
  places: readonly string[];
  /** The time of the trigger's own clause; null: nothing dates it. */
  time: TimeExpression | null;
  /** Whom the outlet attributes it to; of a statement, its speaker. */
  source: Source | null;
  /** The other outlet credited in the text. */
  via: string | null;
  /** Of a statement, what it says; null for everything else. */
  content: StatementContent | null;
  /** Stems of the sentence's content words, for likeness of wording; in the text's order. */
  terms: readonly string[];
  /** Stems of the content words of the trigger's own clause, without the trigger: "new sanctions" of "signed". */
  clauseTerms: readonly string[];
  /**
   * How surely the passage tells of one particular event, 0 to 1: a finite past verb in a main clause has 1, what
   * is told by the way, in general, or as a mere purpose less.
   */
  weight: number;
  /** Which of its kind the text calls it, "first" or "second": two that differ are not one. null: not said. */
  ordinal: string | null;
  /** Of a statement, the event that it was made at, right after or during; null: the text doesn't say. */
  occasion: Occasion | null;
  /**
   * Whether the outlet tells in so many words what somebody named did, in the past or perfect; of a statement, that it
   * was made: not by another's word, nor "if" or "when" it was.
   */
  isPlain: boolean;
}
