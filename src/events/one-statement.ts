import type { MentionFeatures } from './features.ts';

/** How far apart the sentences of one statement may stand. */
const NEIGHBOURS = 2;

/** What a speaker says in neighbouring sentences of one article, on one day, to the reader is one statement. */
export function isOneStatement(a: MentionFeatures, b: MentionFeatures): boolean {
  const { mention: left } = a;
  const { mention: right } = b;
  const sameSpeaker = areSaid(a, b) && left.source !== null && left.source.name === right.source?.name;
  if (!sameSpeaker || left.article !== right.article) return false;
  const sameDay = a.span?.start === b.span?.start && a.span?.end === b.span?.end;
  const areNear = Math.abs(left.sentence.index - right.sentence.index) <= NEIGHBOURS;
  return a.span !== null && sameDay && areNear;
}

/** Two statements: that one speaker is in both tells nothing of what was said. */
export function areSaid(a: MentionFeatures, b: MentionFeatures): boolean {
  return a.mention.kind === 'statement' && b.mention.kind === 'statement';
}
