import { areOtherAges } from '../conflicts/undergoer-conflict.ts';
import { areOthers } from '../sets.ts';
import type { Incident } from './incident.ts';
import { areElsewhere } from './scene.ts';

/** In so many respects more than they agree two incidents have to differ. */
const LEAST_DIFFERENCES = 2;

/**
 * Whether two articles report two incidents of one kind, as two shootings of one weekend, and nobody took part in both:
 * whom it befell (age, sex, name), where and when differ in two respects more than ages and streets agree, or whom or
 * where in one where they have no name in common. The day alone doesn't tell: the next day's article tells of the next
 * day, and names others.
 */
export function areOtherIncidents(a: Incident | null, b: Incident | null): boolean {
  if (a === b || a === null || b === null) return false;
  const whomAndWhere =
    differ(a.victims.ages, b.victims.ages, areOtherAges) +
    differ(a.streets, b.streets, areOthers) +
    Number(areElsewhere(a.scenes, b.scenes)) +
    Number(areOthers(a.victims.pronouns, b.victims.pronouns)) +
    Number(areOthers(a.victims.names, b.victims.names));
  // Names come last: they are the most to compare, and this is asked of every pair of mentions.
  const areTwo =
    whomAndWhere + Number(areOthers(a.days, b.days)) >= LEAST_DIFFERENCES ||
    (whomAndWhere >= LEAST_DIFFERENCES - 1 && areOthers(a.named, b.named));
  return areTwo && (a.people.size === 0 || b.people.size === 0 || areOthers(a.people, b.people));
}

/** 1 where two sets differ altogether, -1 where they agree, 0 where either is empty. */
function differ<Item>(
  a: ReadonlySet<Item>,
  b: ReadonlySet<Item>,
  areOther: (a: ReadonlySet<Item>, b: ReadonlySet<Item>) => boolean,
): number {
  if (a.size === 0 || b.size === 0) return 0;
  return areOther(a, b) ? 1 : -1;
}
