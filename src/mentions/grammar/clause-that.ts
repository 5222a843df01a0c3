import { tokenBefore } from '../../text/token-before.ts';
import type { Token } from '../../text/analysed-text.ts';
import { isCalendarWord, isOfTime } from './calendar-words.ts';
import type { ClauseTree } from './clause-tree.ts';
import { ADDRESSING_VERBS } from '../data/addressing-verbs.ts';
import { BARE_CLAUSE_VERBS } from '../data/bare-clause-verbs.ts';
import { CLAUSE_NOUNS } from '../data/clause-nouns.ts';
import { takesClause } from './takes-clause.ts';
import type { VerbGroup } from './verb-groups.ts';
import { objectStart } from './verb-object.ts';

/**
 * Whether "that" goes on about a noun before it: "called boats back after fires that the board investigates", "named
 * the ship on Monday that had sunk". A verb takes one object: beside a noun phrase no clause says what was said,
 * unless the phrase is whom it was said to.
 */
export function opensClauseOfNoun(tree: ClauseTree, place: number): boolean {
  const { tokens, current } = tree;
  const before = tokenBefore(tokens, place);
  const token = tokens[place];
  const after = tokens[place + 1];
  if (token?.lower !== 'that' || !before || !after) return false;
  const isOfNoun = /^(?:NOUN|PROPN)$/u.test(before.pos) && !isCalendarWord(before);
  if (!isOfNoun && !isOfTime(before)) return false;
  if (!current.verb || (isOfNoun && CLAUSE_NOUNS.has(before.lemma))) return false;
  // "so many boats that the port closed", "it is a pity that"
  if (isOfDegree(tokens, current.from, place) || tokens[current.verb.from - 1]?.lower === 'it') return false;
  if (!takesClause(tokens[current.verb.head]?.lemma ?? '')) return isOfNoun || isVerb(after);
  return hasObject(tokens, current.verb, place);
}

const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';

/** Whether a verb has its object, so that nothing more can be what is said. */
function hasObject(tokens: readonly Token[], verb: VerbGroup, place: number): boolean {
  const lemma = tokens[verb.head]?.lemma ?? '';
  if (ADDRESSING_VERBS.has(lemma) || BARE_CLAUSE_VERBS.has(lemma)) return false;
  if (verb.isPassive) return true;
  const start = objectStart(tokens, verb);
  return start !== null && start < place;
}

const isOfDegree = (tokens: readonly Token[], from: number, place: number): boolean =>
  tokens.slice(from, place).some(({ lower }) => lower === 'so' || lower === 'such');
