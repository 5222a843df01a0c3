import type { Token } from '../../text/analysed-text.ts';
import type { Clause } from './clause.ts';
import { ClauseTree } from './clause-tree.ts';
import { takeVerb } from './clause-verbs.ts';
import { takeWord } from './clause-words.ts';

export interface ClauseAnalysis {
  clauses: readonly Clause[];
  /** Of each token, the index of its clause. */
  clauseOf: readonly number[];
}

/** Splits a sentence into clauses by its verbs, conjunctions and commas: a shallow analysis in one pass. */
export function findClauses(tokens: readonly Token[]): ClauseAnalysis {
  const tree = new ClauseTree(tokens);
  let place = 0;
  let next = 0;
  while (place < tokens.length) {
    while ((tree.inOrder[next]?.from ?? Infinity) < place) next++;
    const group = tree.inOrder[next]?.from === place ? tree.inOrder[next] : undefined;
    const end = group ? takeVerb(tree, group) : takeWord(tree, place);
    for (; place < end; place++) tree.clauseOf[place] ??= tree.current.index;
  }
  return { clauses: tree.clauses, clauseOf: tree.clauseOf };
}
