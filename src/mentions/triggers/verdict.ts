import type { Token } from '../../text/analysed-text.ts';

/** How far behind "found" a verdict may stand: "found Ann Lee, 47, …" is left alone. */
const REACH = 8;
const IN_BETWEEN = /^(?:ADJ|ADV|DET|NOUN|NUM|PART|PRON|PROPN)$/u;

/** How far behind "got" a term may end: "got more than six and a half years". */
const LONGEST_TERM = 7;
const GETS = /^(?:get|give|hand|receive)$/u;
const TERM = /^(?:life|months|years)$/u;
/** Where a term is served: "in a federal prison", "behind bars"; or for what: "for killing a clerk". */
const SERVED = /^(?:bars|custody|jail|parole|prison)$/u;

/**
 * What a court found or gave: "found guilty", "found Ann Lee not guilty"; "got six years in prison", "was given life". The
 * verb that says so; null: `head` tells of neither.
 *
 * @param head place of the verb
 */
export function rulingAt(tokens: readonly Token[], head: number): 'acquit' | 'convict' | 'sentence' | null {
  return verdictAt(tokens, head) ?? (givesTerm(tokens, head) ? 'sentence' : null);
}

function givesTerm(tokens: readonly Token[], head: number): boolean {
  if (!GETS.test(tokens[head]?.lemma ?? '')) return false;
  const behind = tokens.slice(head + 1, head + 1 + LONGEST_TERM);
  const end = behind.findIndex(({ lower }) => TERM.test(lower)) + head + 1;
  if (end === head || (tokens[end]?.lower !== 'life' && tokens[end - 1]?.pos !== 'NUM')) return false;
  const after = tokens.slice(end + 1, end + 5);
  if (after[0]?.lower === 'for') return after[1]?.pos === 'VERB';
  return after.some(({ lower }) => SERVED.test(lower));
}

/**
 * What a court found: "found guilty", "found Ann Lee not guilty". The verb that says so; null: `head` tells of no
 * verdict.
 *
 * @param head place of the verb
 */
function verdictAt(tokens: readonly Token[], head: number): 'acquit' | 'convict' | null {
  if (tokens[head]?.lemma !== 'find') return null;
  for (let place = head + 1; place <= head + REACH; place++) {
    const token = tokens[place];
    if (!token || !IN_BETWEEN.test(token.pos)) return null;
    if (token.lower === 'guilty') return isNegated(tokens[place - 1]) ? 'acquit' : 'convict';
  }
  return null;
}

const isNegated = (before: Token | undefined): boolean => before?.lower === 'not';
