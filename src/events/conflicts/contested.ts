import { group } from 'd3-array';
import { DAY_MS } from '../../event-list/civil.ts';
import { isAggregate } from '../comparison/aggregate.ts';
import { eventTrigger } from '../comparison/event-trigger.ts';
import { gapBetween } from '../span.ts';
import { timeConflict, type TimedMention } from './time-conflict.ts';

/** From which share of its dated mentions' pairs that can't be one a stem is contested. */
const CONTESTED = 0.2;
/** Of a stem that is dated more often than this, the first do. */
const ENOUGH = 64;
/** Between outlets' dates for one event there is no more. */
const MOST_APART_MS = 90 * DAY_MS;

/**
 * The stems that the story uses of several events: their dates contradict, and not only between outlets, which may
 * differ on one event by days; within an article, or by months, or somebody counts several. "The crash" of a story is one, its
 * "meetings" are many: there a trigger in common says little.
 */
export function contestedStems(mentions: readonly TimedMention[]): ReadonlySet<string> {
  const told = mentions.filter(({ mention }) => mention.kind !== 'statement');
  const byStem = group(told, ({ mention }) => eventTrigger(mention).stem);
  return new Set([...byStem].filter(([, own]) => isContested(own)).map(([stem]) => stem));
}

function isContested(mentions: readonly TimedMention[]): boolean {
  const dated = mentions.filter(({ span }) => span !== null).slice(0, ENOUGH);
  let [pairs, contradictions, sure] = [0, 0, 0];
  for (const [index, a] of dated.entries()) {
    for (const b of dated.slice(index + 1)) {
      pairs += 1;
      if (timeConflict(a, b) === null) continue;
      contradictions += 1;
      if (a.mention.article === b.mention.article || areFarApart(a, b)) sure += 1;
    }
  }
  if (contradictions === 0 || contradictions / pairs < CONTESTED) return false;
  return sure > 0 || mentions.some(({ mention }) => isAggregate(mention));
}

/** Of the same thing told in other months or years: of one event outlets differ by days. */
const areFarApart = (a: TimedMention, b: TimedMention): boolean =>
  a.span !== null && b.span !== null && gapBetween(a.span, b.span) > MOST_APART_MS;
