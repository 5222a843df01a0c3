import { ADDRESSING_VERBS } from '../../mentions/data/addressing-verbs.ts';
import { BARE_CLAUSE_VERBS } from '../../mentions/data/bare-clause-verbs.ts';
import { CLAUSE_NOUNS } from '../../mentions/data/clause-nouns.ts';
import { takesClause } from '../../mentions/grammar/takes-clause.ts';
import type { Token } from '../../text/analysed-text.ts';
import { NOUN_PHRASE, VERBAL } from './clause-edges.ts';
import { OPENING_MARK } from './quote-marks.ts';

/** "a move that ended hopes": `that` after a noun and before a verb. */
export function isRelativeThat(tokens: readonly Token[], place: number): boolean {
  const [before, token, after] = [tokens[place - 1], tokens[place], tokens[place + 1]];
  return (
    token?.lower === 'that' &&
    (before?.pos === 'NOUN' || before?.pos === 'PROPN') &&
    after !== undefined &&
    VERBAL.has(after.pos)
  );
}

/**
 * "a step *that* a court declared unlawful": what stands before "that" is what was declared so. Not after a noun of
 * what is said ("the claim that Poe sold it"), nor where the verb has its object.
 */
export function isObjectThat(tokens: readonly Token[], place: number, verb: number): boolean {
  const [before, token, next] = [tokens[place - 1], tokens[place], tokens[verb + 1]];
  if (token?.lower !== 'that' || before?.pos !== 'NOUN' || CLAUSE_NOUNS.has(before.lemma)) return false;
  if (tokens[verb]?.pos !== 'VERB' || (next && !/^(?:ADJ|ADP|PUNCT)$/u.test(next.pos))) return false;
  // "so many boats that the port closed", "it is a pity that he left"
  if (tokens.slice(0, place).some(({ lower }) => /^(?:it|so|such)$/u.test(lower))) return false;
  const above = tokens.slice(0, place).findLastIndex(({ pos }) => pos === 'VERB');
  const lemma = tokens[above]?.lemma ?? '';
  if (!takesClause(lemma)) return true;
  // "praised the boats that Poe bought", but "told the mayor that the pier closed", "said in a letter that it closed"
  const isOfSpeech = ADDRESSING_VERBS.has(lemma) || BARE_CLAUSE_VERBS.has(lemma);
  return !isOfSpeech && NOUN_PHRASE.has(tokens[above + 1]?.pos ?? '');
}

/** "“*That* is why we came”": it opens no clause of another where nothing stands before it. */
export function isDemonstrative(tokens: readonly Token[], place: number): boolean {
  const [before, token, verb] = [tokens[place - 1], tokens[place], tokens[place + 1]];
  return (
    token?.lower === 'that' &&
    verb?.pos === 'AUX' &&
    (before === undefined || OPENING_MARK.test(before.text) || before.text === '"')
  );
}
