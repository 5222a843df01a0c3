import { stringify } from 'yaml';
import type { Passage } from '../../events/edits/edit.ts';

type PassageName = Pick<Passage, 'article' | 'quote'>;

/** What an edit's `why` holds until the editor writes it. */
const WHY = '(your reason, for readers)';

/** How an entry of `edits.yaml` names a passage, as its lines; none where the passage has no words of its own. */
export function passageLines(passage: PassageName | null): string[] {
  return passage ? stringify(passage, { lineWidth: 0 }).trimEnd().split('\n') : [];
}

/**
 * The entry of `edits.yaml` that splits or merges two passages, as lines from the first column on, ready to be
 * copied; none where a passage has no words of its own.
 */
export function editLines(action: 'merge' | 'split', passages: readonly (PassageName | null)[]): string[] {
  const named = passages.filter((passage) => passage !== null);
  if (named.length < passages.length) return [];
  return stringify({ [action]: [{ passages: named, why: WHY }] }, { lineWidth: 0 })
    .trimEnd()
    .split('\n');
}
