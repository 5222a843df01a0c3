import { civilToMs } from '../event-list/civil.ts';
import type { CivilInterval } from '../event-list/schema.ts';
import type { EventMention, Trigger } from '../mentions/event-mention.ts';
import { isAdded } from './addition.ts';
import type { TimeExpression } from '../time/time-expression.ts';

/** A mention with what comparing it needs, computed once. */
export interface MentionFeatures {
  mention: EventMention;
  /** Unit vector of the passage's terms, weighted by how rare they are in the story (TF-IDF). */
  terms: ReadonlyMap<string, number>;
  /** The same of the terms of the trigger's own clause. */
  clauseTerms: ReadonlyMap<string, number>;
  /** What the event's trigger tells, 0 to 1: less, the more sentences of an article it stands in. */
  triggerWeight: number;
  people: ReadonlySet<string>;
  /** Unit vector of the words of the names of who takes part and where, weighted by how rare they are. */
  names: ReadonlyMap<string, number>;
  /** How much sharing a name tells, 0 to 1, by name: hardly anything where every sentence has it. */
  nameRarity: ReadonlyMap<string, number>;
  /** Whether the text adds it to what it told before: "they also met". */
  isAdded: boolean;
  /** How much the story's articles are an archive of many years, 0 (one or two years) to 1. */
  longevity: number;
  /** Of the mention's own time: milliseconds, an infinite bound where it is open. */
  span: Span | null;
}

/** A half-open civil interval in milliseconds. */
export interface Span {
  start: number;
  end: number;
}

const FEW_YEARS = 3;

/** Features of all mentions of a story, in the same order: how rare a term is depends on the story. */
export function describeMentions(mentions: readonly EventMention[]): MentionFeatures[] {
  const rarity = rarityOf(mentions, ({ terms }) => terms);
  const nameRarity = rarityOf(mentions, nameWords);
  const rarest = Math.max(...nameRarity.values());
  const relativeRarity = new Map([...nameRarity].map(([name, value]) => [name, value / rarest]));
  const spread = triggerSpread(mentions);
  const longevity = longevityOf(mentions);
  return mentions.map((mention) => ({
    mention,
    terms: unitVector(mention.terms, rarity),
    clauseTerms: unitVector(mention.clauseTerms, rarity),
    triggerWeight: (spread.get(eventTrigger(mention).stem) ?? 1) ** -0.25,
    people: new Set(mention.participants.filter(({ type }) => type === 'person').map(({ name }) => name)),
    names: unitVector(nameWords(mention), nameRarity),
    nameRarity: relativeRarity,
    isAdded: isAdded(mention),
    longevity,
    span: timeSpan(mention.time),
  }));
}

/** What a mention is about: of a statement, what it says, else the event it names. */
export function eventTrigger({ content, trigger }: EventMention): Trigger {
  return content?.trigger ?? trigger;
}

/** Of a story that is followed for longer than a year or two, the articles are of many years. */
function longevityOf(mentions: readonly EventMention[]): number {
  const years = new Set(mentions.map(({ article }) => article.published.slice(0, 4)));
  return Math.min(1, Math.max(0, (years.size - FEW_YEARS) / FEW_YEARS));
}

/**
 * In how many sentences of an article, on average, each stem is a trigger. An article that says "meeting" ten
 * times tells of several meetings; one that says "died" once tells of the same death as its neighbour.
 */
function triggerSpread(mentions: readonly EventMention[]): Map<string, number> {
  const sentences = new Map<string, Map<string, Set<number>>>();
  for (const mention of mentions) {
    const { stem } = eventTrigger(mention);
    const byArticle = sentences.get(stem) ?? new Map<string, Set<number>>();
    const places = byArticle.get(mention.article.id) ?? new Set<number>();
    sentences.set(stem, byArticle.set(mention.article.id, places.add(mention.sentence.index)));
  }
  const mean = (byArticle: ReadonlyMap<string, ReadonlySet<number>>) =>
    [...byArticle.values()].reduce((sum, { size }) => sum + size, 0) / byArticle.size;
  return new Map([...sentences].map(([stem, byArticle]) => [stem, mean(byArticle)]));
}

/** The place on the calendar of a time expression; null for durations, sets and what has none. */
export function timeSpan(time: TimeExpression | null): Span | null {
  return time?.interval ? intervalSpan(time.interval) : null;
}

/** The interval's bounds in milliseconds, infinite where it is open. */
export function intervalSpan({ start, end }: Pick<CivilInterval, 'start' | 'end'>): Span {
  return {
    start: start === null ? -Infinity : civilToMs(start),
    end: end === null ? Infinity : civilToMs(end),
  };
}

/** Cosine of two unit vectors: 0 (no term in common) to 1. */
export function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}

/** "G20" and "G20 Summit" have a word in common, as have a surname and a full name. */
function nameWords({ participants, places }: EventMention): string[] {
  return [...participants.map(({ name }) => name), ...places].flatMap((name) =>
    name.toLowerCase().split(' '),
  );
}

/** Inverse document frequency of what the story's sentences hold (Spärck Jones 1972), smoothed. */
function rarityOf(
  mentions: readonly EventMention[],
  itemsOf: (mention: EventMention) => readonly string[],
): Map<string, number> {
  const sentences = new Map<string, Set<string>>();
  for (const mention of mentions) {
    const key = `${mention.article.id} ${mention.sentence.index}`;
    const known = sentences.get(key) ?? new Set<string>();
    for (const item of itemsOf(mention)) known.add(item);
    sentences.set(key, known);
  }
  const frequency = new Map<string, number>();
  for (const items of sentences.values()) {
    for (const item of items) frequency.set(item, (frequency.get(item) ?? 0) + 1);
  }
  return new Map([...frequency].map(([item, count]) => [item, Math.log(1 + sentences.size / count)]));
}

function unitVector(items: readonly string[], rarity: ReadonlyMap<string, number>): Map<string, number> {
  const weights = new Map([...new Set(items)].map((item) => [item, rarity.get(item) ?? 0]));
  const length = Math.hypot(...weights.values());
  return new Map([...weights].map(([item, weight]) => [item, length ? weight / length : 0]));
}
