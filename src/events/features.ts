import { group } from 'd3-array';
import type { Article } from '../articles/article.ts';
import type { EventMention } from '../mentions/event-mention.ts';
import { eventTrigger } from './event-trigger.ts';
import { isAdded } from './addition.ts';
import { isAggregate } from './aggregate.ts';
import { contestedStems } from './contested.ts';
import { describeArticles, type ArticleFeatures } from './article-likeness.ts';
import { describeStems, type StemFeatures } from './stem-features.ts';
import { namesIn, nameWordsIn } from './names.ts';
import { isPresupposed } from './presupposed.ts';
import { articlesOfNoSureDay } from './publication-days.ts';
import { numbering, remember, sharedSets } from './shared-values.ts';
import { timeSpan, type Span } from './span.ts';
import { subjectsOf } from './subjects.ts';
import { NO_TERMS, type Vector } from './term-vector.ts';
import { contextsOf, toldSentences, type ToldSentence } from './told-sentences.ts';
import { Vocabulary } from './vocabulary.ts';
import { streetsAmong, wheresOf } from './wheres.ts';

/** A mention with what comparing it needs, computed once. */
export interface MentionFeatures {
  mention: EventMention;
  /** Unit vector of the passage's terms, weighted by how rare they are in the story (TF-IDF). */
  terms: Vector;
  /** The same of the terms of the trigger's own clause. */
  clauseTerms: Vector;
  /** The same of the terms of the sentences around. */
  context: Vector;
  /** The numbers in the trigger's clause, as they are written. */
  numbers: ReadonlySet<string>;
  article: ArticleFeatures;
  /** Which of the folder's subjects its article tells of; all that is measured is measured within it. */
  subject: number;
  /** How many articles tell of that subject. */
  audience: number;
  /** How its story uses the stem of the event's trigger. */
  stem: StemFeatures;
  people: ReadonlySet<string>;
  /** The places it tells of, and what is proper to the names of streets among them. */
  wheres: ReadonlySet<string>;
  streets: ReadonlySet<string>;
  /** Unit vector of the words of the names of who takes part and where, weighted by how rare they are. */
  names: Vector;
  /** How much sharing a word of a name tells, 0 to 1, by its number: hardly anything where every sentence has it. */
  nameRarity: Float64Array;
  /** The numbers of the names of who takes part and where, each once: equal for one name. */
  involved: readonly number[];
  /** Whether the story tells of several events by the trigger of what it is about: their dates contradict. */
  isContested: boolean;
  /** Whether the text adds it to what it told before: "they also met". */
  isAdded: boolean;
  /** Whether it counts several events: "the two strikes". */
  isAggregate: boolean;
  /** Whether a noun takes its event for granted: "the arrest". */
  isPresupposed: boolean;
  /** Whether its article's day of publication can be relied on. */
  isDaySure: boolean;
  /** How much the story's articles are an archive of many years, 0 (one or two years) to 1. */
  longevity: number;
  /** Of the mention's own time: milliseconds, an infinite bound where it is open. */
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

const FEW_YEARS = 3;
const NUMBER =
  /^(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundreds|thousands)$/u;

/** What holds of a whole folder: how many years it is of, and which articles' days can't be relied on. */
interface Folder {
  longevity: number;
  unsure: ReadonlySet<Article>;
}

/**
 * Features of all mentions of a folder, in the same order. How rare a term is depends on the story: where the folder
 * holds several, mentions are described within their own, and only those of one can be compared.
 */
export function describeMentions(mentions: readonly EventMention[]): MentionFeatures[] {
  const articles = describeArticles(mentions);
  const subjects = subjectsOf(articles);
  const parts = group(mentions, ({ article }) => subjects.get(article) ?? 0);
  const folder = { longevity: longevityOf(mentions), unsure: articlesOfNoSureDay([...articles.keys()]) };
  // Of one subject the articles are described already, among all of the folder.
  const describe = (part: readonly EventMention[]) => (parts.size === 1 ? articles : describeArticles(part));
  const described = [...parts].flatMap(([subject, part]) =>
    describeSubject(part, { ...folder, subject, articles: describe(part) }),
  );
  const featuresOf = new Map(described.map((features) => [features.mention, features]));
  return mentions.flatMap((mention) => featuresOf.get(mention) ?? []);
}

/** What is known of a subject's articles. */
interface Subject extends Folder {
  subject: number;
  articles: ReadonlyMap<Article, ArticleFeatures>;
}

function describeSubject(
  mentions: readonly EventMention[],
  { subject, articles, longevity, unsure }: Subject,
): MentionFeatures[] {
  const story = describeStory(mentions);
  const { vocabulary, names } = story;
  const termsOf = remember((terms: readonly string[]) => vocabulary.unitVectorOf(terms));
  const spanOf = remember(timeSpan);
  const numberOf = numbering();
  const setOf = sharedSets();
  const nameRarity = names.relativeRarities();
  const timed = mentions.map((mention) => ({
    mention,
    span: spanOf(mention.time),
    contentSpan: spanOf(mention.content?.time ?? null),
    isDaySure: !unsure.has(mention.article),
  }));
  const contested = contestedStems(timed);
  return timed.map(({ mention, ...times }) => ({
    mention,
    ...times,
    ...placesOf(mention, setOf),
    terms: termsOf(mention.terms),
    clauseTerms: vocabulary.unitVectorOf(mention.clauseTerms),
    context: story.contexts.get(mention.sentence) ?? NO_TERMS,
    numbers: setOf(mention.clauseTerms.filter((term) => NUMBER.test(term))),
    subject,
    audience: articles.size,
    article: articles.get(mention.article) ?? { terms: NO_TERMS, closeness: 1, day: 0 },
    stem: story.stems.get(eventTrigger(mention).stem) ?? { spread: 1, share: 1 },
    people: setOf(mention.participants.flatMap(({ type, name }) => (type === 'person' ? [name] : []))),
    names: names.unitVectorOf(nameWordsIn(mention)),
    nameRarity,
    involved: [...new Set(namesIn(mention).map(numberOf))],
    isContested: contested.has(eventTrigger(mention).stem),
    isAdded: isAdded(mention),
    isAggregate: isAggregate(mention),
    isPresupposed: isPresupposed(mention),
    longevity,
  }));
}

function placesOf(
  mention: EventMention,
  setOf: (items: readonly string[]) => ReadonlySet<string>,
): Pick<MentionFeatures, 'wheres' | 'streets'> {
  const wheres = wheresOf(mention);
  return { wheres: setOf(wheres), streets: setOf(streetsAmong(wheres)) };
}

/** What the features of each mention are measured against. */
function describeStory(mentions: readonly EventMention[]) {
  const sentences = toldSentences(mentions);
  const vocabulary = new Vocabulary(sentences.map(([{ terms }]) => terms));
  return {
    vocabulary,
    names: new Vocabulary(nameWordsOfEach(sentences)),
    contexts: contextsOf(sentences, vocabulary),
    stems: describeStems(mentions),
  };
}

function* nameWordsOfEach(sentences: readonly ToldSentence[]): Iterable<readonly string[]> {
  for (const mentions of sentences) yield mentions.flatMap(nameWordsIn);
}

/** Of a story that is followed for longer than a year or two, the articles are of many years. */
function longevityOf(mentions: readonly EventMention[]): number {
  const years = new Set(mentions.map(({ article }) => article.published.slice(0, 4)));
  return Math.min(1, Math.max(0, (years.size - FEW_YEARS) / FEW_YEARS));
}
