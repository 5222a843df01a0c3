import type { Article } from '../../articles/article.ts';
import { articleLikeness, type ArticleFeatures } from './article-likeness.ts';
import { averageLink } from '../clustering/cluster.ts';
import type { Incident } from './incident.ts';
import { areOtherIncidents } from './other-incidents.ts';
import type { AlikePair } from '../clustering/pair-list.ts';

/** From which average likeness articles are of one subject; chosen so that a story of one subject stays whole. */
const LEAST_LIKENESS = 0.25;
/** Which share of how alike the articles of either are; so that three stories of few articles stay three. */
const LEAST_COHESION = 0.3;
/** What speaks against one subject where two articles report other incidents: more than any words speak for it. */
const OTHER_INCIDENT = 1;
/** Up to how many articles are all compared with one another: the work grows with the square. */
export const MOST_COMPARED = 400;
/** Of a larger folder, with how many of those compared, next to it in time, each of the rest is compared. */
const NEIGHBOURS = 64;

/**
 * The subjects of a folder: which incident, affair, match its articles tell of. Two shootings are told in the same
 * words ("a man was shot", "police said"); what tells them apart is what their articles as a whole name. To part the
 * documents first and to look for one event within each part alone is the field's known remedy (Barhom et al. 2019).
 *
 * Of a large folder a sample is clustered, and the rest goes to the nearest cluster (Buckshot; Cutting et al. 1992);
 * what is near none stays together.
 *
 * @param articles described, in the order of their days
 * @param incidents what each of them reports; one without an incident is put apart by its words alone
 * @returns the number of its subject for each article; numbers from 0, in no order
 */
export function subjectsOf(
  articles: ReadonlyMap<Article, ArticleFeatures>,
  incidents: ReadonlyMap<Article, Incident>,
): ReadonlyMap<Article, number> {
  const inTime = [...articles].map(([article, features]) => ({
    article,
    features,
    incident: incidents.get(article) ?? null,
  }));
  const step = Math.ceil(inTime.length / MOST_COMPARED);
  const sample = inTime.filter((_, at) => at % step === 0);
  const subjects = new Map<Article, number>();
  const clusters = clustersOf(sample);
  for (const [subject, items] of clusters.entries()) {
    for (const item of items) {
      const one = sample[item];
      if (one) subjects.set(one.article, subject);
    }
  }
  const rest = inTime.flatMap((one, at) => (at % step === 0 ? [] : [{ one, at: Math.floor(at / step) }]));
  for (const { one, at } of rest) {
    const around = sample.slice(Math.max(0, at - NEIGHBOURS / 2), at + 1 + NEIGHBOURS / 2);
    const known = around.map((other) => ({
      subject: subjects.get(other.article) ?? clusters.length,
      likeness: likenessOf(one, other),
    }));
    subjects.set(one.article, nearest(known) ?? clusters.length);
  }
  return subjects;
}

/** An article with what is known of it. */
interface Described {
  features: ArticleFeatures;
  incident: Incident | null;
}

/** Of two incidents the articles are put apart, however alike their words. */
function likenessOf(a: Described, b: Described): number {
  const likeness = articleLikeness(a.features, b.features);
  return areOtherIncidents(a.incident, b.incident) ? likeness - OTHER_INCIDENT : likeness;
}

/** An article that one is compared with: its subject, and how alike the two are. */
interface Compared {
  subject: number;
  likeness: number;
}

function clustersOf(articles: readonly Described[]): number[][] {
  const pairs = articles.flatMap((one, a): AlikePair[] =>
    articles.slice(a + 1).map((other, at) => ({ a, b: a + 1 + at, likeness: likenessOf(one, other) })),
  );
  const rules = { threshold: LEAST_LIKENESS, cohesion: LEAST_COHESION, forbidden: () => false };
  const alike = pairs.filter(({ likeness }) => likeness !== 0);
  return averageLink(articles.length, alike, rules).map(({ items }) => items);
}

/** The subject whose articles are most alike on average; null where none are alike enough. */
function nearest(compared: readonly Compared[]): number | null {
  const sums = new Map<number, { sum: number; count: number }>();
  for (const { subject, likeness } of compared) {
    const { sum, count } = sums.get(subject) ?? { sum: 0, count: 0 };
    sums.set(subject, { sum: sum + likeness, count: count + 1 });
  }
  const averages = [...sums].map(([subject, { sum, count }]) => ({ subject, likeness: sum / count }));
  const [best] = averages.toSorted((a, b) => b.likeness - a.likeness || a.subject - b.subject);
  return best && best.likeness >= LEAST_LIKENESS ? best.subject : null;
}
