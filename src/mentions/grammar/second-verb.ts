import type { Token } from '../../text/analysed-text.ts';
import { opensAmount } from './amount.ts';
import { startOfNounPhrase } from './clause-look-ahead.ts';
import type { ClauseTree } from './clause-tree.ts';
import type { Clause } from './clause.ts';
import { ADDRESSING_VERBS } from '../data/addressing-verbs.ts';
import { CUE_VERBS } from '../data/cue-verbs.ts';
import { takesClause } from './takes-clause.ts';
import type { VerbGroup } from './verb-groups.ts';
import { objectStart } from './verb-object.ts';
import { describesSubject, isMadePublic, wasReduced } from './noun-participle.ts';
import { isUndergone } from './undergone.ts';

/** A second verb in one clause: coordinated, a reduced relative, or a complement without "that". */
export function openForSecondVerb(
  tree: ClauseTree,
  group: VerbGroup,
  verb: VerbGroup,
  before: Token | undefined,
): void {
  const { from } = group;
  if (before?.pos === 'CCONJ') {
    tree.open('coordinate', before.lower, from - 1, passiveAbove(tree, group) ?? tree.current);
    return;
  }
  const lemma = tree.tokens[verb.head]?.lemma ?? '';
  const isReducedRelative =
    (!CUE_VERBS.has(lemma) && wasReduced(tree.tokens, verb, group)) ||
    isUndergone(tree.tokens, verb, group) ||
    describesSubject(tree.tokens, verb, group);
  if (isReducedRelative) {
    const waiting = tree.current;
    tree.open('participle', null, verb.from, waiting).verb = verb;
    tree.current = waiting;
    return;
  }
  if (isMadePublic(tree.tokens, group)) {
    tree.open('participle', null, from, tree.current);
    return;
  }
  if (takesClause(lemma)) {
    const isAmount = opensAmount(tree.tokens, verb.to);
    const start = isAmount ? verb.to : startOfNounPhrase(tree.tokens, from, verb.to);
    const isWithinPhrase = !isAmount && isWithinPhraseAt(tree.tokens, start);
    if (start < from && !isWithinPhrase && !isBehindObject(tree.tokens, verb, start)) {
      tree.open('complement', null, start, tree.current);
      return;
    }
  }
  const isParticiple = group.tense === 'past' && group.from === group.head;
  if (isParticiple) tree.open('participle', null, from, tree.current);
  else
    tree.open(
      'coordinate',
      null,
      Math.max(verb.to, startOfNounPhrase(tree.tokens, from, verb.to)),
      tree.current,
    );
}

/**
 * "was arrested after guards found a vial, and charged in May": the passive that a participle after a comma goes on
 * with.
 */
function passiveAbove(tree: ClauseTree, { from, head, tense }: VerbGroup): Clause | null {
  if (from !== head || tense !== 'past' || tree.tokens[from - 2]?.text !== ',') return null;
  for (let clause: Clause | null = tree.current; clause; clause = tree.parentOf(clause))
    if (clause.verb?.isPassive) return clause;
  return null;
}

const isWithinPhraseAt = (tokens: readonly Token[], start: number): boolean =>
  tokens[start]?.pos === 'ADP' || tokens[start - 1]?.pos === 'ADP';

/** "called boats back, the Quay has learned": what stands behind a comma and an object is not what was said. */
function isBehindObject(tokens: readonly Token[], verb: VerbGroup, start: number): boolean {
  if (tokens[start - 1]?.text !== ',' || ADDRESSING_VERBS.has(tokens[verb.head]?.lemma ?? '')) return false;
  const object = objectStart(tokens, verb);
  return object !== null && object < start;
}
