import type { EventMention } from '../../mentions/event-mention.ts';
import { HARM_PREDICATES } from '../../mentions/data/harm-predicates.ts';
import { PERSONAL_EVENTS } from '../data/personal-events.ts';
import { eventTrigger } from '../comparison/event-trigger.ts';
import { areOthers } from '../sets.ts';
import { overlapping, type Span } from '../span.ts';
import { NOBODY, type Undergoer } from '../comparison/undergoer.ts';

/** Outlets differ by a year on an age (a birthday, a slip); one article doesn't. */
const SAME_AGE = 1;

/** A mention with whom its event befalls. */
export interface Befalling {
  mention: EventMention;
  undergoer: Undergoer;
  span: Span | null;
}

/** Why what two mentions tell of can't have befallen the same person; null: it can. */
export function undergoerConflict(a: Befalling, b: Befalling): string | null {
  const [one, other] = [a.undergoer, b.undergoer];
  if (one === NOBODY || other === NOBODY) return null;
  if (isFurther(a, b) || isFurther(b, a)) return 'the one befell one more person than the other';
  const tolerance = a.mention.article === b.mention.article ? 0 : SAME_AGE;
  if (areOtherAges(one.ages, other.ages, tolerance))
    return `of other ages: ${[...one.ages].join(', ')} and ${[...other.ages].join(', ')}`;
  const areNamed = areOthers(one.names, other.names);
  if (areNamed && isPersonal(a) && isPersonal(b))
    return `of other people: ${[...one.names].join(', ')} and ${[...other.names].join(', ')}`;
  const areNamedAlike = one.names.size > 0 && other.names.size > 0 && !areNamed;
  if (areNamedAlike || !areOthers(one.pronouns, other.pronouns) || !isOfBody(a) || !isOfBody(b)) return null;
  return 'the one befell a man or a boy, the other a woman or a girl';
}

/** "A fourth victim died on Tuesday": none of the three that were killed, nor of who died on Monday. */
function isFurther(
  { undergoer: one, span }: Befalling,
  { undergoer: other, span: then }: Befalling,
): boolean {
  if (one.count !== 'further' || other.count === 'further') return false;
  return other.count === 'several' || (span !== null && then !== null && !overlapping(span, then));
}

const isOfBody = (one: Befalling): boolean =>
  isPersonal(one) || HARM_PREDICATES.has(eventTrigger(one.mention).stem);

const isPersonal = ({ mention }: Befalling): boolean => PERSONAL_EVENTS.has(eventTrigger(mention).stem);

/** Whether both give ages, and none of one is that of the other, give or take so many years. */
export function areOtherAges(
  one: ReadonlySet<number>,
  other: ReadonlySet<number>,
  tolerance: number = SAME_AGE,
): boolean {
  if (one.size === 0 || other.size === 0) return false;
  for (const age of one) for (const another of other) if (Math.abs(age - another) <= tolerance) return false;
  return true;
}
