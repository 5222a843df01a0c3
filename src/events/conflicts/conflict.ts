import { DAY_MS } from '../../event-list/civil.ts';
import { additionConflict } from './addition-conflict.ts';
import { agentConflict } from './agent-conflict.ts';
import { aggregateConflict } from '../comparison/aggregate.ts';
import type { MentionFeatures } from '../comparison/features.ts';
import { areOtherIncidents } from '../comparison/other-incidents.ts';
import { isSaidMatter } from '../selection/matter.ts';
import { contestConflict } from './contest-conflict.ts';
import { countedConflict } from './counted-conflict.ts';
import { givenConflict } from './given-conflict.ts';
import { matterConflict } from './matter-conflict.ts';
import { measureConflict } from './measure-conflict.ts';
import { moveConflict } from './move-conflict.ts';
import { occasionConflict } from './occasion-conflict.ts';
import { ordinalConflict } from './ordinal-conflict.ts';
import { overlapping, type Span } from '../span.ts';
import { peopleConflict } from './person-conflict.ts';
import { placeConflict } from './place-conflict.ts';
import { isOfNoSureDay, timeConflict } from './time-conflict.ts';
import { relateQuotations } from '../comparison/one-quotation.ts';
import { sinceConflict } from './since-conflict.ts';
import { stanceConflict } from './stance-conflict.ts';
import { undergoerConflict } from './undergoer-conflict.ts';
import { voiceOf } from '../comparison/voice.ts';

/**
 * Why two mentions can't be of one event, in plain words; null: nothing speaks against it. However alike the two
 * are, `join.ts` parts them.
 */
export function conflict(a: MentionFeatures, b: MentionFeatures): string | null {
  const quotations = relateQuotations(a, b);
  // The same words of one speaker are said again only where either text gives a day of its own.
  const timeOfSaying = () => (quotations === null || areDated(a, b) ? timeConflict(a, b) : null);
  if (quotations === 'one') return stanceConflict(a, b) ?? timeOfSaying();
  if (quotations === 'other') return 'one is quoted with what the other is not';
  return (
    kindConflict(a, b) ??
    speakerConflict(a, b) ??
    timeOfSaying() ??
    hindsightConflict(a, b) ??
    hindsightConflict(b, a) ??
    ageConflict(a, b) ??
    sinceConflict(a, b) ??
    peopleConflict(a, b) ??
    placeConflict(a, b) ??
    agentConflict(a.mention, b.mention) ??
    contestConflict(a.mention, b.mention) ??
    measureConflict(a, b) ??
    moveConflict(a, b) ??
    countedConflict(a, b) ??
    givenConflict(a, b) ??
    incidentConflict(a, b) ??
    ordinalConflict(a, b) ??
    aggregateConflict(a, b) ??
    additionConflict(a, b) ??
    stanceConflict(a, b)
  );
}

const areDated = (...both: MentionFeatures[]): boolean =>
  both.every(({ time }) => time?.certainty === 'stated');

/** Why two mentions can't be one by their kinds: what was said, happened, is planned. */
export function kindConflict(a: MentionFeatures, b: MentionFeatures): string | null {
  const kinds = [a.mention.kind, b.mention.kind];
  if (kinds[0] === kinds[1]) return null;
  if (kinds.includes('statement')) return 'one is what somebody said, the other what happened';
  return a.mention.kind === 'plan' ? planConflict(a, b) : planConflict(b, a);
}

/** What was planned may have come true: "will open on Monday" and "opened on Monday"; without dates nothing says so. */
function planConflict(plan: MentionFeatures, happened: MentionFeatures): string | null {
  const areContested = plan.isContested || happened.isContested;
  if (!areContested && !isSaidMatter(happened.mention) && (plan.isPresupposed || happened.isPresupposed))
    return null;
  if (plan.span && happened.span && overlapping(plan.span, happened.span)) return null;
  return 'one is planned, the other happened';
}

/** When what an article tells as past can have happened: not after it. */
function spanOfHappening({ article, isDaySure }: MentionFeatures): Span {
  return { start: -Infinity, end: isDaySure ? article.day + DAY_MS : Infinity };
}

/**
 * What an article tells as past, without a date, didn't happen on a later day than its own. Of what the story has one
 * of, a day that was only concluded, as from when an article appeared, may be a late retelling's.
 */
function hindsightConflict(undated: MentionFeatures, dated: MentionFeatures): string | null {
  if (
    undated.span ||
    !dated.span ||
    undated.mention.kind !== 'happening' ||
    dated.mention.kind !== 'happening'
  )
    return null;
  const { time } = dated;
  if (time && isOfNoSureDay(dated, time)) return null;
  if (time?.certainty === 'inferred' && !dated.isContested && !undated.isContested) return null;
  const isPast = overlapping(dated.span, spanOfHappening(dated));
  const told = spanOfHappening(undated).end;
  if (!isPast || dated.span.start < told + DAY_MS) return null;
  return `${undated.mention.article.outlet} tells of it before ${time?.edtf ?? 'the other took place'}`;
}

/** Undated, an article's event is of about the time the article appeared; older news says when it was. */
const WEEKS_APART_MS = 14 * DAY_MS;

function ageConflict(a: MentionFeatures, b: MentionFeatures): string | null {
  if (a.longevity === 0 || (a.span === null) === (b.span === null)) return null;
  if (Math.abs(a.article.day - b.article.day) <= WEEKS_APART_MS) return null;
  return 'one is undated, and the articles are weeks apart';
}

function speakerConflict(a: MentionFeatures, b: MentionFeatures): string | null {
  const [left, right] = [a.mention.source?.name, b.mention.source?.name];
  if (a.mention.kind !== 'statement' || b.mention.kind !== 'statement') return null;
  if (left && right && voiceOf(left) !== voiceOf(right)) return `different speakers: ${left} and ${right}`;
  return occasionConflict(a, b) ?? matterConflict(a, b);
}

/** A dead man of 44 is no dead girl of 17; and what happened in one of two shootings didn't happen in the other. */
function incidentConflict(a: MentionFeatures, b: MentionFeatures): string | null {
  if (a.mention.kind === 'statement' || b.mention.kind === 'statement') return null;
  const undergone = undergoerConflict(a, b);
  if (undergone !== null || a.mention.article === b.mention.article) return undergone;
  return areOtherIncidents(a.incident, b.incident) ? 'the articles tell of two incidents' : null;
}
