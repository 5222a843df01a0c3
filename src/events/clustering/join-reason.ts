import type { Join } from './cluster-graph.ts';
import { compareMentions } from '../comparison/compare.ts';
import type { MentionFeatures } from '../comparison/features.ts';
import { isSummingUp } from '../comparison/summing-up.ts';
import { areOneDenial } from './one-denial.ts';
import { isOneSpokenAct, speakerOf } from './spoken-acts.ts';
import { isStatementOfDay } from './statement-day.ts';

/** Why two mentions were joined, in plain words: by which outlets, and what they have in common. */
export function reasonOf(join: Join, at: (index: number) => MentionFeatures): string {
  const [left, right] = [at(join.a), at(join.b)];
  const outlets = [left, right].map(({ mention }) => mention.article.outlet);
  const who = outlets[0] === outlets[1] ? `twice in ${outlets[0] ?? ''}` : outlets.join(' and ');
  return `${who}: ${inCommon(left, right).join('; ') || 'joined by an editor'}`;
}

function inCommon(left: MentionFeatures, right: MentionFeatures): string[] {
  const { shared } = compareMentions(left, right);
  if (shared.length > 0) return shared;
  if (isStatementOfDay(left, right) || areOneDenial(left, right))
    return [`${left.mention.source?.name ?? ''} on one matter; same day`];
  if (isOneSpokenAct(left, right)) return [`${speakerOf(left.mention) ?? ''} on one matter; one kind of act`];
  const { mention } = isSummingUp(right.mention) ? right : left;
  return isSummingUp(mention) ? [`“${mention.trigger.text}” sums it up`] : [];
}
