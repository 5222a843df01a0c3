import { group } from 'd3-array';
import type { Article } from '../../articles/article.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import { eventTrigger } from './event-trigger.ts';
import { isAdded } from './addition.ts';
import { isSetApart } from './set-apart.ts';
import { isAggregate } from './aggregate.ts';
import { contestedStems } from '../conflicts/contested.ts';
import { describeArticles, type ArticleFeatures } from './article-likeness.ts';
import { describeStems } from './stem-features.ts';
import type { MentionFeatures } from './features.ts';
import { incidentsOf, type Incident } from './incident.ts';
import { namesIn, nameWordsIn } from './names.ts';
import { isPresupposed } from './presupposed.ts';
import { placeAll, type Placed } from './placed-mentions.ts';
import { articlesOfNoSureDay } from './publication-days.ts';
import { quotedWords } from './quoted-words.ts';
import { numbering, remember, sharedSets } from './shared-values.ts';
import { subjectsOf } from './subjects.ts';
import { NO_TERMS } from './term-vector.ts';
import { themesOf } from './themes.ts';
import { contextsOf, toldSentences, type ToldSentence } from './told-sentences.ts';
import { Vocabulary } from './vocabulary.ts';

const FEW_YEARS = 3;
const NUMBER =
  /^(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundreds|thousands)$/u;

/** What holds of a whole folder: how many years it is of, and which incidents its articles report. */
interface Folder {
  longevity: number;
  incidents: ReadonlyMap<Article, Incident>;
}

/**
 * Features of all mentions of a folder, in the same order. How rare a term is depends on the story: where the folder
 * holds several, mentions are described within their own, and only those of one can be compared.
 */
export function describeMentions(mentions: readonly EventMention[]): MentionFeatures[] {
  const articles = describeArticles(mentions);
  const placed = placeAll(mentions, articlesOfNoSureDay([...articles.keys()]));
  const incidents = incidentsOf(placed);
  const subjects = subjectsOf(articles, incidents);
  const parts = group(placed, ({ mention }) => subjects.get(mention.article) ?? 0);
  const folder = { longevity: longevityOf(mentions), incidents };
  // Of one subject the articles are described already, among all of the folder.
  const describe = (part: readonly Placed[]) =>
    parts.size === 1 ? articles : describeArticles(part.map(({ mention }) => mention));
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
  placed: readonly Placed[],
  { subject, articles, longevity, incidents }: Subject,
): MentionFeatures[] {
  const story = describeStory(placed.map(({ mention }) => mention));
  const { vocabulary, names } = story;
  const termsOf = remember((terms: readonly string[]) => vocabulary.unitVectorOf(terms));
  const numberOf = numbering();
  const setOf = sharedSets();
  const nameRarity = names.relativeRarities();
  const contested = contestedStems(placed);
  // Spelled out, so that all features are of one shape: they are read for every pair, and spread objects are of many.
  return placed.map((one) => {
    const { mention } = one;
    return {
      mention,
      time: one.time,
      people: one.people,
      undergoer: one.undergoer,
      measure: one.measure,
      wheres: one.wheres,
      scenes: one.scenes,
      streets: one.streets,
      isDaySure: one.isDaySure,
      span: one.span,
      contentSpan: one.contentSpan,
      themes: setOf(themesOf(mention)),
      terms: termsOf(mention.terms),
      clauseTerms: vocabulary.unitVectorOf(mention.clauseTerms),
      context: story.contexts.get(mention.sentence) ?? NO_TERMS,
      numbers: setOf(mention.clauseTerms.filter((term) => NUMBER.test(term))),
      subject,
      audience: articles.size,
      article: articles.get(mention.article) ?? { terms: NO_TERMS, closeness: 1, day: 0 },
      incident: incidents.get(mention.article) ?? null,
      stem: story.stems.get(eventTrigger(mention).stem) ?? { spread: 1, share: 1 },
      names: names.unitVectorOf(nameWordsIn(mention)),
      nameRarity,
      involved: [...new Set(namesIn(mention).map(numberOf))],
      quoted: quotedWords(mention),
      isContested: contested.has(eventTrigger(mention).stem),
      isAdded: isAdded(mention),
      isSetApart: isSetApart(mention.sentence.tokens),
      isAggregate: isAggregate(mention),
      isPresupposed: isPresupposed(mention),
      longevity,
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
