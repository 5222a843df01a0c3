import { CUE_VERBS } from '../data/cue-verbs.ts';
import type { VerbGroup } from './verb-groups.ts';
import type { Clause } from './clause.ts';
import type { ClauseTree } from './clause-tree.ts';
import { openForSecondVerb } from './second-verb.ts';
import { isAccused, isApposed, isInOpeningPhrase } from './noun-participle.ts';
import { isBehindContent, isBehindRelative, startOfComplement } from './whose-verb.ts';

/** Gives a verb group to the current clause or to a new one; returns the place after it. */
export function takeVerb(tree: ClauseTree, group: VerbGroup): number {
  const { from } = group;
  const before = tree.tokens[from - 1];
  const verb = tree.current.verb;
  const opensClause = isFirstWord(tree, from);
  const isBare =
    group.from === group.head && (group.tense === 'participle' || (group.tense === 'past' && opensClause));
  const isCue = CUE_VERBS.has(tree.tokens[group.head]?.lemma ?? '');
  // "Lee, speaking for the port, said": put in between a subject and its verb.
  const mayInsert = !verb && tree.current.kind !== 'report' && before?.text === ',';
  const isInserted = mayInsert && group.tense === 'participle';
  const opens = !verb && tree.current.kind === 'main' && isInOpeningPhrase(tree, group, tree.current.from);
  if (openComplement(tree, group)) {
    tree.current.verb = group;
    return group.to;
  }
  if (opens || (mayInsert && isApposed(tree, group))) tree.open('participle', null, from, tree.current);
  else if (isBare && (verb || opensClause || isInserted) && (tree.current.kind !== 'participle' || isCue)) {
    // "…, adding that": who speaks is told in the clause of the first cue.
    tree.open(
      'participle',
      null,
      from,
      (isCue && before?.text === ',' ? tree.lastCueClause() : null) ?? tree.current,
    );
  } else if (verb && goesToWaiting(tree, group, verb)) {
    tree.current = tree.waiting() ?? tree.current;
  } else if (verb) {
    openForSecondVerb(tree, group, verb, before);
  }
  tree.current.verb = group;
  return group.to;
}

/** "said the rosters, which came into force in May, had been agreed": gives the verb to a complement of "said". */
function openComplement(tree: ClauseTree, group: VerbGroup): boolean {
  // Asked of every verb, so what most of them lack comes first.
  if (tree.tokens[group.from - 1]?.text !== ',' || tree.current.kind === 'report') return false;
  for (let clause: Clause | null = tree.current; clause; clause = tree.parentOf(clause)) {
    const { index } = clause;
    const start = startOfComplement(tree, clause, group);
    if (start === null) continue;
    if (tree.clauses.some(({ parent, kind }) => parent === index && kind === 'complement')) continue;
    tree.openOver(clause, start);
    return true;
  }
  return false;
}

/** Whether a second verb is that of a clause above, which still waits for one. */
function goesToWaiting(tree: ClauseTree, second: VerbGroup, first: VerbGroup): boolean {
  const isBehindComma = tree.tokens[second.from - 1]?.text === ',' && tree.waiting() !== null;
  return (
    isBehindComma ||
    endsRelative(tree, second, first) ||
    endsContent(tree, second, first) ||
    endsAccusation(tree, second, first)
  );
}

/**
 * Whether a second verb is not a relative clause's, nor that of what its verb takes ("who refused to convict the mayor was
 * moved"), but the one that the clause above waits for.
 */
function endsRelative(tree: ClauseTree, second: VerbGroup, first: VerbGroup): boolean {
  const { current } = tree;
  const isTaken = current.kind === 'infinitive' || current.kind === 'participle';
  const { kind } = (isTaken ? tree.parentOf(current) : null) ?? current;
  const from = isTaken ? first.from - 1 : current.from;
  return kind === 'relative' && tree.waiting() !== null && isBehindRelative(tree, { from, first, second });
}

/** "The warning that it could burst was sent", "Posts claiming that it was banned were deleted": whether what is said ends. */
function endsContent(tree: ClauseTree, second: VerbGroup, first: VerbGroup): boolean {
  const { current } = tree;
  if (current.kind !== 'complement' || current.opener !== 'that') return false;
  const above = tree.parentOf(current);
  const gerund = above?.kind === 'main' && above.verb?.tense === 'participle' ? above.verb : null;
  if (!above || (above.verb && !gerund) || !isBehindContent(tree, { first, second })) return false;
  if (gerund) freeForSecond(tree, above, gerund);
  return true;
}

/** "A man accused of robbing a bank was freed": frees the clause of the man for its own verb. */
function endsAccusation(tree: ClauseTree, second: VerbGroup, gerund: VerbGroup): boolean {
  const above = tree.parentOf(tree.current);
  if (!above?.verb || !isAccused(tree, { first: above.verb, gerund, second })) return false;
  freeForSecond(tree, above, above.verb);
  return true;
}

/** Gives the participle that a clause took for its verb a clause of its own, between it and the current one. */
function freeForSecond(tree: ClauseTree, above: Clause, participle: VerbGroup): void {
  const { current } = tree;
  const described = tree.open('participle', null, participle.from, above);
  described.verb = participle;
  above.verb = null;
  current.parent = described.index;
  tree.clauseOf.fill(current.index, current.from);
  tree.current = current;
}

/** Whether nothing but marks and adverbs stands before a verb, which then is no finite one: "Flanked by …". */
function isFirstWord(tree: ClauseTree, verbFrom: number): boolean {
  const { kind, from } = tree.current;
  const before = tree.tokens.slice(from, verbFrom);
  return (
    kind === 'main' &&
    tree.tokens[verbFrom + 1]?.pos === 'ADP' &&
    before.every(({ pos }) => /^(?:PUNCT|ADV)$/u.test(pos))
  );
}
