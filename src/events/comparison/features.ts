import type { EventMention } from '../../mentions/event-mention.ts';
import type { TimeExpression } from '../../time/time-expression.ts';
import type { ArticleFeatures } from './article-likeness.ts';
import type { Incident } from './incident.ts';
import type { Measure } from '../conflicts/measure-conflict.ts';
import type { Scene } from './scene.ts';
import type { Span } from '../span.ts';
import type { StemFeatures } from './stem-features.ts';
import type { Vector } from './term-vector.ts';
import type { Undergoer } from './undergoer.ts';

/** A mention with what comparing it needs, computed once. */
export interface MentionFeatures {
  mention: EventMention;
  /** Its own time, failing that, of a headline, the one that the lead below gives the same; null: nothing dates it. */
  time: TimeExpression | null;
  /** Unit vector of the passage's terms, weighted by how rare they are in the story (TF-IDF). */
  terms: Vector;
  /** The same of the terms of the trigger's own clause. */
  clauseTerms: Vector;
  /** The same of the terms of the sentences around. */
  context: Vector;
  /** The numbers in the trigger's clause, as they are written. */
  numbers: ReadonlySet<string>;
  article: ArticleFeatures;
  /** What tells its article's incident from others of its kind; null: not known. */
  incident: Incident | null;
  /** Which of the folder's subjects its article tells of; all that is measured is measured within it. */
  subject: number;
  /** How many articles tell of that subject. */
  audience: number;
  /** How its story uses the stem of the event's trigger. */
  stem: StemFeatures;
  people: ReadonlySet<string>;
  /** Whom or what a verb is done to, by the nouns of its clause. */
  themes: ReadonlySet<string>;
  /** By how much, with what score, of which magnitude it was; null: not said. */
  measure: Measure | null;
  /** Whom it befell. */
  undergoer: Undergoer;
  /** The places it tells of, and what is proper to the names of streets among them. */
  wheres: ReadonlySet<string>;
  /** The places of the world among them that it is said to happen in. */
  scenes: readonly Scene[];
  streets: ReadonlySet<string>;
  /** Unit vector of the words of the names of who takes part and where, weighted by how rare they are. */
  names: Vector;
  /** How much sharing a word of a name tells, 0 to 1, by its number: hardly anything where every sentence has it. */
  nameRarity: Float64Array;
  /** The numbers of the names of who takes part and where, each once: equal for one name. */
  involved: readonly number[];
  /** Of a statement, the words of its quotation; none: it has none, or but a phrase. */
  quoted: readonly string[];
  /** Whether the story tells of several events by the trigger of what it is about: their dates contradict. */
  isContested: boolean;
  /** Whether the text adds it to what it told before: "they also met". */
  isAdded: boolean;
  /** Whether its sentence is of another affair than its article: "in an unrelated shooting". */
  isSetApart: boolean;
  /** Whether it counts several events: "the two strikes". */
  isAggregate: boolean;
  /** Whether a noun takes its event for granted: "the arrest". */
  isPresupposed: boolean;
  /** Whether its article's day of publication can be relied on. */
  isDaySure: boolean;
  /** How much the story's articles are an archive of many years, 0 (one or two years) to 1. */
  longevity: number;
  /** Of that time: milliseconds, an infinite bound where it is open. */
  span: Span | null;
  /** The same of what a statement says. */
  contentSpan: Span | null;
}

/**
 * Whether mentions like it are told apart one by one: what was said, by whose it is and when; what the story has
 * several of, by what each mention says.
 */
export const isToldApart = ({ mention, isContested }: MentionFeatures): boolean =>
  mention.kind === 'statement' || isContested;
