import type { Token } from '../text/analysed-text.ts';
import {
  isCalendarWord,
  npThenVerb,
  opensAdverbial,
  opensReducedRelative,
  opensRelative,
} from './clause-openers.ts';
import { IRREGULAR_PARTICIPLES, UNMISTAKABLE_PASTS } from '../text/data/irregular-verbs.ts';
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
  private readonly groups: ReadonlyMap<number, VerbGroup>;
  private readonly clauses: Clause[] = [];
  private readonly clauseOf: number[] = [];
  private current: Clause;

  constructor(private readonly tokens: readonly Token[]) {
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
    if (mayInsert && this.isApposed(group)) this.open('participle', null, from, this.current);
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
    } else if (verb) {
      this.openForSecondVerb(group, verb, before);
    }
    this.current.verb = group;
    return group.to;
  }

  /** "Ann Lee, born in March, has …": a participle after a comma, and after another the verb of its clause. */
  private isApposed({ from, head, to }: VerbGroup): boolean {
    const { lower = '' } = this.tokens[head] ?? {};
    const isParticiple =
      from === head &&
      (IRREGULAR_PARTICIPLES.has(lower) || (lower.endsWith('ed') && this.tokens[to]?.pos !== 'DET'));
    if (!isParticiple || this.tokens[from - 1]?.text !== ',') return false;
    const comma = this.tokens.findIndex(({ text }, place) => place >= to && text === ',');
    const next = comma < 0 ? undefined : this.groups.get(comma + 1);
    return next !== undefined && /^(?:past|present|future)$/u.test(next.tense);
  }

  /** "boats that went out would lose": a second verb right after a relative clause's own is the clause's above. */
  private endsRelative(group: VerbGroup, verb: VerbGroup): boolean {
    const isFinite = group.tense !== 'infinitive' && group.tense !== 'participle';
    const between = this.tokens.slice(verb.to, group.from);
    const isNear = between.every(({ pos }) => pos === 'ADV' || pos === 'ADP');
    return this.current.kind === 'relative' && isFinite && isNear && this.waiting() !== null;
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
      this.open('coordinate', before.lower, from - 1, this.current);
      return;
    }
    const lemma = this.tokens[verb.head]?.lemma ?? '';
    if (!CUE_VERBS.has(lemma) && this.wasReduced(verb, group)) {
      const waiting = this.current;
      this.open('participle', null, verb.from, waiting).verb = verb;
      this.current = waiting;
      return;
    }
    if (COMPLEMENT_VERBS.has(lemma) || CUE_VERBS.has(lemma)) {
      const start = this.startOfNounPhrase(from, verb.to);
      const isWithinPhrase = this.tokens[start]?.pos === 'ADP' || this.tokens[start - 1]?.pos === 'ADP';
      if (start < from && !isWithinPhrase) {
        this.open('complement', null, start, this.current);
        return;
      }
    }
    const isReduced = group.tense === 'past' && group.from === group.head;
    if (isReduced) this.open('participle', null, from, this.current);
    else
      this.open('coordinate', null, Math.max(verb.to, this.startOfNounPhrase(from, verb.to)), this.current);
  }

  /** "The report released on Monday blamed …": the first verb turns out to belong to the subject. */
  private wasReduced(first: VerbGroup, second: VerbGroup): boolean {
    const [verb, after, object] = [first.head, first.to, second.to].map((place) => this.tokens[place]);
    const mayBeParticiple =
      first.from === first.head && first.tense === 'past' && !UNMISTAKABLE_PASTS.has(verb?.lower ?? '');
    if (!mayBeParticiple || after?.pos !== 'ADP' || this.tokens[first.from - 1]?.pos === 'PRON') return false;
    if (this.tokens.slice(first.to, second.from).some(({ pos }) => pos === 'PUNCT')) return false;
    const isFinite = second.tense === 'past' || second.tense === 'present' || second.tense === 'future';
    return isFinite && !(second.from === second.head && object?.pos === 'ADP');
  }

  /** Walks back over the noun phrase before a verb, not over times nor further than `least`. */
  private startOfNounPhrase(verbFrom: number, least: number): number {
    let start = verbFrom;
    while (start > least) {
      const token = this.tokens[start - 1];
      if (
        !token ||
        isCalendarWord(token) ||
        !/^(?:NOUN|PROPN|ADJ|NUM|PART|ADP|DET|PRON|SYM)$/u.test(token.pos)
      )
        break;
      if (token.lower === 'to' && token.pos === 'PART') break;
      start--;
      if (token.pos === 'PRON') break;
      if (token.pos === 'DET' && !/^(?:ADP|DET|PART)$/u.test(this.tokens[start - 1]?.pos ?? '')) break;
    }
    while (start < verbFrom && start > least && this.tokens[start]?.pos === 'ADP') start++;
    return start;
  }

  /** Opens and closes clauses at words other than verbs; returns the place after the word. */
  private takeWord(place: number): number {
    const token = this.tokens[place];
    if (!token) return place + 1;
    if (token.pos === 'PUNCT') this.takeMark(token, place);
    else if (token.lower === 'to' && this.startsVerb(place + 1))
      this.open('infinitive', 'to', place, this.current);
    else if (opensRelative(this.tokens, place, this.current.verb !== null))
      this.open('relative', token.lower, place, this.current);
    else if (opensAdverbial(this.tokens, place)) this.openSubordinate(token, place);
    else if (token.pos === 'CCONJ') this.takeConjunction(token, place);
    return place + 1;
  }

  private startsVerb(place: number): boolean {
    const at = this.tokens[place]?.pos === 'ADV' ? place + 1 : place;
    const group = this.groups.get(at);
    if (group === undefined) return false;
    return group.from < group.head || !/..ing$/u.test(this.tokens[group.head]?.lower ?? '');
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

  /** "concluded in a report released in May that …": past the participle, the verb that takes a clause. */
  private complemented(): Clause {
    const above = this.parentOf(this.current);
    const isPast = this.current.kind === 'participle' && !this.takesComplement(this.current);
    return isPast && above && this.takesComplement(above) ? above : this.current;
  }

  /** "…, but the mayor stayed": a clause of its own; "ferries and trains": none. */
  private takeConjunction(token: Token, place: number): void {
    if (!this.current.verb) return;
    const verbAt = npThenVerb(this.tokens, place + 1, this.groups);
    if (verbAt === null || verbAt === place + 1) return;
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
    } else if (token.text === ',' || this.endsQuote(place)) {
      this.takeComma(place);
    }
  }

  /** A closing quote after a mark: what follows may be the attribution. */
  private endsQuote(place: number): boolean {
    const [before, token] = [this.tokens[place - 1], this.tokens[place]];
    return /^[”"'’]$/u.test(token?.text ?? '') && /^[,.?!'’”]$/u.test(before?.text ?? '');
  }

  /** A comma hands back to a clause that waits for its verb, or opens "…, the mayor said". */
  private takeComma(place: number): void {
    let next = place + 1;
    while (/^[”"'’“‘`]+$/u.test(this.tokens[next]?.text ?? '')) next++;
    const isOpened = this.current.kind === 'report' && this.current.from === next;
    if (!this.current.verb && !isOpened && this.opensInsertion(next)) {
      this.open('report', null, next, this.current);
      return;
    }
    const waiting = this.current.verb ? this.waiting() : null;
    if (waiting) this.current = waiting;
    else if (this.current.verb && this.opensReport(next)) this.open('report', null, next, this.root());
    else if (this.current.kind === 'parenthetical')
      this.current = this.parentOf(this.current) ?? this.current;
  }

  /** Whether "Ann Lee said," is put in between a subject and its verb. */
  private opensInsertion(place: number): boolean {
    const verbAt = npThenVerb(this.tokens, place, this.groups);
    const group = verbAt === null || verbAt === place ? undefined : this.groups.get(verbAt);
    if (!group || !this.opensReport(place)) return false;
    // "Ann Lee said on Friday,": a phrase may stand between.
    const isPhrase = this.tokens[group.to]?.pos === 'ADP' || this.tokens[group.to]?.pos === 'PROPN';
    const reach = this.tokens.slice(group.to, group.to + (isPhrase ? 5 : 1));
    const comma = reach.findIndex(({ text }) => text === ',');
    return comma >= 0 && !reach.slice(0, comma).some((_, at) => this.groups.has(group.to + at));
  }

  /** Whether "said Ann Lee" or "Ann Lee told reporters" starts here. */
  private opensReport(place: number): boolean {
    const verbAt = npThenVerb(this.tokens, place, this.groups);
    const group = verbAt === null ? undefined : this.groups.get(verbAt);
    if (!group || group.tense === 'infinitive' || group.head >= this.tokens.length) return false;
    const lemma = this.tokens[group.head]?.lemma ?? '';
    // "a move the mayor said ended hopes": no attribution of what stands before.
    if (!CUE_VERBS.has(lemma) || this.groups.has(group.to)) return false;
    if (opensReducedRelative(this.tokens, place, group.from)) return false;
    return verbAt !== place || /^(?:PROPN|NOUN|DET|PRON)$/u.test(this.tokens[group.to]?.pos ?? '');
  }
}
