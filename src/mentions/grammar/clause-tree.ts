import type { Token } from '../../text/analysed-text.ts';
import { CUE_VERBS } from '../data/cue-verbs.ts';
import { findVerbGroups, type VerbGroup } from './verb-groups.ts';
import type { Clause, ClauseKind } from './clause.ts';

/** The clauses of a sentence as they are found, from its first token to its last. */
export class ClauseTree {
  /** The verb groups in the text's order, and by where they start. */
  readonly inOrder: readonly VerbGroup[];
  readonly groups: ReadonlyMap<number, VerbGroup>;
  /** Where the last verb group starts; -1: there is none. */
  readonly lastVerbFrom: number;
  readonly clauses: Clause[] = [];
  readonly clauseOf: number[] = [];
  current: Clause;

  constructor(readonly tokens: readonly Token[]) {
    this.inOrder = findVerbGroups(tokens);
    this.groups = new Map(this.inOrder.map((group) => [group.from, group]));
    this.lastVerbFrom = this.inOrder.at(-1)?.from ?? -1;
    this.current = this.open('main', null, 0, null);
  }

  open(kind: ClauseKind, opener: string | null, from: number, parent: Clause | null): Clause {
    const clause: Clause = {
      index: this.clauses.length,
      parent: parent?.index ?? null,
      kind,
      opener,
      from,
      verb: null,
    };
    this.clauses.push(clause);
    this.current = clause;
    // Words that turned out to stand in the new clause move over to it.
    for (let place = from; place < this.clauseOf.length; place++) this.clauseOf[place] = clause.index;
    return clause;
  }

  /** Opens a complement over a clause's own words from a place on: those of others between them stay theirs. */
  openOver(above: Clause, from: number): void {
    const before = [...this.clauseOf];
    const { index } = this.open('complement', null, from, above);
    before.forEach((clause, place) => {
      this.clauseOf[place] = place >= from && clause === above.index ? index : clause;
    });
    for (const clause of this.clauses)
      if (clause.parent === above.index && clause.from > from) clause.parent = index;
  }

  parentOf(clause: Clause): Clause | null {
    return clause.parent === null ? null : (this.clauses[clause.parent] ?? null);
  }

  /** The nearest clause at or above the current one that still waits for its verb; a label ("PHOTO: …") does not. */
  waiting(): Clause | null {
    for (let clause: Clause | null = this.current; clause; clause = this.parentOf(clause)) {
      if (!clause.verb) return clause;
      if (clause.opener === ':') return null;
    }
    return null;
  }

  root(): Clause {
    let clause = this.current;
    for (let up = this.parentOf(clause); up; up = this.parentOf(clause)) clause = up;
    return clause;
  }

  /** The nearest clause at or above the current one whose verb is a cue of attribution. */
  lastCueClause(): Clause | null {
    for (let clause: Clause | null = this.current; clause; clause = this.parentOf(clause)) {
      if (CUE_VERBS.has(this.tokens[clause.verb?.head ?? -1]?.lemma ?? '')) return clause;
    }
    const report = this.clauses.findLast(({ kind }) => kind === 'report');
    return report?.verb ? report : null;
  }
}
