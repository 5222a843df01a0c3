import type { MentionFeatures } from '../comparison/features.ts';
import { share } from '../sets.ts';

/** "They also met …": an article that adds an event has told of the others before, and so one that tells of another affair. */
export function additionConflict(a: MentionFeatures, b: MentionFeatures): string | null {
  if (a.mention.sentence === b.mention.sentence) return null;
  if (a.isSetApart || b.isSetApart) return apartConflict(a, b);
  if (a.mention.article !== b.mention.article) return null;
  const [, later] = a.mention.sentence.index < b.mention.sentence.index ? [a, b] : [b, a];
  return later.isAdded ? 'the article adds the one to the other ("also")' : null;
}

/**
 * "In an unrelated shooting": of its article another than all before it, of others one that has a name in common, or one
 * that they set apart as well, or tell by its word of that day.
 */
function apartConflict(a: MentionFeatures, b: MentionFeatures): string | null {
  if (a.mention.kind === 'statement' || b.mention.kind === 'statement') return null;
  const isOwn = a.mention.article === b.mention.article;
  const isFirst = a.mention.sentence.index < b.mention.sentence.index ? b.isSetApart : a.isSetApart;
  const isToldSo = (a.isSetApart && b.isSetApart) || isOfDay(a, b);
  const haveName =
    share(a.wheres, b.wheres) ||
    share(a.people, b.people) ||
    a.involved.some((name) => b.involved.includes(name));
  if (isOwn ? !isFirst : isToldSo || haveName) return null;
  return 'one is told as another affair ("in an unrelated …")';
}

const isOfDay = (a: MentionFeatures, b: MentionFeatures): boolean =>
  a.mention.trigger.stem === b.mention.trigger.stem &&
  a.span !== null &&
  a.span.start === b.span?.start &&
  a.span.end === b.span.end;
