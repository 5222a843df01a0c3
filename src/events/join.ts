import type { EventMention } from '../mentions/event-mention.ts';
import { forEachCandidate } from './blocking.ts';
import { averageLink, type AlikePair, type Join } from './cluster.ts';
import { compareMentions, likenessOf } from './compare.ts';
import { Components } from './components.ts';
import { conflict } from './conflict.ts';
import { UNSTEERED, type Steering } from './edits/steering.ts';
import { describeMentions, type MentionFeatures } from './features.ts';
import { outvote } from './outvote.ts';
import { isStatementOfDay, statementsOfDay } from './statement-day.ts';

/** Mentions found to be of one event. */
export interface JoinedMentions {
  /** Their indices in the input, ascending. */
  items: number[];
  /** The joins that made it one, in the order made. */
  joins: readonly Join[];
  /** A reason for each join, in plain words, in the same order. */
  because: string[];
  /** How many articles tell of its subject: all of the story's, but where the folder holds several. */
  audience: number;
}

/** Average likeness from which mentions are one event; chosen on the development stories. */
export const THRESHOLD = 0.3;
/** What a contradiction takes from the likeness of a pair: more than any likeness gives. */
const CONTRADICTION = 2;

/** What the joining asks of two mentions, by their indices. */
interface PairQuestions {
  likeness: (a: number, b: number) => number;
  contradict: (a: number, b: number) => boolean;
  apart: (a: number, b: number) => boolean;
}

/**
 * Joins the mentions of a story that tell of the same event, as they are alike and as an editor steers it.
 * In the order of each event's first mention.
 */
export function joinMentions(
  mentions: readonly EventMention[],
  { together, apart }: Steering = UNSTEERED,
): JoinedMentions[] {
  const features = describeMentions(mentions);
  const at = (index: number): MentionFeatures => {
    const found = features[index];
    if (!found) throw new RangeError(`no mention ${index}`);
    return found;
  };
  const ask: PairQuestions = {
    likeness: (a, b) => likenessOf(at(a), at(b)),
    contradict: (a, b) => conflict(at(a), at(b)) !== null,
    apart: (a, b) => apart(a, b) !== null,
  };
  const pairs = alikePairs(features, ask, together);
  const groups = agreeingGroups(features, pairs, ask);
  const groupOf = new Map(groups.flatMap((items, group) => items.map((item) => [item, group])));
  const within = pairs.filter(({ a, b }) => groupOf.get(a) === groupOf.get(b));
  const ofDay = statementsOfDay(features).filter(([a, b]) => !ask.apart(a, b));
  const rules = { threshold: THRESHOLD, forbidden: ask.apart, together: [...together, ...ofDay] };
  return averageLink(mentions.length, within, rules).map(({ items, joins }) => ({
    items,
    joins,
    because: joins.map((join) => reason(join, at)),
    audience: Math.max(...items.map((item) => at(item).audience)),
  }));
}

/**
 * How alike those pairs are that can matter. Two clusters are joined only where at least one of their pairs, and
 * one that nothing forbids, reaches the threshold: so pairs between the components of such pairs are left out.
 */
function alikePairs(
  features: readonly MentionFeatures[],
  { likeness, contradict, apart }: PairQuestions,
  together: Steering['together'],
): AlikePair[] {
  const components = new Components(features.length);
  for (const [first, ...others] of together) for (const item of others) components.unite(first ?? item, item);
  // In the order of the visits, which is the same the second time.
  const likenesses: number[] = [];
  forEachCandidate(features, (a, b) => {
    const found = likeness(a, b);
    likenesses.push(found);
    if (found < THRESHOLD || components.areOne(a, b) || apart(a, b)) return;
    if (!contradict(a, b)) components.unite(a, b);
  });
  const pairs: AlikePair[] = [];
  let visit = 0;
  forEachCandidate(features, (a, b) => {
    const found = likenesses[visit++] ?? 0;
    if (found !== 0 && components.areOne(a, b)) pairs.push({ a, b, likeness: found });
  });
  return pairs;
}

/**
 * Groups of mentions of one event in which nothing contradicts. A contradiction weighs heavily against joining, but
 * doesn't forbid it: where many agree, one that was misread is then left out by itself. What was said, and what the
 * story has several of, has to fit from the start.
 */
function agreeingGroups(
  features: readonly MentionFeatures[],
  pairs: readonly AlikePair[],
  { contradict, apart }: PairQuestions,
): number[][] {
  const isStrict = (item: number) =>
    features[item]?.mention.kind === 'statement' || features[item]?.isContested === true;
  const forbidden = (a: number, b: number) =>
    apart(a, b) || ((isStrict(a) || isStrict(b)) && contradict(a, b));
  const weighed = pairs.map((pair) =>
    contradict(pair.a, pair.b) ? { ...pair, likeness: pair.likeness - CONTRADICTION } : pair,
  );
  const key = (a: number, b: number) => Math.min(a, b) * features.length + Math.max(a, b);
  const known = new Map(pairs.map(({ a, b, likeness }) => [key(a, b), likeness]));
  const support = (a: number, b: number) => known.get(key(a, b)) ?? 0;
  return averageLink(features.length, weighed, { threshold: THRESHOLD, forbidden }).flatMap(({ items }) =>
    outvote(items, contradict, support),
  );
}

function reason({ a, b }: Join, at: (index: number) => MentionFeatures): string {
  const [left, right] = [at(a), at(b)];
  const { shared } = compareMentions(left, right);
  const outlets = [left, right].map(({ mention }) => mention.article.outlet);
  const who = outlets[0] === outlets[1] ? `twice in ${outlets[0] ?? ''}` : outlets.join(' and ');
  const isOfDay = shared.length === 0 && isStatementOfDay(left, right);
  const said = isOfDay ? [`${left.mention.source?.name ?? ''} on one matter; same day`] : shared;
  return `${who}: ${said.join('; ') || 'joined by an editor'}`;
}
