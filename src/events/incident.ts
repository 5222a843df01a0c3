import { group } from 'd3-array';
import type { Article } from '../articles/article.ts';
import type { MentionFeatures } from './features.ts';
import { dayNumber, isDay } from './span.ts';

/** What tells the incident that an article reports from others of its kind. */
export interface Incident {
  /** The ages of those it befell. */
  ages: ReadonlySet<number>;
  /** What is proper to the names of its streets. */
  streets: ReadonlySet<string>;
  /** Who took part by name. */
  people: ReadonlySet<string>;
  /** The days, by number, on which something is stated to have happened. */
  days: ReadonlySet<number>;
}

export const NO_NUMBERS: ReadonlySet<number> = new Set();
const NO_WORDS: ReadonlySet<string> = new Set();
/** Of an article of which nothing is known. */
export const NO_INCIDENT: Incident = {
  ages: NO_NUMBERS,
  streets: NO_WORDS,
  people: NO_WORDS,
  days: NO_NUMBERS,
};

/** Outlets differ by a year on an age (a birthday, a slip); one article doesn't. */
const SAME_AGE = 1;
/** In so many respects two incidents have to differ. */
const LEAST_DIFFERENCES = 2;

/** What is asked of a mention. */
type Placed = Pick<MentionFeatures, 'mention' | 'ages' | 'streets' | 'people' | 'span'>;

/** The incident of each article, by what it tells as happened. */
export function incidentsOf(mentions: readonly Placed[]): ReadonlyMap<Article, Incident> {
  const happened = mentions.filter(({ mention }) => mention.kind === 'happening');
  const byArticle = group(happened, ({ mention }) => mention.article);
  return new Map([...byArticle].map(([article, own]) => [article, incidentOf(own)]));
}

function incidentOf(mentions: readonly Placed[]): Incident {
  return {
    ages: new Set(mentions.flatMap(({ ages }) => [...ages])),
    streets: new Set(mentions.flatMap(({ streets }) => [...streets])),
    people: new Set(mentions.flatMap(({ people }) => [...people])),
    days: new Set(mentions.flatMap(statedDay)),
  };
}

function statedDay({ mention: { time }, span }: Placed): number[] {
  return span !== null && isDay(span) && time?.certainty === 'stated' ? [dayNumber(span)] : [];
}

/**
 * Whether two articles report two incidents of one kind, as two shootings of one weekend: of the ages, the streets and
 * the days that both give, two differ altogether, and whom, where and who are nowhere the same.
 */
export function areOtherIncidents(a: Incident, b: Incident): boolean {
  if (a === b) return false;
  const whom = compareAges(a.ages, b.ages, SAME_AGE);
  const where = compare(a.streets, b.streets);
  if (whom === 'same' || where === 'same') return false;
  const differences = [whom, where, compare(a.days, b.days)].filter((one) => one === 'other').length;
  // Who took part comes last: they are the most to compare, and this is asked of every pair of mentions.
  return differences >= LEAST_DIFFERENCES && compare(a.people, b.people) !== 'same';
}

/** Whether the ages that two mentions give leave no one whom it can have befallen in both. */
export function areOtherAges(a: Placed, b: Placed): boolean {
  const tolerance = a.mention.article === b.mention.article ? 0 : SAME_AGE;
  return compareAges(a.ages, b.ages, tolerance) === 'other';
}

type Comparison = 'same' | 'other' | 'unknown';

function compareAges(a: ReadonlySet<number>, b: ReadonlySet<number>, tolerance: number): Comparison {
  if (a.size === 0 || b.size === 0) return 'unknown';
  for (const one of a) for (const other of b) if (Math.abs(one - other) <= tolerance) return 'same';
  return 'other';
}

function compare<Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): Comparison {
  if (a.size === 0 || b.size === 0) return 'unknown';
  for (const one of a) if (b.has(one)) return 'same';
  return 'other';
}
