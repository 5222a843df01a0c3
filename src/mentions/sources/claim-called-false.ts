import { CLAIM_NOUNS } from '../data/claim-nouns.ts';
import { FALSEHOODS, UNTRUE_WORDS } from '../data/untrue-words.ts';
import type { Clause } from '../grammar/clause.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import type { Attribution } from './attribution.ts';
import { callsFalse, givesName } from './calls-false.ts';

/** How far behind the verb it may stand of what somebody says it: "said on Tuesday of". */
const NEAR = 5;
const BETWEEN = /^(?:ADP|ADV|DET|NOUN|NUM|PROPN)$/u;

/**
 * Where a claim is named that the same sentence calls false: "called reports *of* his departure fiction", "“That's a
 * lie,” he said *of* the talks". The place of the word that leads to it; null: the sentence calls no such claim false.
 */
export function claimCalledFalse(frame: SentenceFrame, attribution: Attribution): number | null {
  const { cueAt, cueLemma, cueClass, clause } = attribution;
  if (givesName(cueLemma)) return clause.verb?.isNegated ? null : claimGivenName(frame, cueAt);
  if (cueClass !== 'says') return null;
  const of = spokenOf(frame, cueAt);
  if (of === null) return null;
  // What is said stands before it: "that", behind it, is no pointer.
  const before = { ...attribution, hasContent: true, isContent: ({ index }: Clause) => index < clause.index };
  return callsFalse(frame, before) ? of : null;
}

/** Whether a clause behind is what the claim is: not "the excuse [that he gave] [when he sold it]". */
export function isOfClaim({ tokens }: SentenceFrame, { kind, from }: Clause, claimedAt: number): boolean {
  if (from <= claimedAt || kind === 'complement') return true;
  if (kind !== 'relative') return kind !== 'adverbial';
  return CLAIM_NOUNS.has(tokens[from - 1]?.lemma ?? '');
}

/** "said of", "said on Tuesday of". */
function spokenOf({ tokens }: SentenceFrame, cueAt: number): number | null {
  for (let at = cueAt + 1; at <= cueAt + NEAR; at += 1) {
    const { lower = '', pos = 'PUNCT' } = tokens[at] ?? {};
    if (lower === 'of') return at;
    if (!BETWEEN.test(pos)) return null;
  }
  return null;
}

/** "called the report *that* he had met her a lie". */
function claimGivenName({ tokens }: SentenceFrame, cueAt: number): number | null {
  const noun = tokens.findIndex(({ pos }, at) => at > cueAt && pos === 'NOUN');
  const leads = /^(?:about|of|that)$/u.test(tokens[noun + 1]?.lower ?? '');
  if (!leads || !CLAIM_NOUNS.has(tokens[noun]?.lemma ?? '')) return null;
  // "called the report that the ballots were fake a bombshell": what was fake were the ballots.
  const verdict = tokens.findLastIndex(
    ({ lower }, at) =>
      at > noun + 2 &&
      (FALSEHOODS.has(lower) || UNTRUE_WORDS.has(lower)) &&
      !/^(?:be|seem)$/u.test(tokens[at - 1]?.lemma ?? ''),
  );
  // "called claims that it leaked shocking, and said the figures were false": that is of something else.
  if (tokens.slice(noun, verdict).some(({ pos, text }) => pos === 'CCONJ' || /^[,;]$/u.test(text)))
    return null;
  const { lower = '', pos = 'X' } = tokens[verdict + 1] ?? {};
  return verdict > 0 && lower !== 'that' && pos !== 'NOUN' && pos !== 'ADJ' ? noun + 1 : null;
}
