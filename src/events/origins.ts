import type { EventMention } from '../mentions/event-mention.ts';

/** Length of the word sequences that copies share, and the share of them that makes a copy. */
const SHINGLE = 4;
const COPIED = 0.5;

/**
 * How many independent origins the mentions of one event go back to, at least 1. Outlets count once each;
 * outlets that credit one another or the same third one, or whose passages are near-identical (Broder 1997:
 * shingles), count as one.
 */
export function countOrigins(mentions: readonly EventMention[]): number {
  const groups = mentions.map(
    (mention) => new Set([mention.article.outlet, mention.via ?? mention.article.outlet]),
  );
  const shingles = mentions.map(shinglesOf);
  const merged: Set<string>[] = [];
  for (const [index, outlets] of groups.entries()) {
    const copies = groups.filter((_, other) => isCopy(shingles[index], shingles[other]));
    const all = new Set([outlets, ...copies].flatMap((group) => [...group]));
    const touching = merged.filter((group) => [...group].some((outlet) => all.has(outlet)));
    for (const group of touching) {
      for (const outlet of group) all.add(outlet);
      merged.splice(merged.indexOf(group), 1);
    }
    merged.push(all);
  }
  return merged.length;
}

function shinglesOf({ article, quote }: EventMention): ReadonlySet<string> {
  const words =
    article.body
      .slice(quote.start, quote.end)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(SHINGLE - 1).map((_, index) => words.slice(index, index + SHINGLE).join(' ')));
}

function isCopy(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean {
  if (!a?.size || !b?.size) return false;
  const common = [...a].filter((shingle) => b.has(shingle)).length;
  return common / Math.min(a.size, b.size) >= COPIED;
}
