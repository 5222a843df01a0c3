import type { Article } from '../../articles/article.ts';
import { DAY_MS } from '../../event-list/civil.ts';
import type { MentionFeatures } from '../comparison/features.ts';
import { isSummingUp } from '../comparison/summing-up.ts';
import { relateMeanings } from '../comparison/trigger-relation.ts';
import { conflict } from '../conflicts/conflict.ts';
import type { Span } from '../span.ts';

/** How far from the day of its article an undated event may be. */
const NEWS_MS = 14 * DAY_MS;

/**
 * Pairs of mentions of which the second sums up the first: "A ferry sank … the disaster", with what its article told
 * before that the noun may mean. What such a noun's own sentence says is of something else ("recovered from the tragedy").
 *
 * @param features in the order of the articles' texts
 */
export function summedUpEvents(features: readonly MentionFeatures[]): [number, number][] {
  const pairs: [number, number][] = [];
  let article: Article | null = null;
  let start = 0;
  for (const [index, one] of features.entries()) {
    if (one.mention.article !== article) [article, start] = [one.mention.article, index];
    if (!one.isPresupposed || !isSummingUp(one.mention)) continue;
    const before = mostTold(features, start, index);
    if (before >= 0) pairs.push([before, index]);
  }
  return pairs;
}

/** The mentions that sum up what was at another time than the news, as that time says: "the 2010 disaster". */
export function summedUpElsewhen(features: readonly MentionFeatures[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [index, one] of features.entries())
    if (isSummingUp(one.mention) && !isOfNews(one)) found.add(index);
  return found;
}

/** Of what an article told before, what most articles tell of, and of that the last; -1: nothing. */
function mostTold(features: readonly MentionFeatures[], start: number, index: number): number {
  const one = features[index];
  let [best, share] = [-1, 0];
  for (let at = start; one && at < index; at += 1) {
    const other = features[at];
    if (!other || other.stem.share < share || !isMeant(one, other)) continue;
    [best, share] = [at, other.stem.share];
  }
  return best;
}

function isMeant(one: MentionFeatures, other: MentionFeatures): boolean {
  if (other.mention.kind !== 'happening' || other.mention.sentence === one.mention.sentence) return false;
  if (!isBounded(other.span) && !isOfNews(one)) return false;
  const relation = relateMeanings(one.mention.trigger, other.mention.trigger);
  return relation !== 'none' && conflict(one, other) === null;
}

const isBounded = (span: Span | null): span is Span => span !== null && Number.isFinite(span.start);

/**
 * Whether a noun may be of about the day its article appeared, as what has no date is; not "the accident was the
 * deadliest since 2012, when a train hit a bus on Nov. 17".
 */
const isOfNews = ({ mention, span, article }: MentionFeatures): boolean =>
  mention.time?.certainty !== 'stated' || (isBounded(span) && Math.abs(article.day - span.start) <= NEWS_MS);
