import { referenceDate } from '../articles/article.ts';
import { civilToMs } from '../event-list/civil.ts';
import type { EventMention } from '../mentions/event-mention.ts';
import { eventTrigger } from './event-trigger.ts';
import type { MentionFeatures } from './features.ts';
import { relationKeys } from './trigger-relation.ts';

/** Up to how many mentions of one block are all compared with one another: more than a story of many outlets has. */
export const LARGEST_BLOCK = 128;
/** In a larger block, with how many of those next to it in time, on either side, a mention is compared. */
export const NEIGHBOURS = 12;

/** Mentions that may be of one event. */
interface Block {
  /** Their indices; in order of time where only neighbours are compared. */
  items: readonly number[];
  /** How far apart in `items` two may stand to be compared. */
  reach: number;
}

/**
 * Visits each pair of mentions worth comparing once, `a` below `b`: of articles of one subject those whose triggers
 * share a stem or a group of related predicates, and what one speaker says in one article. Of a block that grows
 * beyond a story's measure only those near in time who share a name, or have none, are compared (the sorted
 * neighbourhood method; Hernández & Stolfo 1995), so that visits grow no faster than mentions.
 */
export function forEachCandidate(
  features: readonly MentionFeatures[],
  visit: (a: number, b: number) => void,
): void {
  const blocksOf = features.map((): { block: Block; at: number }[] => []);
  for (const block of findBlocks(features)) {
    for (const [at, item] of block.items.entries()) blocksOf[item]?.push({ block, at });
  }
  const visitedFrom = new Int32Array(features.length).fill(-1);
  for (const [b, blocks] of blocksOf.entries()) {
    for (const { block, at } of blocks) {
      const end = Math.min(block.items.length, at + block.reach + 1);
      for (let place = Math.max(0, at - block.reach); place < end; place += 1) {
        const a = block.items[place] ?? b;
        if (a >= b || visitedFrom[a] === b) continue;
        visitedFrom[a] = b;
        visit(a, b);
      }
    }
  }
}

function findBlocks(features: readonly MentionFeatures[]): Block[] {
  const inSubject = (one: MentionFeatures) => keysOf(one.mention).map((key) => `${one.subject} ${key}`);
  const byKey = groupBy(features, [...features.keys()], inSubject);
  return byKey.flatMap((items): Block[] => {
    if (items.length <= LARGEST_BLOCK) return [{ items, reach: Infinity }];
    return groupBy(features, items, ({ mention }) => namesIn(mention)).map((part) => ({
      items: inTime(features, part),
      reach: NEIGHBOURS,
    }));
  });
}

/** The items by each of their keys; those that stand alone are left out. */
function groupBy(
  features: readonly MentionFeatures[],
  items: readonly number[],
  keys: (one: MentionFeatures) => Iterable<string>,
): number[][] {
  const groups = new Map<string, number[]>();
  for (const item of items) {
    const one = features[item];
    for (const key of one ? new Set(keys(one)) : []) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** What two mentions that may be one event have in common. */
function keysOf(mention: EventMention): string[] {
  const { article, kind, source } = mention;
  const spoken = kind === 'statement' && source ? [`said ${article.id} ${source.name}`] : [];
  return [...relationKeys(eventTrigger(mention)), ...spoken];
}

/** The names in a mention; of one that names nobody and nothing the empty one. */
function namesIn({ participants, places }: EventMention): string[] {
  const names = [...participants.map(({ name }) => name), ...places];
  return names.length ? names : [''];
}

/** By their own time, else by their article's day; ties in the order of the story. */
function inTime(features: readonly MentionFeatures[], items: readonly number[]): number[] {
  const places = new Map(items.map((item) => [item, placeInTime(features[item])]));
  return items.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0) || a - b);
}

function placeInTime(feature: MentionFeatures | undefined): number {
  if (!feature) return 0;
  const { start, end } = feature.span ?? { start: -Infinity, end: -Infinity };
  if (Number.isFinite(start)) return start;
  return Number.isFinite(end) ? end : civilToMs(referenceDate(feature.mention.article));
}
