import { civilToMs } from '../event-list/civil.ts';
import type { CivilInterval } from '../event-list/schema.ts';
import type { EventMention } from '../mentions/event-mention.ts';
import type { TimeExpression } from '../time/time-expression.ts';

/** A mention with what comparing it needs, computed once. */
export interface MentionFeatures {
  mention: EventMention;
  /** Unit vector of the passage's terms, weighted by how rare they are in the story (TF-IDF). */
  terms: ReadonlyMap<string, number>;
  people: ReadonlySet<string>;
  /** People, organisations and whoever else takes part. */
  names: ReadonlySet<string>;
  places: ReadonlySet<string>;
  /** Of the mention's own time: milliseconds, an infinite bound where it is open. */
  span: Span | null;
}

/** A half-open civil interval in milliseconds. */
export interface Span {
  start: number;
  end: number;
}

/** Features of all mentions of a story, in the same order: how rare a term is depends on the story. */
export function describeMentions(mentions: readonly EventMention[]): MentionFeatures[] {
  const rarity = termRarity(mentions);
  return mentions.map((mention) => ({
    mention,
    terms: unitVector(mention.terms, rarity),
    people: new Set(mention.participants.filter(({ type }) => type === 'person').map(({ name }) => name)),
    names: new Set(mention.participants.map(({ name }) => name)),
    places: new Set(mention.places),
    span: timeSpan(mention.time),
  }));
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

/** Inverse document frequency of each term over the story's sentences (Spärck Jones 1972), smoothed. */
function termRarity(mentions: readonly EventMention[]): Map<string, number> {
  const sentences = new Map<string, ReadonlySet<string>>();
  for (const { article, sentence, terms } of mentions) {
    sentences.set(`${article.id} ${sentence.index}`, new Set(terms));
  }
  const frequency = new Map<string, number>();
  for (const terms of sentences.values()) {
    for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const rarity = ([term, count]: [string, number]): [string, number] => [
    term,
    Math.log(1 + sentences.size / count),
  ];
  return new Map([...frequency].map(rarity));
}

function unitVector(terms: readonly string[], rarity: ReadonlyMap<string, number>): Map<string, number> {
  const weights = new Map([...new Set(terms)].map((term) => [term, rarity.get(term) ?? 0]));
  const length = Math.hypot(...weights.values());
  return new Map([...weights].map(([term, weight]) => [term, length ? weight / length : 0]));
}
