import type { EventMention } from '../../mentions/event-mention.ts';
import type { MentionFeatures } from '../comparison/features.ts';
import { areSaidInOtherWays, waysOf } from '../comparison/ways-of-saying.ts';
import { placeOf } from '../token-place.ts';

/**
 * Why two statements of one speaker were made on two occasions: on two things in a letter and on a rally, whatever the
 * day, or to reporters and to a paper, not on one day. Null: nothing tells them apart.
 */
export function occasionConflict(a: MentionFeatures, b: MentionFeatures): string | null {
  if (areSaidInOtherWays(a.mention, b.mention)) {
    const [ways, others] = [a, b].map(({ mention }) => [...waysOf(mention)].join());
    return `said in different ways: ${ways ?? ''} and ${others ?? ''}`;
  }
  const [left, right] = [addresseeOf(a.mention), addresseeOf(b.mention)];
  if (left === null || right === null || left === right) return null;
  if (a.span && b.span && a.span.start === b.span.start && a.span.end === b.span.end) return null;
  return `said to different people: ${left} and ${right}`;
}

/** Whom a statement was made to, where its outlet says so: another outlet, or the press; null: not said. */
function addresseeOf({ via, source, trigger, sentence }: EventMention): string | null {
  if (source?.cue !== 'told') return null;
  const next = sentence.tokens[placeOf(sentence.tokens, trigger) + 1]?.lower ?? '';
  return via ?? (PRESS.test(next) ? next : null);
}

const PRESS = /^(?:journalists|reporters)$/u;
