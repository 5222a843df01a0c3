import type { Token } from '../text/analysed-text.ts';
import {
  endsQuote,
  isAccused,
  isApposed,
  isMadePublic,
  isBehindRelative,
  isInOpeningPhrase,
  opensAside,
  opensInsertion,
  opensReport,
  startOfNounPhrase,
  startOfComplement,
  startsVerb,
  wasReduced,
} from './clause-look-ahead.ts';
import { afterTime, npThenVerb, opensAdverbial, opensRelative } from './clause-openers.ts';
import { COMPLEMENT_VERBS } from './data/complement-verbs.ts';
import { CUE_VERBS } from './data/cue-verbs.ts';
import { findVerbGroups, type VerbGroup } from './verb-groups.ts';

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

export interface ClauseAnalysis {
  clauses: readonly Clause[];
  /** Of each token, the index of its clause. */
  clauseOf: readonly number[];
}

/** Splits a sentence into clauses by its verbs, conjunctions and commas: a shallow analysis in one pass. */
export function findClauses(tokens: readonly Token[]): ClauseAnalysis {
  return new ClauseBuilder(tokens).build();
}

class ClauseBuilder {
  readonly groups: ReadonlyMap<number, VerbGroup>;
  private readonly clauses: Clause[] = [];
  private readonly clauseOf: number[] = [];
  private current: Clause;

  constructor(readonly tokens: readonly Token[]) {
    this.groups = new Map(findVerbGroups(tokens).map((group) => [group.from, group]));
    this.current = this.open('main', null, 0, null);
  }

  build(): ClauseAnalysis {
    let place = 0;
    while (place < this.tokens.length) {
      const group = this.groups.get(place);
      const end = group ? this.takeVerb(group) : this.takeWord(place);
      for (; place < end; place++) this.clauseOf[place] ??= this.current.index;
    }
    return { clauses: this.clauses, clauseOf: this.clauseOf };
  }

