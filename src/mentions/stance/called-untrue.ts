import type { Clause } from '../grammar/clause.ts';
import { MODALS } from '../../text/data/modals.ts';
import type { Token } from '../../text/analysed-text.ts';
import { CLAIM_NOUNS } from '../data/claim-nouns.ts';
import { clauseAt, type SentenceFrame } from '../sentence-frame.ts';
import { CLAIM_MAKING_VERBS, TRUE_WORDS, UNTRUE_WORDS } from '../data/untrue-words.ts';

const NEGATION = /^(?:hardly|neither|never|not|n['’]t)$/u;
/** How far before "that" its noun may stand: "a report by the agency Belga that". */
const NOUN_REACH = 7;
/** How far behind "was" the verdict may stand: "was simply not true". */
const VERDICT_REACH = 3;

/** "It is not the case that they met", "It is untrue that they met", "Reports that they met were wrong". */
export function isCalledUntrue(frame: SentenceFrame, clause: Clause): boolean {
  return clause.opener === 'that' && (isAfterVerdict(frame, clause) || isBeforeVerdict(frame, clause));
}

/** "It is untrue that they met". */
function isAfterVerdict({ clauses, tokens }: SentenceFrame, { kind, from, parent }: Clause): boolean {
  const above = parent === null ? null : (clauses[parent]?.verb ?? null);
  if (kind !== 'complement' || tokens[above?.head ?? -1]?.lemma !== 'be') return false;
  const said = tokens.slice(above?.to ?? 0, from).map(({ lower }) => lower);
  if (above?.isNegated) return said.some((word) => TRUE_WORDS.has(word));
  return said.some((word) => /^(?:false|incorrect|untrue)$/u.test(word));
}

/** "A report by the agency that they met was wrong", "Claims that they met are not true". */
function isBeforeVerdict(frame: SentenceFrame, { from, verb, index }: Clause): boolean {
  const { tokens } = frame;
  if (!verb || CLAIM_MAKING_VERBS.has(tokens[verb.head]?.lemma ?? '')) return false;
  // "If claims that they met are false": nobody says so yet.
  if (tokens.slice(0, from).some(({ lower }) => lower === 'if' || lower === 'whether')) return false;
  if (!hasClaimBefore(tokens.slice(Math.max(0, from - NOUN_REACH), from))) return false;
  for (let place = verb.to; place < tokens.length; place += 1) {
    const token = tokens[place];
    if (token?.text === ',' || token?.text === ';') return false;
    // "could be wrong"
    const isOpen = MODALS.has(tokens[place - 1]?.lower ?? '');
    if (token?.lemma !== 'be' || isOpen || opensItself(frame, place, index)) continue;
    const behind = tokens.slice(place + 1, place + 1 + VERDICT_REACH).map(({ lower }) => lower);
    const isNegated = behind.some((word, at) => NEGATION.test(word) && behind[at + 1] !== 'only');
    if (behind.some((word) => UNTRUE_WORDS.has(word))) return !isNegated;
    if (isNegated && behind.some((word) => TRUE_WORDS.has(word))) return true;
  }
  return false;
}

/** A noun for what is said, with nothing behind it but whose it is; the tagger takes "Claims" that opens for a name. */
function hasClaimBefore(words: readonly Token[]): boolean {
  const noun = words.findLastIndex(({ lower, pos }, place) => {
    const isNoun = pos === 'NOUN' || (pos === 'PROPN' && place === 0);
    return isNoun && (CLAIM_NOUNS.has(lower) || CLAIM_NOUNS.has(lower.replace(/s$/u, '')));
  });
  // "Critics of the report that they met were wrong": the critics were.
  const before = words.slice(0, Math.max(noun, 0)).findLast(({ pos }) => pos !== 'DET' && pos !== 'ADJ');
  if (before?.pos === 'ADP') return false;
  return noun >= 0 && words.slice(noun + 1).every(({ pos }) => /^(?:ADJ|ADP|DET|NOUN|PROPN)$/u.test(pos));
}

/** "because the price | was wrong": the verdict of a clause of its own, behind its opener. */
function opensItself(frame: SentenceFrame, place: number, clause: number): boolean {
  const { index, opener } = clauseAt(frame, place);
  return index !== clause && opener !== null;
}
