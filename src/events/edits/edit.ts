import type { Diagnostic } from '../../event-list/diagnostic.ts';
import type { Link, Stance } from '../../event-list/schema.ts';

/** Names what an edit touches: words of an article, quoted as they stand there. */
export interface Passage {
  /** The article's id. */
  article: string;
  /** Words that stand once in its body. */
  quote: string;
  /** A fault of this passage, at its place in `edits.yaml`. */
  fault: (what: string, remedy: string) => Diagnostic;
}

/** One correction by an editor, with the reason that the list publishes. */
export type Edit =
  | { action: 'merge' | 'split'; passages: readonly Passage[]; why: string }
  | { action: 'hide' | 'pin'; passage: Passage; why: string }
  | { action: 'retitle'; passage: Passage; title: string; why: string }
  | { action: 'redate'; passage: Passage; edtf: string; why: string }
  | { action: 'stance'; passage: Passage; stance: Stance; why: string }
  | { action: 'link'; from: Passage; to: Passage; type: Link['type']; why: string };

/** The passages an edit names, in the order written. */
export function passagesOf(edit: Edit): readonly Passage[] {
  switch (edit.action) {
    case 'merge':
    case 'split':
      return edit.passages;
    case 'link':
      return [edit.from, edit.to];
    default:
      return [edit.passage];
  }
}
