import { DAY_MS } from '../event-list/civil.ts';
import type { Trigger } from '../mentions/event-mention.ts';
import { cosine, timeSpan, type MentionFeatures, type Span } from './features.ts';
import { relateTriggers, type TriggerRelation } from './trigger-relation.ts';

/** How alike two mentions are, and what they have in common in plain words. */
export interface Comparison {
  /** 0 (nothing in common) to 1. */
  likeness: number;
  shared: string[];
}

/** What each kind of evidence weighs; the sum is 1. */
const WEIGHTS = { trigger: 0.3, wording: 0.4, names: 0.2, time: 0.1 };
const TRIGGER_LIKENESS: Record<TriggerRelation, number> = { same: 1, related: 0.7, none: 0 };
/** What stays open counts as half shared: where one of the two says nothing, it doesn't speak against. */
const UNKNOWN = 0.5;

/** Compares two mentions. Nothing in common in their triggers is nothing in common. */
export function compareMentions(a: MentionFeatures, b: MentionFeatures): Comparison {
  const [left, right] = [eventTrigger(a), eventTrigger(b)];
  const relation = relateTriggers(left, right);
  if (relation === 'none') return { likeness: 0, shared: [] };
  const time = timeLikeness(a.span, b.span);
  const likeness =
    WEIGHTS.trigger * TRIGGER_LIKENESS[relation] +
    WEIGHTS.wording * Math.sqrt(cosine(a.terms, b.terms)) +
    WEIGHTS.names * overlap(a.names, b.names) +
    WEIGHTS.time * time;
  const names = [...a.names].filter((name) => b.names.has(name));
  const words = [...new Set([left.text.toLowerCase(), right.text.toLowerCase()])].join('/');
  return { likeness, shared: [words, ...(names.length ? [names.join(', ')] : []), ...sharedTime(a, b)] };
}

/** What a mention is about: of a statement, what it says, else the event it names. */
export function eventTrigger({ mention }: MentionFeatures): Trigger {
  return mention.content?.trigger ?? mention.trigger;
}

function sharedTime(a: MentionFeatures, b: MentionFeatures): string[] {
  if (!a.span || !b.span) return [];
  if (a.span.start === b.span.start && a.span.end === b.span.end) return ['same time'];
  return overlapping(a.span, b.span) ? ['times that fit'] : [];
}

/** 1 where they overlap, 0 where they don't; half where one isn't known. */
function timeLikeness(a: Span | null, b: Span | null): number {
  if (!a || !b) return UNKNOWN;
  return overlapping(a, b) ? 1 : 0;
}

export function overlapping(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The share of the smaller set that the larger holds too; half where one is empty. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (!a.size || !b.size) return UNKNOWN;
  return shared(a, b) / Math.min(a.size, b.size);
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const item of a) if (b.has(item)) count += 1;
  return count;
}

/**
 * Why two mentions can't be of one event, in plain words; null: nothing speaks against it. This is hard: no
 * likeness outweighs it.
 */
export function conflict(a: MentionFeatures, b: MentionFeatures): string | null {
  return kindConflict(a, b) ?? speakerConflict(a, b) ?? timeConflict(a, b) ?? peopleConflict(a, b);
}

function kindConflict(a: MentionFeatures, b: MentionFeatures): string | null {
  const kinds = [a.mention.kind, b.mention.kind];
  if (kinds[0] === kinds[1]) return null;
  if (kinds.includes('statement')) return 'one is what somebody said, the other what happened';
  // "Will open on Monday" and "opened on Monday" are one event; without dates nothing says so.
  if (a.span && b.span && overlapping(a.span, b.span)) return null;
  return 'one is planned, the other happened';
}

function speakerConflict(a: MentionFeatures, b: MentionFeatures): string | null {
  const [left, right] = [a.mention.source?.name, b.mention.source?.name];
  if (a.mention.kind !== 'statement' || b.mention.kind !== 'statement') return null;
  return left && right && left !== right ? `different speakers: ${left} and ${right}` : null;
}

/** Outlets on either side of midnight, or of the world, may give one event two neighbouring days. */
const TOLERANCE_MS = DAY_MS;

function timeConflict(a: MentionFeatures, b: MentionFeatures): string | null {
  return disjoint(a, b, a.span, b.span, a.mention.time?.edtf, b.mention.time?.edtf) ?? contentTime(a, b);
}

function contentTime(a: MentionFeatures, b: MentionFeatures): string | null {
  const [left, right] = [a.mention.content?.time ?? null, b.mention.content?.time ?? null];
  return disjoint(a, b, timeSpan(left), timeSpan(right), left?.edtf, right?.edtf);
}

function disjoint(
  a: MentionFeatures,
  b: MentionFeatures,
  left: Span | null,
  right: Span | null,
  ...dates: (string | null | undefined)[]
): string | null {
  if (!left || !right || overlapping(left, right)) return null;
  const gap = Math.max(left.start, right.start) - Math.min(left.end, right.end);
  const sameArticle = a.mention.article === b.mention.article;
  if (!sameArticle && gap < TOLERANCE_MS && dayLike(left) && dayLike(right)) return null;
  return `resolved dates ${dates.join(' and ')} are disjoint`;
}

function dayLike({ start, end }: Span): boolean {
  return end - start <= DAY_MS;
}

/** Two named on either side, and no more than one of them the same: different meetings, deals, fights. */
function peopleConflict(a: MentionFeatures, b: MentionFeatures): string | null {
  const smaller = Math.min(a.people.size, b.people.size);
  if (smaller < 2 || shared(a.people, b.people) * 2 > smaller) return null;
  return `different people: ${[...a.people].join(', ')} and ${[...b.people].join(', ')}`;
}
