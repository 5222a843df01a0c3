import { BARE_CLAUSE_VERBS } from '../../mentions/data/bare-clause-verbs.ts';
import { EVIDENCE_NOUNS } from '../../mentions/data/evidence-nouns.ts';
import type { Token } from '../../text/analysed-text.ts';
import { isHyphen } from '../../text/hyphen.ts';
import { NOUN_PHRASE, VERBAL } from './clause-edges.ts';
import { RELATIVE_PRONOUNS } from './data/clause-openers.ts';

const isVerbal = ({ pos }: Token): boolean => VERBAL.has(pos);

/** Whether a clause opened with "that" or "whether" still lacks its verb. */
export function isPending(tokens: readonly Token[]): boolean {
  const opener = tokens.findLastIndex(
    ({ lower, pos }, at) =>
      lower === 'whether' ||
      (lower === 'that' && (pos === 'SCONJ' || EVIDENCE_NOUNS.has(tokens[at - 1]?.lemma ?? ''))),
  );
  return opener !== -1 && !tokens.slice(opener).some(isVerbal);
}

/** "this is a mission | that": what it is one of tells nothing without what tells which. */
export function saysNothing(clause: readonly Token[]): boolean {
  const [subject, verb, ...rest] = clause;
  if (!/^(?:it|that|this)$/u.test(subject?.lower ?? '') || verb?.lemma !== 'be' || rest.length === 0)
    return false;
  return rest.every(({ pos }) => pos === 'DET' || pos === 'NOUN' || pos === 'ADJ');
}

/**
 * "denied that talks began | before it was told", "did not leave | before it was told": the verb or its subject says no to
 * both at once; not so "left with no warning | before it was told".
 */
export function saysNo(clause: readonly Token[]): boolean {
  const verb = clause.findIndex(isVerbal);
  return clause.some(({ lemma, lower }, place) =>
    place < verb ? NO_SUBJECT.test(lower) : lemma === 'deny' || NO_VERB.test(lower),
  );
}

const NO_SUBJECT = /^(?:neither|never|no|nobody|none|not|nothing)$/u;
const NO_VERB = /^(?:cannot|n['’]t|never|not)$/u;

/** Whether what stands before a cut is but the subject of what a verb, or "as", leads to without "that". */
export function isShown(tokens: readonly Token[], place: number): boolean {
  const before = tokens.slice(0, place);
  const as = before.findLastIndex(({ lower }) => lower === 'as');
  const verb = before.findLastIndex(isVerbal);
  const next = tokens.findIndex((token, at) => at >= place && isVerbal(token));
  // "as a strike | by its pilots entered its third day"
  const opener = as > verb || BARE_CLAUSE_VERBS.has(tokens[verb]?.lemma ?? '') ? Math.max(as, verb) : -1;
  if (opener === -1 || next === -1) return false;
  // "said the man | who shot her had fled"
  const isRelative = RELATIVE_PRONOUNS.has(tokens[place]?.lower ?? '');
  return tokens
    .slice(opener + 1, isRelative ? place : next)
    .every(
      ({ pos, lower }) =>
        NOUN_PHRASE.has(pos) ||
        pos === 'ADV' ||
        isHyphen(lower) ||
        lower === 'its' ||
        lower === 'their' ||
        (pos === 'ADP' && !/^(?:after|as|before|since)$/u.test(lower)),
    );
}
