import { DAY_MS } from '../../event-list/civil.ts';
import { conflict } from '../conflicts/conflict.ts';
import type { MentionFeatures } from '../comparison/features.ts';
import { isOftenMisread } from '../conflicts/often-misread.ts';
import { areOtherAges } from '../conflicts/undergoer-conflict.ts';
import { timeConflict } from '../conflicts/time-conflict.ts';
import { gapBetween } from '../span.ts';

/** What merging asks of the mentions, by the items of the groups. */
export interface GroupQuestions {
  at: (item: number) => MentionFeatures;
  /** Whether an editor split them. */
  apart: (a: number, b: number) => boolean;
}

/** A group of mentions with the groups it may become one with. */
interface TiedGroup {
  items: readonly number[];
  /** Whether it is of what the story has several of. */
  isContested: boolean;
  edges: ReadonlyMap<TiedGroup, unknown>;
}

/**
 * The share of the pairs of two groups up to which mentions may contradict: firmly, when a slip of one mention among
 * five accounts for it, and by what is often misread.
 */
const MOST_CONTRADICTING = { firm: 0.2, all: 0.5 };

/**
 * Whether something keeps two groups apart: an editor, or more contradictions than a few mentions account for that may
 * have been misread.
 */
export function areParted(
  a: Omit<TiedGroup, 'edges'>,
  b: Omit<TiedGroup, 'edges'>,
  { at, apart }: GroupQuestions,
): boolean {
  const pairs = a.items.length * b.items.length;
  const most = { firm: MOST_CONTRADICTING.firm * pairs, all: MOST_CONTRADICTING.all * pairs };
  let [firm, all] = [0, 0];
  for (const item of a.items) {
    for (const other of b.items) {
      if (apart(item, other)) return true;
      if (conflict(at(item), at(other)) === null) continue;
      all += 1;
      if (!isOftenMisread(at(item), at(other))) firm += 1;
      if (firm > most.firm || all > most.all) return true;
    }
  }
  return areOfOtherAges(a, b, at) || areOfOtherTimes(a, b, at);
}

/** Ages alone tell whom of two victims it befell: mentions that give none can't outvote them. */
function areOfOtherAges(
  a: Pick<TiedGroup, 'items'>,
  b: Pick<TiedGroup, 'items'>,
  at: GroupQuestions['at'],
): boolean {
  const agesOf = ({ items }: Pick<TiedGroup, 'items'>) =>
    items.map((item) => at(item).undergoer.ages).filter(({ size }) => size > 0);
  return areMostlyApart(agesOf(a), agesOf(b), areOtherAges);
}

/** Whether more than the share of the pairs of two rows that may contradict are apart. */
function areMostlyApart<T>(
  a: readonly T[],
  b: readonly T[],
  areApart: (one: T, other: T) => boolean,
): boolean {
  const pairs = a.flatMap((one) => b.map((other) => areApart(one, other)));
  return pairs.filter(Boolean).length > MOST_CONTRADICTING.all * pairs.length;
}

/** However loosely an outlet dates an event, it isn't weeks out. */
const WEEKS_APART_MS = 14 * DAY_MS;
const WEEK_MS = 7 * DAY_MS;

/**
 * Of what the story has several of, and where the dates are weeks apart, they alone tell which is which: what is undated
 * can't outvote them.
 */
function areOfOtherTimes(
  a: Pick<TiedGroup, 'items' | 'isContested'>,
  b: Pick<TiedGroup, 'items' | 'isContested'>,
  at: GroupQuestions['at'],
): boolean {
  const areContested = a.isContested && b.isContested;
  // "In May" may be any of its days.
  const isDated = ({ span }: MentionFeatures) =>
    span !== null && (areContested || span.end - span.start <= WEEK_MS);
  const datedOf = ({ items }: Pick<TiedGroup, 'items'>) => items.map(at).filter(isDated);
  return areMostlyApart(
    datedOf(a),
    datedOf(b),
    (one, other) => timeConflict(one, other) !== null && (areContested || areWeeksApart(one, other)),
  );
}

const areWeeksApart = (a: MentionFeatures, b: MentionFeatures): boolean =>
  a.span !== null && b.span !== null && gapBetween(a.span, b.span) > WEEKS_APART_MS;

/**
 * Whether one of two groups might as well be of another event: of what the story has several of ("the meeting"), a
 * group that says too little to tell which it is of is tied to two that can't be one.
 */
export function areRivalled(a: TiedGroup, b: TiedGroup, ask: GroupQuestions): boolean {
  return hasRival(a, b, ask) || hasRival(b, a, ask);
}

/** Whether another group that `own` is tied to keeps apart from `other`. */
function hasRival(own: TiedGroup, other: TiedGroup, ask: GroupQuestions): boolean {
  for (const rival of own.edges.keys()) {
    if (rival !== other && rival.isContested && areParted(rival, other, ask)) return true;
  }
  return false;
}
