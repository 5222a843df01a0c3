import { eventTrigger } from '../comparison/event-trigger.ts';
import type { MentionFeatures } from '../comparison/features.ts';
import { oppositeKeys } from '../comparison/negated-opposites.ts';
import { longestWords } from '../comparison/quoted-words.ts';
import { figureKeys } from '../comparison/shared-figure.ts';
import { remember } from '../comparison/shared-values.ts';
import { themeKeys } from '../comparison/told-alike.ts';
import { relationKeys } from '../comparison/trigger-relation.ts';
import { PackedGroups } from './packed-groups.ts';

/** Up to how many mentions of one block are all compared with one another: more than a story of many outlets has. */
export const LARGEST_BLOCK = 128;
/** In a larger one, with how many of those next to it in time, on either side, a mention is compared. */
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
 * share a stem, a meaning or a group of related predicates, or are opposites, what is done to one thing on one day, what
 * tells of one figure, and what one speaker says in one article or in the same words. Of a block that grows beyond a
 * story's measure only those who share a name, or have none, are compared, and where even these are too many those near
 * in time (the sorted neighbourhood method; Hernández & Stolfo 1995), so that visits grow no faster than mentions.
 */
export function forEachCandidate(
  features: readonly MentionFeatures[],
  visit: (a: number, b: number) => void,
): void {
  const blocks = findBlocks(features);
  const { itemOf, blockOf, placeOf } = placesIn(blocks);
  const places = new PackedGroups(itemOf, features.length);
  const visitedFrom = new Int32Array(features.length).fill(-1);
  for (const b of features.keys()) {
    for (const index of places.of(b)) {
      const [block, at] = [blocks[blockOf[index] ?? -1], placeOf[index] ?? 0];
      if (!block) continue;
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

/** All places of all blocks: which mention stands there, in which block, and as which of its items. */
function placesIn(blocks: readonly Block[]) {
  const count = blocks.reduce((sum, { items }) => sum + items.length, 0);
  const itemOf = new Int32Array(count);
  const blockOf = new Int32Array(count);
  const placeOf = new Int32Array(count);
  let index = 0;
  for (const [block, { items }] of blocks.entries()) {
    for (const [place, item] of items.entries()) {
      itemOf[index] = item;
      blockOf[index] = block;
      placeOf[index] = place;
      index += 1;
    }
  }
  return { itemOf, blockOf, placeOf };
}

function findBlocks(features: readonly MentionFeatures[]): Block[] {
  const keysOfStem = remember((stem: string) => relationKeys({ stem }));
  const keysOf = (feature: MentionFeatures) => {
    const { mention, subject } = feature;
    return [
      ...keysOfStem(eventTrigger(mention).stem),
      ...oppositeKeys(feature),
      ...figureKeys(feature),
      ...saidBy(feature),
      ...themeKeys(feature),
    ].map((key) => `${subject} ${key}`);
  };
  const blocks = groupBy(features, features.keys(), keysOf);
  return blocks.flatMap((items): Block[] => {
    if (items.length <= LARGEST_BLOCK) return [{ items, reach: Infinity }];
    return groupBy(features, items, namesOf).map((part) => ({
      items: inTime(features, part),
      reach: part.length <= LARGEST_BLOCK ? Infinity : NEIGHBOURS,
    }));
  });
}

/** The items by each of their keys; those that stand alone are left out. */
function groupBy(
  features: readonly MentionFeatures[],
  items: Iterable<number>,
  keysOf: (feature: MentionFeatures) => readonly (string | number)[],
): number[][] {
  const groups = new Map<string | number, number[]>();
  for (const item of items) {
    const feature = features[item];
    for (const key of feature ? keysOf(feature) : []) {
      const group = groups.get(key);
      if (!group) groups.set(key, [item]);
      else if (group.at(-1) !== item) group.push(item);
    }
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** What the statements of one speaker in one article have in common, and what those that quote the same words. */
function saidBy({ mention: { article, kind, source }, quoted }: MentionFeatures): string[] {
  if (kind !== 'statement' || !source) return [];
  const words = longestWords(quoted).map((word) => `quoted ${word} ${source.name}`);
  return [`said ${article.id} ${source.name}`, ...words];
}

const NOBODY = [-1];

/** The names in a mention; of one that names nobody and nothing a number that no name has. */
function namesOf({ involved }: MentionFeatures): readonly number[] {
  return involved.length ? involved : NOBODY;
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
  return Number.isFinite(end) ? end : feature.article.day;
}
