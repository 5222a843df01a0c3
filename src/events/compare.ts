import type { Stance } from '../event-list/schema.ts';
import type { EventMention } from '../mentions/event-mention.ts';
import { referenceDate } from '../articles/article.ts';
import { civilToMs, DAY_MS } from '../event-list/civil.ts';
import { cosine, eventTrigger, timeSpan, type MentionFeatures, type Span } from './features.ts';
import { EMPTY_VERBS } from './empty-verbs.ts';
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
/** What two mentions gain that count themselves alike: both "their first meeting". */
const SAME_ORDINAL = 0.2;
/** What two mentions of one article lose: it words a second mention of an event less alike, a second event more. */
const ONE_ARTICLE = 0.12;
/**
 * What two mentions lose in a story told over many years, where one is undated and its article more than a year
 * from the other: news is of its day.
 */
const YEARS_APART = 0.3;
const YEAR_MS = 366 * DAY_MS;
/** The likeness of wording that a trigger needs beside it where no name is shared. */
const LEAST_WORDING = 0.12;
/** The same of two statements about related things ("settled", "an agreement"): a shared name is their speaker's. */
const LEAST_SAID = 0.4;
/** How alike the sentences of one statement are at least, and how far apart they may stand. */
const ONE_STATEMENT = 0.35;
const NEIGHBOURS = 2;
/** What times count where one of the two isn't known: it hardly speaks against. */
const UNKNOWN_TIME = 0.5;

/** Compares two mentions. Nothing in common in their triggers, or in all the rest, is nothing in common. */
export function compareMentions(a: MentionFeatures, b: MentionFeatures): Comparison {
  const [left, right] = [eventTrigger(a.mention), eventTrigger(b.mention)];
  const relation = relateTriggers(left, right);
  if (isOneStatement(a, b)) {
    const who = a.mention.source?.name ?? '';
    return { likeness: ONE_STATEMENT + WEIGHTS.wording * wordingLikeness(a, b), shared: [`${who} goes on`] };
  }
  if (relation === 'none') return { likeness: 0, shared: [] };
  const names = sharedNames(a.mention, b.mention);
  const wording = wordingLikeness(a, b);
  if (!names.length && wording < LEAST_WORDING) return { likeness: 0, shared: [] };
  if (relation === 'related' && isSaid(a, b) && wording < LEAST_SAID) return { likeness: 0, shared: [] };
  if (areEmptyAlone(a, b) && cosine(a.clauseTerms, b.clauseTerms) === 0) return { likeness: 0, shared: [] };
  const likeness =
    WEIGHTS.trigger * TRIGGER_LIKENESS[relation] * Math.min(a.triggerWeight, b.triggerWeight) +
    WEIGHTS.wording * wording +
    WEIGHTS.names * nameLikeness(a, b) +
    WEIGHTS.time * timeLikeness(a.span, b.span) +
    (a.mention.ordinal !== null && a.mention.ordinal === b.mention.ordinal ? SAME_ORDINAL : 0) -
    (areYearsApart(a, b) ? YEARS_APART * a.longevity : 0) -
    (a.mention.article === b.mention.article ? ONE_ARTICLE : 0);
  const words = [...new Set([left.text.toLowerCase(), right.text.toLowerCase()])].join('/');
  return { likeness, shared: [words, ...(names.length ? [names.join(', ')] : []), ...sharedTime(a, b)] };
}

/** What a speaker says in neighbouring sentences of one article, on one day, to the reader is one statement. */
function isOneStatement(a: MentionFeatures, b: MentionFeatures): boolean {
  const { mention: left } = a;
  const { mention: right } = b;
  const sameSpeaker = isSaid(a, b) && left.source !== null && left.source.name === right.source?.name;
  if (!sameSpeaker || left.article !== right.article) return false;
  const sameDay = a.span?.start === b.span?.start && a.span?.end === b.span?.end;
  const areNear = Math.abs(left.sentence.index - right.sentence.index) <= NEIGHBOURS;
  return a.span !== null && sameDay && areNear;
}

/** Two statements: that one speaker is in both tells nothing of what was said. */
function isSaid(a: MentionFeatures, b: MentionFeatures): boolean {
  return a.mention.kind === 'statement' && b.mention.kind === 'statement';
}

/** "ordered", "agreed", "tried": what was ordered tells of the event, the verb alone hardly anything. */
function areEmptyAlone(a: MentionFeatures, b: MentionFeatures): boolean {
  const isEmpty = ({ mention: { trigger, kind } }: MentionFeatures) =>
    kind !== 'statement' && trigger.pos === 'verb' && EMPTY_VERBS.has(trigger.stem);
  return (isEmpty(a) || isEmpty(b)) && a.mention.sentence !== b.mention.sentence;
}

