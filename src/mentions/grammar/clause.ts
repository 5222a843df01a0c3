import type { VerbGroup } from './verb-groups.ts';

export type ClauseKind =
  | 'main'
  | 'coordinate'
  | 'complement'
  | 'relative'
  | 'adverbial'
  | 'infinitive'
  | 'participle'
  | 'parenthetical'
  | 'report';

/** A clause of a sentence: a verb and what belongs to it. */
export interface Clause {
  index: number;
  /** Index of the clause it depends on; null: the sentence's first. */
  parent: number | null;
  kind: ClauseKind;
  /** Lower-cased word that opens it: "after", "that", "who"; null: none. */
  opener: string | null;
  /** Index of its first token. */
  from: number;
  verb: VerbGroup | null;
}
