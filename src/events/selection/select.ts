import type { EventTime } from '../../event-list/schema.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import { isFarOff } from './far-off.ts';
import { isHeldAgainst, isMatter } from './matter.ts';
import { isQuotedByMany } from './quoted-by-many.ts';
import { mayBeDayOfPromise } from './promised-day.ts';
import { timeSpan } from '../span.ts';
import { takesUp } from './takes-up.ts';
import { articlesOf, surestOf, tellingsOf, weightOf } from './tellings.ts';
import { momentOf, ToldMoments } from './told-moments.ts';

/** Mentions that were joined: of one event. */
interface MentionGroup {
  mentions: readonly EventMention[];
  /** How many articles tell of its subject. */
  audience: number;
  /** When it was, as its mentions together say; null, or not given: nothing dates it. */
  time?: EventTime | null;
}

/** How sure an article has to be of an event: where others tell of it too, and where it stands alone. */
const LEAST_WEIGHT = { shared: 0.5, alone: 0.6 };
/**
 * So many articles don't speak by chance of one thing in passing: this share of the subject's, and no fewer than three;
 * where there are few, every outlet passes the same things. Chosen on stories of five and of about twelve articles.
 */
const MANY = { share: 0.35, least: 3, ofFew: 4 };
const FEW = 5;
/** Of so many articles several name "the trade" by chance, each by the way; what a third of more name is of the story. */
const FEW_FOR_PASSING = 10;

/**
 * The events that belong in the list, in the order given: what many articles tell of, what two tell surely, and what
 * one tells surely and dates. What few tell by the way, without a date, stays out, and so does the plan that one
 * outlet has of somebody, without a date or where the statement has one and so speaks for it. Of what one passage
 * tells of one moment ("issued its first indictments, bringing charges"), the one most told of stands for the rest.
 */
export function selectEvents<Group extends MentionGroup>(groups: readonly Group[]): Group[] {
  const spokenFor = sentencesOfStatements(groups);
  const worthy = groups.filter((group) => isWorthListing(group, spokenFor));
  const ordered = worthy.toSorted((a, b) => articlesOf(b) - articlesOf(a) || weightOf(b) - weightOf(a));
  const told = new ToldMoments();
  const chosen = new Set<Group>();
  for (const group of ordered) {
    const articles = articlesOf(group);
    const isOfFew = group.audience < FEW;
    const moments = group.mentions.map((mention) => momentOf(mention, (isOfFew && group.time) || null));
    const dated = moments.filter((_, place) => isDated(group.mentions[place]));
    const asked = dated.length || articles > 1 ? dated : moments;
    const isToldOnce = articles === 1 || tellingsOf(group) === 1;
    const least = { articles: isToldOnce ? 0 : articles, areActsOne: !isOfFew || articles === 1 };
    const isTold = asked.length > 0 && asked.every((moment) => told.has(moment, least));
    if (isTold && articles < manyOf(group)) continue;
    chosen.add(group);
    for (const moment of isOfFew ? moments : asked) told.note(moment, articles);
  }
  return worthy.filter((group) => chosen.has(group));
}

/** How many articles are many for an event of such a subject. */
function manyOf({ audience }: MentionGroup): number {
  return audience < FEW ? MANY.ofFew : Math.max(MANY.least, Math.ceil(MANY.share * audience));
}

/** The sentences whose statement can stand in the list for what it says, as it has a date. */
function sentencesOfStatements(groups: readonly MentionGroup[]): Set<EventMention['sentence']> {
  const statements = groups.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'statement'));
  return new Set(statements.filter(isDated).map(({ sentence }) => sentence));
}

function isWorthListing(
  { mentions: all, audience }: MentionGroup,
  spokenFor: ReadonlySet<EventMention['sentence']>,
): boolean {
  const mentions = all.filter((mention) => !isMatter(mention));
  const group = { mentions, audience };
  if (mentions.length === 0) return false;
  if (mentions.every(isTakenBack)) return false;
  const isOfNote = mentions.some(isDated) || surestOf(mentions, 0) >= LEAST_WEIGHT.shared;
  if (articlesOf(group) >= manyOf(group) && (isOfNote || audience > FEW_FOR_PASSING)) return true;
  const isPassedOn =
    articlesOf(group) > 1 && mentions.some((mention) => mention.stance === 'expects' && isDated(mention));
  const isSpokenFor = (mention: EventMention) =>
    mention.kind === 'plan' &&
    mention.source !== null &&
    (spokenFor.has(mention.sentence) || !isDated(mention) || mayBeDayOfPromise(mention));
  if (!isPassedOn && mentions.every(isSpokenFor)) return false;
  if (mentions.every(isReference)) return false;
  if (mentions.every(isHeldAgainst) && !mentions.some(isDated)) return false;
  if (mentions.every(isVouching)) return isQuotedByMany(mentions);
  const isShared = surestOf(mentions, 1) >= LEAST_WEIGHT.shared;
  if (isShared && (mentions.some(isDated) || mentions.some(isMainNews))) return true;
  if (surestOf(mentions.filter(isSaidToBe), 1) >= LEAST_WEIGHT.shared) return true;
  return mentions.some((mention) => mention.weight >= leastAlone(mention) && tellsAlone(mention));
}

/** What an article puts at its head is its news, also where it may only come about. */
function leastAlone({ sentence, kind }: EventMention): number {
  return sentence.index < HEAD && kind === 'plan' ? LEAST_WEIGHT.shared : LEAST_WEIGHT.alone;
}

/** Dated, not merely by when it began; and of a statement: we know what was said. */
function tellsAlone(mention: EventMention): boolean {
  const { interval } = mention.time ?? {};
  if (interval?.end === null || isReference(mention) || takesUp(mention)) return false;
  if (mention.kind === 'plan' && (interval?.start == null || isFarOff(mention))) return false;
  return isDated(mention);
}

function isDated(mention: EventMention | undefined): boolean {
  return timeSpan(mention?.time ?? null) !== null;
}

/** How many sentences of an article are its head: its title and its lead. */
const HEAD = 2;

/** What stands at an article's head, or what the outlet itself says happened. */
function isMainNews({ sentence, source, kind, weight }: EventMention): boolean {
  return sentence.index < HEAD || (kind === 'happening' && source === null && weight >= LEAST_WEIGHT.alone);
}

/** "Police raided the house, an official said", undated: the raid is the event, not that somebody tells of it. */
function isVouching({ kind, stance, time }: EventMention): boolean {
  return kind === 'statement' && stance === 'asserts' && timeSpan(time) === null;
}

/** Neither planned nor denied nor in doubt: what didn't happen has no place in time. */
function isSaidToBe({ kind, stance }: EventMention): boolean {
  return kind !== 'plan' && stance === 'asserts';
}

/** "The mayor denied that he knew": what somebody says did not happen; the denial is the event. */
function isTakenBack({ kind, source, stance }: EventMention): boolean {
  return kind === 'happening' && source !== null && (stance === 'denies' || stance === 'doubts');
}

/** "The 2016 election": the year only says which one is meant. */
function isReference({ time, trigger, sentence }: EventMention): boolean {
  if (time?.interval?.precision !== 'year' || trigger.pos !== 'noun' || time.end > trigger.start)
    return false;
  const between = sentence.tokens.filter(({ start, end }) => start >= time.end && end <= trigger.start);
  return between.every(({ pos }) => pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN');
}
