import type { Claim } from '../comparison/claims.ts';
import { nearKeys } from '../comparison/trigger-relation.ts';

/**
 * Up to how many events that came before one by a trigger and a name are looked at: more than a story has. In an
 * archive of years a denial answers what was said lately, not whatever was ever said about a strike.
 */
export const MOST_EARLIER = 128;

/** Finds which earlier events may be about the same as one: by trigger and name, so that not all have to be asked. */
export class EarlierEvents {
  /** By key, the numbers of events in the order noted. */
  private readonly byKey = new Map<string, number[]>();

  /** Notes an event under a number; numbers ascend. */
  note(event: number, claims: readonly Claim[]): void {
    for (const key of new Set(claims.flatMap((claim) => [...keysOf(claim), ...claimKeys(claim)]))) {
      const known = this.byKey.get(key);
      if (known) known.push(event);
      else this.byKey.set(key, [event]);
    }
  }

  /** The numbers of those that may be about what one of the claims is about, ascending. */
  near(claims: readonly Claim[]): number[] {
    const found = new Set<number>();
    // Who names nobody may mean anybody, and may be meant by anybody.
    const keys = claims.flatMap((claim) =>
      claim.names.size ? [...keysOf(claim), ...withName(claim, NOBODY)] : claimKeys(claim),
    );
    for (const key of new Set(keys))
      for (const event of this.byKey.get(key)?.slice(-MOST_EARLIER) ?? []) found.add(event);
    return [...found].sort((a, b) => a - b);
  }
}

const NOBODY = '';

/** The trigger with each of the names, or with nobody. */
function keysOf(claim: Claim): string[] {
  return (claim.names.size ? [...claim.names] : [NOBODY]).flatMap((name) => withName(claim, name));
}

const withName = ({ trigger }: Claim, name: string): string[] =>
  nearKeys(trigger).map((key) => `${key}\n${name}`);

/** The trigger alone, whoever is named. */
const claimKeys = ({ trigger }: Claim): string[] => nearKeys(trigger);
