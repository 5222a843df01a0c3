import { areOtherAges } from '../conflicts/undergoer-conflict.ts';
import { areOthers } from '../sets.ts';
import type { Incident } from './incident.ts';
import { areElsewhere } from './scene.ts';

/** In so many respects more than they agree two incidents have to differ. */
const LEAST_DIFFERENCES = 2;
/** Outlets don't differ by so many days on when something was. */
const WEEKS = 28;

/**
 * Whether two articles report two incidents of one kind, as two shootings of one weekend: whom it befell, by age, sex
 * and name, where and when differ in more respects than they agree, and nobody took part in both.
 */
export function areOtherIncidents(a: Incident | null, b: Incident | null): boolean {
  if (a === b || a === null || b === null) return false;
  const balance =
    differ(a.victims.ages, b.victims.ages, areOtherAges) +
    differ(a.streets, b.streets, areOthers) +
    Number(areElsewhere(a.scenes, b.scenes)) +
    Number(areOthers(a.victims.pronouns, b.victims.pronouns)) +
    Number(areOthers(a.victims.names, b.victims.names)) +
    daysApart(a, b);
  // Names come last: they are the most to compare, and this is asked of every pair of mentions.
  if (balance < LEAST_DIFFERENCES && (balance < LEAST_DIFFERENCES - 1 || !areOthers(a.named, b.named)))
    return false;
  return a.people.size === 0 || b.people.size === 0 || areOthers(a.people, b.people);
}

/** 1 where they are of other days, and 2 of other weeks: harm done is of its day whenever it is told. */
function daysApart(a: Incident, b: Incident): number {
  if (!areOthers(a.days, b.days)) return 0;
  if (!a.isHarmful || !b.isHarmful) return 1;
  for (const day of a.days) for (const other of b.days) if (Math.abs(day - other) <= WEEKS) return 1;
  return 2;
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
