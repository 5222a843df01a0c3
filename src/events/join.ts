import type { EventMention } from '../mentions/event-mention.ts';
import { averageLink, type AlikePair, type Join } from './cluster.ts';
import { compareMentions, conflict } from './compare.ts';
import { UNSTEERED, type Steering } from './edits/steering.ts';
import { describeMentions, eventTrigger, type MentionFeatures } from './features.ts';
import { relationKeys } from './trigger-relation.ts';

/** Mentions found to be of one event. */
export interface JoinedMentions {
  /** Their indices in the input, ascending. */
  items: number[];
  /** A reason for each join, in plain words. */
  because: string[];
}

/** Average likeness from which mentions are one event; chosen on the development stories. */
const THRESHOLD = 0.3;

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
  const forbidden = (a: number, b: number) => apart(a, b) || conflict(at(a), at(b)) !== null;
  const rules = { threshold: THRESHOLD, forbidden, together };
  return averageLink(mentions.length, alikePairs(features), rules).map(({ items, joins }) => ({
    items,
    because: joins.map((join) => reason(join, at)),
  }));
}

/** The pairs worth comparing: those whose triggers share a stem or a group of related predicates. */
function alikePairs(features: readonly MentionFeatures[]): AlikePair[] {
  const blocks = new Map<string, number[]>();
  const pairs = new Map<string, AlikePair>();
  for (const [b, right] of features.entries()) {
    for (const key of keysOf(right.mention)) {
      const block = blocks.get(key) ?? [];
      for (const a of block) {
        const left = features[a];
        if (left) pairs.set(`${a} ${b}`, { a, b, likeness: compareMentions(left, right).likeness });
      }
      blocks.set(key, [...block, b]);
    }
  }
  return [...pairs.values()];
}

/** What two mentions that may be one event have in common. */
function keysOf(mention: EventMention): string[] {
  const { article, kind, source } = mention;
  const spoken = kind === 'statement' && source ? [`said ${article.id} ${source.name}`] : [];
  return [...relationKeys(eventTrigger(mention)), ...spoken];
}

function reason({ a, b }: Join, at: (index: number) => MentionFeatures): string {
  const [left, right] = [at(a), at(b)];
  const { shared } = compareMentions(left, right);
  const outlets = [left, right].map(({ mention }) => mention.article.outlet);
  const who = outlets[0] === outlets[1] ? `twice in ${outlets[0] ?? ''}` : outlets.join(' and ');
  return `${who}: ${shared.join('; ') || 'joined by an editor'}`;
}