/** How alike the names are, and how much that tells: names that all the story is about tell little. */
function nameLikeness(a: MentionFeatures, b: MentionFeatures): number {
  const shared = [...a.names.keys()].filter((name) => b.names.has(name));
  const telling = Math.max(0, ...shared.map((name) => a.nameRarity.get(name) ?? 0));
  return cosine(a.names, b.names) * telling;
}

/** Two triggers of one sentence share its words whatever they are about: there the wording tells nothing. */
function wordingLikeness(a: MentionFeatures, b: MentionFeatures): number {
  return a.mention.sentence === b.mention.sentence ? 0 : Math.sqrt(cosine(a.terms, b.terms));
}

function areYearsApart(a: MentionFeatures, b: MentionFeatures): boolean {
  if (a.span && b.span) return false;
  const [left, right] = [placeInTime(a), placeInTime(b)];
  return Math.max(left.start, right.start) - Math.min(left.end, right.end) > YEAR_MS;
}

/** Its own time; of what is undated the day of the article. */
function placeInTime({ span, mention: { article } }: MentionFeatures): Span {
  const day = civilToMs(referenceDate(article));
  return span ?? { start: day, end: day + DAY_MS };
}

function sharedNames(a: EventMention, b: EventMention): string[] {
  const names = [...b.participants.map(({ name }) => name), ...b.places];
  return [...new Set([...a.participants.map(({ name }) => name), ...a.places])].filter((name) =>
    names.includes(name),
  );
}

function sharedTime(a: MentionFeatures, b: MentionFeatures): string[] {
  if (!a.span || !b.span) return [];
  if (a.span.start === b.span.start && a.span.end === b.span.end) return ['same time'];
  return overlapping(a.span, b.span) ? ['times that fit'] : [];
}

/** 1 where they overlap, 0 where they don't; half where one isn't known. */
function timeLikeness(a: Span | null, b: Span | null): number {
  if (!a || !b) return UNKNOWN_TIME;
  return overlapping(a, b) ? 1 : 0;
}

export function overlapping(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
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
  return (
    kindConflict(a, b) ??
    speakerConflict(a, b) ??
    timeConflict(a, b) ??
    ageConflict(a, b) ??
    peopleConflict(a, b) ??
    ordinalConflict(a, b) ??
    additionConflict(a, b) ??
    stanceConflict(a, b)
  );
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

/** Undated, an article's event is of about the time the article appeared; older news says when it was. */
const WEEKS_APART_MS = 14 * DAY_MS;

function ageConflict(a: MentionFeatures, b: MentionFeatures): string | null {
  if (a.longevity === 0 || (a.span === null) === (b.span === null)) return null;
  const [left, right] = [a, b].map(({ mention: { article } }) => civilToMs(referenceDate(article)));
  if (left === undefined || right === undefined || Math.abs(left - right) <= WEEKS_APART_MS) return null;
  return 'one is undated, and the articles are weeks apart';
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

/** Two or more named on either side, and none of them the same: different meetings, deals, fights. */
function peopleConflict(a: MentionFeatures, b: MentionFeatures): string | null {
  const smaller = Math.min(a.people.size, b.people.size);
  if (smaller < 2 || shared(a.people, b.people) > 0) return null;
  return `different people: ${[...a.people].join(', ')} and ${[...b.people].join(', ')}`;
}

function ordinalConflict(a: MentionFeatures, b: MentionFeatures): string | null {
  const [left, right] = [a.mention.ordinal, b.mention.ordinal];
  if (left === null || right === null || left === right) return null;
  return `one is the ${left} of its kind, the other the ${right}`;
}

/**
 * What happened and what did not are two things, and so are what somebody claimed and what they denied. Of a plan,
 * outlets may differ on whether it will come true.
 */
function stanceConflict(a: MentionFeatures, b: MentionFeatures): string | null {
  if (a.mention.kind === 'plan' || b.mention.kind === 'plan') return null;
  const isOneThing = relateTriggers(eventTrigger(a.mention), eventTrigger(b.mention)) !== 'none';
  if (!isOneThing && isOneStatement(a, b)) return null;
  const stances = [a.mention.stance, b.mention.stance];
  const isOpposed = stances.includes('denies') && stances.some((stance) => claims(stance));
  return isOpposed ? 'one is claimed, the other denied' : null;
}

const claims = (stance: Stance): boolean => stance === 'asserts' || stance === 'expects';

/** "They also met …": an article that adds an event has told of the others before. */
function additionConflict(a: MentionFeatures, b: MentionFeatures): string | null {
  if (a.mention.article !== b.mention.article || a.mention.sentence === b.mention.sentence) return null;
  const [, later] = a.mention.sentence.index < b.mention.sentence.index ? [a, b] : [b, a];
  return later.isAdded ? 'the article adds the one to the other ("also")' : null;
}
