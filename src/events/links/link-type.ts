import type { Link, Stance } from '../../event-list/schema.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import type { Claim } from '../comparison/claims.ts';
import { RETRACTING_VERBS } from '../data/retracting-verbs.ts';
import { voiceOf } from '../comparison/voice.ts';
import { haveDayInCommon, tellerOf, type Side } from './side.ts';

export type LinkType = Link['type'];

/** How two events that are about the same thing are linked; null: neither answers the other. */
export function linkType(later: Side, earlier: Side): LinkType | null {
  const [one, other] = [later.stance, earlier.stance];
  if (later.event.kind === 'statement' && earlier.event.kind === 'statement') {
    const isOpposed = (one === 'denies' && claims(other)) || (other === 'denies' && claims(one));
    // Within a day one speaker's words are read together.
    if (voiceOf(later.speaker) === voiceOf(earlier.speaker))
      return isOpposed && !haveDayInCommon(later, earlier) ? 'contradicts' : null;
    if (isOpposed) return 'contradicts';
    const isRetraction = [...later.mentions, ...earlier.mentions].some(takesBack);
    return one === other && one !== 'doubts' && !isRetraction ? 'confirms' : null;
  }
  if (later.event.kind === 'statement') return one === 'denies' ? 'contradicts' : null;
  const happened = later.event.kind === 'happening' && one === 'asserts';
  const planned =
    earlier.event.kind === 'plan' && earlier.mentions.every(({ stance }) => stance === 'expects');
  return happened && planned ? 'follows' : null;
}

/** "rowed back on the sale": it may still come about, so that whoever denies it says more. */
const takesBack = ({ trigger }: EventMention): boolean => RETRACTING_VERBS.has(trigger.lemma);

function claims(stance: Stance): boolean {
  return stance === 'asserts' || stance === 'expects';
}

/** In a reader's words, what both are about and who says what of it. */
export function reason(type: LinkType, one: Claim, other: Claim, later: Side, earlier: Side): string {
  const words = [...new Set([one, other].map(({ trigger }) => `“${trigger.text.toLowerCase()}”`))].join(
    ' and ',
  );
  const shared = [...one.names].filter((name) => other.names.has(name));
  const what = shared.length ? `${words} (${shared.join(', ')})` : words;
  if (type === 'follows') return `planned and took place: ${what}`;
  const sides = [later, earlier].map((side) => `${tellerOf(side)} ${side.stance} it`).join(', ');
  return `both about ${what}: ${sides}`;
}