  private open(kind: ClauseKind, opener: string | null, from: number, parent: Clause | null): Clause {
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

  private parentOf(clause: Clause): Clause | null {
    return clause.parent === null ? null : (this.clauses[clause.parent] ?? null);
  }

  /** The nearest clause at or above the current one that still waits for its verb. */
  private waiting(): Clause | null {
    for (let clause: Clause | null = this.current; clause; clause = this.parentOf(clause)) {
      if (!clause.verb) return clause;
    }
    return null;
  }

  private root(): Clause {
    let clause = this.current;
    for (let up = this.parentOf(clause); up; up = this.parentOf(clause)) clause = up;
    return clause;
  }

  /** Gives a verb group to the current clause or to a new one; returns the place after it. */
  private takeVerb(group: VerbGroup): number {
    const { from } = group;
    const before = this.tokens[from - 1];
    const verb = this.current.verb;
    const opensClause = this.isFirstWord(from);
    const isBare =
      group.from === group.head && (group.tense === 'participle' || (group.tense === 'past' && opensClause));
    const isCue = CUE_VERBS.has(this.tokens[group.head]?.lemma ?? '');
    // "Lee, speaking for the port, said": put in between a subject and its verb.
    const mayInsert = !verb && this.current.kind !== 'report' && before?.text === ',';
    const isInserted = mayInsert && group.tense === 'participle';
    const opens = !verb && this.current.kind === 'main' && isInOpeningPhrase(this, group, this.current.from);
    if (this.openComplement(group)) {
      this.current.verb = group;
      return group.to;
    }
    if (opens || (mayInsert && isApposed(this, group))) this.open('participle', null, from, this.current);
    else if (isBare && (verb || opensClause || isInserted) && (this.current.kind !== 'participle' || isCue)) {
      // "…, adding that": who speaks is told in the clause of the first cue.
      this.open(
        'participle',
        null,
        from,
        (isCue && before?.text === ',' ? this.lastCueClause() : null) ?? this.current,
      );
    } else if (verb && before?.text === ',' && this.waiting()) {
      this.current = this.waiting() ?? this.current;
    } else if (verb && this.endsRelative(group, verb)) {
      this.current = this.waiting() ?? this.current;
    } else if (verb && this.endsAccusation(group, verb)) {
      this.current = this.waiting() ?? this.current;
    } else if (verb) {
      this.openForSecondVerb(group, verb, before);
    }
    this.current.verb = group;
    return group.to;
  }

  /** "said the rosters, which came into force in May, had been agreed": gives the verb to a complement of "said". */
  private openComplement(group: VerbGroup): boolean {
    if (this.current.kind === 'report') return false;
    for (let clause: Clause | null = this.current; clause; clause = this.parentOf(clause)) {
      const { index } = clause;
      const isFilled = this.clauses.some(({ parent, kind }) => parent === index && kind === 'complement');
      const start = isFilled ? null : startOfComplement(this, clause, group);
      if (start === null) continue;
      this.openOver(clause, start);
      return true;
    }
    return false;
  }

  /** Opens a complement over a clause's own words from a place on: those of others between them stay theirs. */
  private openOver(above: Clause, from: number): void {
    const before = [...this.clauseOf];
    const { index } = this.open('complement', null, from, above);
    before.forEach((clause, place) => {
      this.clauseOf[place] = place >= from && clause === above.index ? index : clause;
    });
    for (const clause of this.clauses)
      if (clause.parent === above.index && clause.from > from) clause.parent = index;
  }

  /** Whether a second verb is not a relative clause's, but the one that the clause above waits for. */
  private endsRelative(second: VerbGroup, first: VerbGroup): boolean {
    const { kind, from } = this.current;
    return kind === 'relative' && this.waiting() !== null && isBehindRelative(this, { from, first, second });
  }

  /** "A man accused of robbing a bank was freed": frees the clause of the man for its own verb. */
  private endsAccusation(second: VerbGroup, gerund: VerbGroup): boolean {
    const { current } = this;
    const above = this.parentOf(current);
    if (!above?.verb || !isAccused(this, { first: above.verb, gerund, second })) return false;
    const accused = this.open('participle', null, above.verb.from, above);
    accused.verb = above.verb;
    above.verb = null;
    current.parent = accused.index;
    this.clauseOf.fill(current.index, current.from);
    this.current = current;
    return true;
  }

  /** The nearest clause at or above the current one whose verb is a cue of attribution. */
  private lastCueClause(): Clause | null {
    for (let clause: Clause | null = this.current; clause; clause = this.parentOf(clause)) {
      if (CUE_VERBS.has(this.tokens[clause.verb?.head ?? -1]?.lemma ?? '')) return clause;
    }
    const report = this.clauses.findLast(({ kind }) => kind === 'report');
    return report?.verb ? report : null;
  }

  /** Whether nothing but marks and adverbs stands before a verb, which then is no finite one: "Flanked by …". */
  private isFirstWord(verbFrom: number): boolean {
    const { kind, from } = this.current;
    const before = this.tokens.slice(from, verbFrom);
    return (
      kind === 'main' &&
      this.tokens[verbFrom + 1]?.pos === 'ADP' &&
      before.every(({ pos }) => /^(?:PUNCT|ADV)$/u.test(pos))
    );
  }

  /** A second verb in one clause: coordinated, a reduced relative, or a complement without "that". */
  private openForSecondVerb(group: VerbGroup, verb: VerbGroup, before: Token | undefined): void {
    const { from } = group;
    if (before?.pos === 'CCONJ') {
      this.open('coordinate', before.lower, from - 1, this.passiveAbove(group) ?? this.current);
      return;
    }
    const lemma = this.tokens[verb.head]?.lemma ?? '';
    if (!CUE_VERBS.has(lemma) && wasReduced(this.tokens, verb, group)) {
      const waiting = this.current;
      this.open('participle', null, verb.from, waiting).verb = verb;
      this.current = waiting;
      return;
    }
    if (isMadePublic(this.tokens, group)) {
      this.open('participle', null, from, this.current);
      return;
    }
    if (COMPLEMENT_VERBS.has(lemma) || CUE_VERBS.has(lemma)) {
      const start = startOfNounPhrase(this.tokens, from, verb.to);
      const isWithinPhrase = this.tokens[start]?.pos === 'ADP' || this.tokens[start - 1]?.pos === 'ADP';
      if (start < from && !isWithinPhrase) {
        this.open('complement', null, start, this.current);
        return;
      }
    }
    const isReduced = group.tense === 'past' && group.from === group.head;
    if (isReduced) this.open('participle', null, from, this.current);
    else
      this.open(
        'coordinate',
        null,
        Math.max(verb.to, startOfNounPhrase(this.tokens, from, verb.to)),
        this.current,
      );
  }

  /** "was arrested after guards found a vial, and charged in May": the passive that a participle after a comma goes on with. */
  private passiveAbove({ from, head, tense }: VerbGroup): Clause | null {
    if (from !== head || tense !== 'past' || this.tokens[from - 2]?.text !== ',') return null;
    for (let clause: Clause | null = this.current; clause; clause = this.parentOf(clause))
      if (clause.verb?.isPassive) return clause;
    return null;
  }

  /** Opens and closes clauses at words other than verbs; returns the place after the word. */
  private takeWord(place: number): number {
    const token = this.tokens[place];
    if (!token) return place + 1;
    if (token.pos === 'PUNCT') this.takeMark(token, place);
    else if (token.lower === 'to' && startsVerb(this, place + 1))
      this.open('infinitive', 'to', place, this.current);
    else if (opensRelative(this.tokens, place, this.current.verb !== null))
      this.open('relative', token.lower, place, this.current);
    else if (opensAdverbial(this.tokens, place)) this.openSubordinate(token, place);
    else if (token.pos === 'CCONJ') this.takeConjunction(token, place);
    return place + 1;
  }

  private openSubordinate(token: Token, place: number): void {
    const opensContent = /^(?:that|whether|if|how|why|what)$/u.test(token.lower);
    const isComplement = opensContent && this.takesComplement(this.current);
    const kind =
      isComplement || token.lower === 'that' || token.lower === 'whether' ? 'complement' : 'adverbial';
    this.open(kind, token.lower, place, kind === 'complement' ? this.complemented() : this.current);
  }

  private takesComplement({ verb }: Clause): boolean {
    const lemma = this.tokens[verb?.head ?? -1]?.lemma ?? '';
    return COMPLEMENT_VERBS.has(lemma) || CUE_VERBS.has(lemma);
  }

  /** "concluded in a report (that was) released in May that …": past what describes it, the verb that takes a clause. */
  private complemented(): Clause {
    const { kind, verb } = this.current;
    const above = this.parentOf(this.current);
    const isDescription = kind === 'participle' || (kind === 'relative' && verb?.isPassive === true);
    // "said, quoting the mayor, that …"
    const cue = CUE_VERBS.get(this.tokens[verb?.head ?? -1]?.lemma ?? '');
    const isCiting = verb?.tense === 'participle' && cue === 'cites';
    const isPast = isCiting || (isDescription && !this.takesComplement(this.current));
    return isPast && above && this.takesComplement(above) ? above : this.current;
  }

  /** "…, but the mayor stayed": a clause of its own; "ferries and trains": none. */
  private takeConjunction(token: Token, place: number): void {
    if (!this.current.verb) return;
    const from = afterTime(this.tokens, place + 1);
    const verbAt = npThenVerb(this.tokens, from, this.groups);
    if (verbAt === null || verbAt === from) return;
    // "In a vote watched by guests and reporters, the crew chose": behind the comma a clause goes on that waits.
    if (this.waiting() && this.tokens.slice(from, verbAt).some(({ text }) => text === ',')) return;
    const group = this.groups.get(verbAt);
    if (!group || group.tense === 'infinitive' || (group.tense === 'participle' && group.from === group.head))
      return;
    const isReduced =
      /^(?:any|some|every|no)thing$/u.test(this.tokens[verbAt - 1]?.lower ?? '') && group.from === group.head;
    if (isReduced) return;
    const afterComma = this.tokens[place - 1]?.text === ',';
    const isCue = CUE_VERBS.has(this.tokens[group.head]?.lemma ?? '');
    this.open('coordinate', token.lower, place, afterComma || isCue ? this.root() : this.current);
  }

  private takeMark(token: Token, place: number): void {
    if (/^[;:]$/u.test(token.text)) {
      this.open('coordinate', token.text, place, this.root());
    } else if (/^(?:--|[–—(])$/u.test(token.text) && this.current.kind !== 'parenthetical') {
      this.open('parenthetical', token.text, place, this.current);
    } else if (/^(?:--|[–—)])$/u.test(token.text) && this.current.kind === 'parenthetical') {
      this.current = this.parentOf(this.current) ?? this.current;
    } else if (token.text === ',' || endsQuote(this.tokens, place)) {
      this.takeComma(place);
    }
  }

  /** "will face Lee, who was picked in May, in a debate on Friday": a phrase after a relative clause is of the clause above. */
  private endsInPhrase(comma: number): boolean {
    const { kind, from, verb } = this.current;
    if (kind !== 'relative' || !verb || this.tokens[from - 1]?.text === ',') return false;
    if (this.tokens[comma + 1]?.pos !== 'ADP' || opensAside(this, comma)) return false;
    return !this.tokens.slice(comma + 1).some((_, at) => this.groups.has(comma + 1 + at));
  }

  /** A comma hands back to a clause that waits for its verb, or opens "…, the mayor said". */
  private takeComma(place: number): void {
    let next = place + 1;
    while (/^[”"'’“‘`]+$/u.test(this.tokens[next]?.text ?? '')) next++;
    const isOpened = this.current.kind === 'report' && this.current.from === next;
    if (!this.current.verb && !isOpened && opensInsertion(this, next)) {
      this.open('report', null, next, this.current);
      return;
    }
    const waiting = this.current.verb && !opensAside(this, place) ? this.waiting() : null;
    if (waiting) this.current = waiting;
    else if (this.endsInPhrase(place)) this.current = this.parentOf(this.current) ?? this.current;
    else if (this.current.verb && opensReport(this, next)) this.open('report', null, next, this.root());
    else if (this.current.kind === 'parenthetical')
      this.current = this.parentOf(this.current) ?? this.current;
  }
}
