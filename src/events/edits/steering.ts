import type { EventMention } from '../../mentions/event-mention.ts';
import type { ResolvedEdit } from './resolve-edits.ts';

/** What an editor's edits ask of the joining. Mentions are named by their index. */
export interface Steering {
  /** Mentions that are one event. */
  together: readonly (readonly number[])[];
  /** Why an editor split the two; null: nobody did. */
  apart: (a: number, b: number) => string | null;
}

/** No wishes: the mentions are joined by what they say alone. */
export const UNSTEERED: Steering = { together: [], apart: () => null };

/** Merges become must-links, splits cannot-links. A merge outweighs a split of the same mentions. */
export function steeringOf(edits: readonly ResolvedEdit[]): Steering {
  const together = edits.filter(({ edit }) => edit.action === 'merge').map(({ places }) => places.flat());
  const splits = edits.filter(({ edit }) => edit.action === 'split');
  return {
    together,
    apart: (a, b) => {
      const split = splits.find(({ places }) => areApart(sideOf(a, places), sideOf(b, places)));
      return split ? `an editor: ${split.edit.why}` : null;
    },
  };
}

/** Which of a split's passages a mention stands in; -1: none. */
function sideOf(mention: number, sides: readonly (readonly number[])[]): number {
  return sides.findIndex((side) => side.includes(mention));
}

const areApart = (a: number, b: number): boolean => a !== -1 && b !== -1 && a !== b;

/** The mentions with the stances that an editor gave them; of several edits of one, the last. */
export function withStances(
  mentions: readonly EventMention[],
  edits: readonly ResolvedEdit[],
): readonly EventMention[] {
  const changed = [...mentions];
  for (const { edit, places } of edits) {
    if (edit.action !== 'stance') continue;
    const { stance } = edit;
    for (const index of places.flat()) {
      const mention = changed[index];
      if (mention)
        changed[index] = { ...mention, stance, content: mention.content && { ...mention.content, stance } };
    }
  }
  return changed;
}
