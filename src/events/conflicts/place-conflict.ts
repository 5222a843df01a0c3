import type { MentionFeatures } from '../comparison/features.ts';
import { areElsewhere, type Scene } from '../comparison/scene.ts';
import { areOthers } from '../sets.ts';

type Placed = Pick<MentionFeatures, 'mention' | 'scenes' | 'streets'>;

/** Why two mentions can't be of one event by where they say it was; null: nothing speaks against it. */
export function placeConflict(a: Placed, b: Placed): string | null {
  return regionConflict(a, b) ?? streetConflict(a, b);
}

/** "Met in Hamburg" and "met in Vietnam". Not so of what was said: that it is repeated elsewhere makes it no other. */
function regionConflict(a: Placed, b: Placed): string | null {
  if (a.mention.kind === 'statement' || b.mention.kind === 'statement') return null;
  // First what most pairs fail: this is asked of every pair.
  if (!areElsewhere(a.scenes, b.scenes)) return null;
  if (![...a.scenes, ...b.scenes].every(({ isRegion }) => isRegion)) return null;
  return `in different places: ${namesOf(a.scenes)} and ${namesOf(b.scenes)}`;
}

const namesOf = (scenes: readonly Scene[]): string => scenes.map(({ name }) => name).join(', ');

/** Two shootings in two streets. A corner has two: then one may tell of the one, the other of the other. */
function streetConflict({ streets: here }: Placed, { streets: there }: Placed): string | null {
  if (here.size !== 1 || there.size !== 1 || !areOthers(here, there)) return null;
  return `in different streets: ${[...here].join('')} and ${[...there].join('')}`;
}
