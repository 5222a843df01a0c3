import { group } from 'd3-array';
import type { Article } from '../articles/article.ts';
import type { EventMention } from '../mentions/event-mention.ts';
import { eventTrigger } from './event-trigger.ts';
import { isAdded } from './addition.ts';
import { isAggregate } from './aggregate.ts';
import { contestedStems } from './contested.ts';
import { describeArticles, type ArticleFeatures } from './article-likeness.ts';
import { describeStems } from './stem-features.ts';
import type { MentionFeatures } from './features.ts';
import { incidentsOf, NO_INCIDENT, NO_NUMBERS } from './incident.ts';
import { namesIn, nameWordsIn } from './names.ts';
import { isPresupposed } from './presupposed.ts';
import { articlesOfNoSureDay } from './publication-days.ts';
import { numbering, remember, sharedSets } from './shared-values.ts';
import { timeSpan } from './span.ts';
import { subjectsOf } from './subjects.ts';
import { NO_TERMS } from './term-vector.ts';
import { contextsOf, toldSentences, type ToldSentence } from './told-sentences.ts';
import { undergoerAges } from './undergoer-ages.ts';
import { Vocabulary } from './vocabulary.ts';
import { streetsAmong, wheresOf } from './wheres.ts';

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
  const numberOf = numbering();
  const setOf = sharedSets();
  const nameRarity = names.relativeRarities();
  const placed = placeAll(mentions, unsure);
  const contested = contestedStems(placed);
  const incidents = incidentsOf(placed);
  // Spelled out, so that all features are of one shape: they are read for every pair, and spread objects are of many.
  return placed.map(({ mention, people, ages, wheres, streets, isDaySure, span, contentSpan }) => ({
    mention,
    people,
    ages,
    wheres,
    streets,
    isDaySure,
    span,
    contentSpan,
    terms: termsOf(mention.terms),
    clauseTerms: vocabulary.unitVectorOf(mention.clauseTerms),
    context: story.contexts.get(mention.sentence) ?? NO_TERMS,
    numbers: setOf(mention.clauseTerms.filter((term) => NUMBER.test(term))),
    subject,
    audience: articles.size,
    article: articles.get(mention.article) ?? { terms: NO_TERMS, closeness: 1, day: 0 },
    incident: incidents.get(mention.article) ?? NO_INCIDENT,
    stem: story.stems.get(eventTrigger(mention).stem) ?? { spread: 1, share: 1 },
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

/** When, where and to whom each mention's event happened, as it says itself. */
function placeAll(mentions: readonly EventMention[], unsure: ReadonlySet<Article>) {
  const spanOf = remember(timeSpan);
  const setOf = sharedSets();
  return mentions.map((mention) => {
    const wheres = wheresOf(mention);
    const people = mention.participants.flatMap(({ type, name }) => (type === 'person' ? [name] : []));
    const ages = undergoerAges(mention);
    return {
      mention,
      span: spanOf(mention.time),
      contentSpan: spanOf(mention.content?.time ?? null),
      isDaySure: !unsure.has(mention.article),
      wheres: setOf(wheres),
      streets: setOf(streetsAmong(wheres)),
      people: setOf(people),
      ages: ages.length > 0 ? new Set(ages) : NO_NUMBERS,
    };
  });
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
