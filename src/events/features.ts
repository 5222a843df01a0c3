import type { EventMention } from '../mentions/event-mention.ts';
import { eventTrigger } from './event-trigger.ts';
import { isAdded } from './addition.ts';
import { contestedStems } from './contested.ts';
import { describeArticles, type ArticleFeatures } from './article-likeness.ts';
import { describeStems, type StemFeatures } from './stem-features.ts';
import { isPresupposed } from './presupposed.ts';
import { articlesOfNoSureDay } from './publication-days.ts';
import { timeSpan, type Span } from './span.ts';
import { rarityOf, unitVectorOf, type Vector } from './term-vector.ts';

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
  /** How its story uses the stem of the event's trigger. */
  stem: StemFeatures;
  people: ReadonlySet<string>;
  /** Unit vector of the words of the names of who takes part and where, weighted by how rare they are. */
  names: Vector;
  /** How much sharing a name tells, 0 to 1, by name: hardly anything where every sentence has it. */
  nameRarity: ReadonlyMap<string, number>;
  /** Whether the story tells of several events by its trigger: their dates contradict. */
  isContested: boolean;
  /** Whether the text adds it to what it told before: "they also met". */
  isAdded: boolean;
  /** Whether a noun takes its event for granted: "the arrest". */
  isPresupposed: boolean;
  /** Whether its article's day of publication can be relied on. */
  isDaySure: boolean;
  /** How much the story's articles are an archive of many years, 0 (one or two years) to 1. */
  longevity: number;
  /** Of the mention's own time: milliseconds, an infinite bound where it is open. */
  span: Span | null;
}

const FEW_YEARS = 3;
/** How many sentences on either side are the context of one. */
const CONTEXT = 2;
const NUMBER =
  /^(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundreds|thousands)$/u;

/** Features of all mentions of a story, in the same order: how rare a term is depends on the story. */
export function describeMentions(mentions: readonly EventMention[]): MentionFeatures[] {
  const sentences = sentencesOf(mentions);
  const rarity = rarityOf(sentences.map(({ terms }) => new Set(terms)));
  const nameRarity = rarityOf(sentences.map(({ names }) => names));
  const rarest = [...nameRarity.values()].reduce((most, value) => Math.max(most, value), 0);
  const relativeRarity = new Map([...nameRarity].map(([name, value]) => [name, value / rarest]));
  const contexts = contextsOf(sentences, rarity);
  const articles = describeArticles(mentions);
  const stems = describeStems(mentions);
  const longevity = longevityOf(mentions);
  const unsure = articlesOfNoSureDay([...articles.keys()]);
  const features = mentions.map((mention) => ({
    mention,
    terms: unitVectorOf(new Set(mention.terms), rarity),
    clauseTerms: unitVectorOf(new Set(mention.clauseTerms), rarity),
    context: contexts.get(mention.sentence) ?? new Map<string, number>(),
    numbers: new Set(mention.clauseTerms.filter((term) => NUMBER.test(term))),
    article: articles.get(mention.article) ?? { terms: new Map(), closeness: 1 },
    stem: stems.get(eventTrigger(mention).stem) ?? { spread: 1, share: 1 },
    people: new Set(mention.participants.filter(({ type }) => type === 'person').map(({ name }) => name)),
    names: unitVectorOf(new Set(nameWords(mention)), nameRarity),
    nameRarity: relativeRarity,
    isAdded: isAdded(mention),
    isPresupposed: isPresupposed(mention),
    isDaySure: !unsure.has(mention.article),
    longevity,
    span: timeSpan(mention.time),
  }));
  const contested = contestedStems(features);
  return features.map((one) => ({ ...one, isContested: contested.has(one.mention.trigger.stem) }));
}

/** Of a story that is followed for longer than a year or two, the articles are of many years. */
function longevityOf(mentions: readonly EventMention[]): number {
  const years = new Set(mentions.map(({ article }) => article.published.slice(0, 4)));
  return Math.min(1, Math.max(0, (years.size - FEW_YEARS) / FEW_YEARS));
}

/** A sentence that holds mentions, as it is compared. */
interface ToldSentence {
  mention: EventMention;
  terms: readonly string[];
  names: ReadonlySet<string>;
}

/** The sentences the mentions stand in, in order, with the names of all of a sentence's mentions. */
function sentencesOf(mentions: readonly EventMention[]): ToldSentence[] {
  const told = new Map<EventMention['sentence'], { mention: EventMention; names: Set<string> }>();
  for (const mention of mentions) {
    const known = told.get(mention.sentence) ?? { mention, names: new Set<string>() };
    for (const word of nameWords(mention)) known.names.add(word);
    told.set(mention.sentence, known);
  }
  return [...told.values()].map(({ mention, names }) => ({ mention, terms: mention.terms, names }));
}

/** The terms around each sentence in its article. */
function contextsOf(
  sentences: readonly ToldSentence[],
  rarity: Vector,
): ReadonlyMap<EventMention['sentence'], Vector> {
  const isNear = (a: EventMention, b?: EventMention) =>
    a.article === b?.article && Math.abs(a.sentence.index - b.sentence.index) <= CONTEXT;
  return new Map(
    sentences.map(({ mention }, at) => {
      const around = [
        ...sentences.slice(Math.max(0, at - CONTEXT), at),
        ...sentences.slice(at + 1, at + 1 + CONTEXT),
      ];
      const terms = around.filter((other) => isNear(mention, other.mention)).flatMap((other) => other.terms);
      return [mention.sentence, unitVectorOf(new Set(terms), rarity)];
    }),
  );
}

/** "G20" and "G20 Summit" have a word in common, as have a surname and a full name. */
function nameWords({ participants, places }: EventMention): string[] {
  return [...participants.map(({ name }) => name), ...places].flatMap((name) =>
    name.toLowerCase().split(' '),
  );
}
