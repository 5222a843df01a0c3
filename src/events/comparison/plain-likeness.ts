import { DAY_MS } from '../../event-list/civil.ts';
import { wordingLikeness } from './evidence.ts';
import type { MentionFeatures } from './features.ts';
import { areSaid, isOneStatement } from './one-statement.ts';
import { overlapping, type Span } from '../span.ts';
import { cosine, mostShared } from './term-vector.ts';
import type { TriggerRelation } from './trigger-relation.ts';

/** What each kind of evidence weighs; the sum is 1. */
const WEIGHTS = { trigger: 0.3, wording: 0.4, names: 0.2, time: 0.1 };
const TRIGGER_LIKENESS: Record<TriggerRelation, number> = { same: 1, related: 0.7, none: 0 };
/** What two statements gain whose contents count themselves alike: both of "their first meeting". */
const SAME_ORDINAL = 0.2;
/** What two of one article lose: it words what is said again less alike, what is said besides more. */
const ONE_ARTICLE = 0.12;
/**
 * What two lose in a story told over many years, where one is undated and its article more than a year from the
 * other: news is of its day.
 */
const YEARS_APART = 0.3;
const YEAR_MS = 366 * DAY_MS;
/** The likeness of wording that a trigger needs beside it where no name is shared. */
const LEAST_WORDING = 0.12;
/**
 * The same of two statements about related things ("settled", "an agreement"), or of which only the cue is known
 * ("said", "added"): a shared name is their speaker's.
 */
const LEAST_SAID = 0.4;
/** How alike the sentences of one statement are at least. */
const ONE_STATEMENT = 0.35;
/** What times count where one of the two isn't known: it hardly speaks against. */
const UNKNOWN_TIME = 0.5;

/**
 * How alike two mentions are, 0 to about 1, by the little that tells one statement from another, or one meeting of
 * many: what it is about, how it is put, who is named, when it was. Too few of these are told twice to learn from.
 *
 * @param isNameShared whether both mention a name
 */
export function plainLikeness(
  a: MentionFeatures,
  b: MentionFeatures,
  relation: TriggerRelation,
  isNameShared: boolean,
): number {
  const wording = wordingLikeness({ a, b });
  if (isOneStatement(a, b)) return ONE_STATEMENT + WEIGHTS.wording * wording;
  const isThin = areSaid(a, b) && (relation === 'related' || !a.mention.content || !b.mention.content);
  const least = isThin ? LEAST_SAID : isNameShared ? 0 : LEAST_WORDING;
  if (relation === 'none' || wording < least) return 0;
  const likeness =
    WEIGHTS.trigger * TRIGGER_LIKENESS[relation] * Math.max(a.stem.spread, b.stem.spread) ** -0.25 +
    WEIGHTS.wording * wording +
    WEIGHTS.names * nameLikeness(a, b) +
    WEIGHTS.time * timeLikeness(a.span, b.span) +
    (a.mention.ordinal !== null && a.mention.ordinal === b.mention.ordinal ? SAME_ORDINAL : 0) -
    (areYearsApart(a, b) ? YEARS_APART * a.longevity : 0) -
    (a.mention.article === b.mention.article ? ONE_ARTICLE : 0);
  return Math.max(0, likeness);
}

/** How alike the names are, and how much that tells: names that all the story is about tell little. */
function nameLikeness(a: MentionFeatures, b: MentionFeatures): number {
  return cosine(a.names, b.names) * mostShared(a.names, b.names, a.nameRarity);
}

function areYearsApart(a: MentionFeatures, b: MentionFeatures): boolean {
  if (a.span && b.span) return false;
  const [left, right] = [placeInTime(a), placeInTime(b)];
  return Math.max(left.start, right.start) - Math.min(left.end, right.end) > YEAR_MS;
}

/** Its own time; of what is undated the day of the article. */
function placeInTime({ span, article: { day } }: MentionFeatures): Span {
  return span ?? { start: day, end: day + DAY_MS };
}

/** 1 where they overlap, 0 where they don't; half where one isn't known. */
function timeLikeness(a: Span | null, b: Span | null): number {
  if (!a || !b) return UNKNOWN_TIME;
  return overlapping(a, b) ? 1 : 0;
}
