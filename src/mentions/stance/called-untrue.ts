import type { Clause } from '../grammar/clause.ts';
import type { Token } from '../../text/analysed-text.ts';
import { CLAIM_NOUNS } from '../data/claim-nouns.ts';
import type { SentenceFrame } from '../sentence-frame.ts';

/** What a report is called that is not so. */
export const UNTRUE =
  /^(?:baseless|fabricated|false|groundless|inaccurate|incorrect|unfounded|untrue|wrong)$/u;
const TRUE = /^(?:accurate|case|correct|true)$/u;
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
  if (above?.isNegated) return said.some((word) => TRUE.test(word));
  return said.some((word) => /^(?:false|incorrect|untrue)$/u.test(word));
}

/** "A report by the agency that they met was wrong", "Claims that they met are not true". */
function isBeforeVerdict({ tokens }: SentenceFrame, { from, verb }: Clause): boolean {
  if (!verb || !hasClaimBefore(tokens.slice(Math.max(0, from - NOUN_REACH), from))) return false;
  for (let place = verb.to; place < tokens.length; place += 1) {
    const token = tokens[place];
    if (token?.text === ',') return false;
    if (token?.lemma !== 'be') continue;
    const behind = tokens.slice(place + 1, place + 1 + VERDICT_REACH).map(({ lower }) => lower);
    if (behind.some((word) => UNTRUE.test(word))) return !behind.includes('not');
    if (behind.includes('not') && behind.some((word) => TRUE.test(word))) return true;
  }
  return false;
}

/** A noun for what is said, with nothing behind it but whose it is; the tagger takes "Claims" that opens for a name. */
function hasClaimBefore(words: readonly Token[]): boolean {
  const noun = words.findLastIndex(({ lower, pos }, place) => {
    const isNoun = pos === 'NOUN' || (pos === 'PROPN' && place === 0);
    return isNoun && (CLAIM_NOUNS.has(lower) || CLAIM_NOUNS.has(lower.replace(/s$/u, '')));
  });
  return noun >= 0 && words.slice(noun + 1).every(({ pos }) => /^(?:ADJ|ADP|DET|NOUN|PROPN)$/u.test(pos));
}
