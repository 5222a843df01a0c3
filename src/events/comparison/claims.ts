import type { EventKind, TimelineEvent } from '../../event-list/schema.ts';
import type { EventMention, Trigger } from '../../mentions/event-mention.ts';
import { decidedAct } from './decided-act.ts';
import { EMPTY_VERBS } from '../data/empty-verbs.ts';
import { MATTER_VERBS } from '../data/matter-verbs.ts';
import { MUTUAL_EVENTS } from '../data/mutual-events.ts';
import { share } from '../sets.ts';
import { bodySpokenFor } from './spoken-for.ts';
import { intervalSpan, overlapping, timeSpan, type Span } from '../span.ts';
import { themesOf } from './themes.ts';
import { relateMeanings } from './trigger-relation.ts';

/** What a mention is about: of a statement, what it says. */
export interface Claim {
  trigger: Trigger;
  names: ReadonlySet<string>;
  /** Whether it is said to have happened, or not to have, or to be to come. */
  kind: EventKind;
  isDenied: boolean;
  /** Of a verb that tells nothing without it, what it is done to: "suspend the talks"; null: not said. */
  matter: string | null;
  /** When what is claimed happens; null: not said. */
  span: Span | null;
}

/** What a mention of an event claims; what happened and states no time has the event's. */
export function claimOf(mention: EventMention, { time }: Pick<TimelineEvent, 'time'>): Claim {
  const about = mention.content ?? mention;
  const own = timeSpan(about.time);
  const isSaid = mention.kind === 'statement';
  const sentence = mention.content?.sentence ?? mention.sentence;
  const trigger = decidedAct(about.trigger, sentence.tokens);
  const needsMatter = EMPTY_VERBS.has(trigger.lemma) || MATTER_VERBS.has(trigger.lemma);
  return {
    trigger,
    matter: needsMatter ? (themesOf({ trigger, sentence })[0] ?? null) : null,
    kind: about.kind,
    isDenied: about.stance === 'denies',
    names: namesOf(mention),
    span: own ?? (isSaid || !time ? null : intervalSpan(time)),
  };
}

/** Who takes part, and of what a spokesman says of "us" the body that is meant. */
function namesOf(mention: EventMention): ReadonlySet<string> {
  const { participants } = mention.content ?? mention;
  const names = new Set(participants.map(({ name }) => name));
  const body = bodySpokenFor(mention);
  return body === null ? names : names.add(body);
}

/** One trigger or a related one, somebody in common, and no times that rule one another out. */
export function aboutTheSame(one: Claim, other: Claim): boolean {
  const isShared = share(one.names, other.names);
  const areKnown = one.names.size > 0 && other.names.size > 0;
  if ((areKnown && !isShared) || !haveOneMatter(one, other, isShared)) return false;
  if (areOfOtherThings(one, other)) return false;
  return !one.span || !other.span || overlapping(one.span, other.span);
}

/**
 * Of what is to come for somebody named, words near one another are of one thing, too: "will visit", "no plan to travel",
 * and of what two do with one another: "negotiates with", "no talks with".
 */
function haveOneMatter(one: Claim, other: Claim, isShared: boolean): boolean {
  const relation = relateMeanings(one.trigger, other.trigger);
  if (relation === 'near') {
    return isShared && (areMutual(one, other) || (one.kind === 'plan' && other.kind === 'plan'));
  }
  return relation === 'same' || relation === 'related';
}

/** Who denies that two discussed it doesn't deny that they met; and who met one person may have talked with another. */
function areMutual(one: Claim, other: Claim): boolean {
  if (![one, other].every(({ trigger }) => MUTUAL_EVENTS.has(trigger.stem))) return false;
  const isMeeting = ({ trigger }: Claim) => trigger.stem === 'meet' || trigger.stem === 'summit';
  const leavesMeeting = (denial: Claim, claim: Claim) =>
    denial.isDenied && !isMeeting(denial) && isMeeting(claim);
  if (leavesMeeting(one, other) || leavesMeeting(other, one)) return false;
  const [few, many] =
    one.names.size <= other.names.size ? [one.names, other.names] : [other.names, one.names];
  const common = [...few].filter((name) => many.has(name)).length;
  return common > 1 || common === few.size;
}

/** To suspend the deal is not to suspend its end. */
function areOfOtherThings({ matter: one }: Claim, { matter: other }: Claim): boolean {
  return one !== null && other !== null && relateMeanings({ stem: one }, { stem: other }) === 'none';
}
