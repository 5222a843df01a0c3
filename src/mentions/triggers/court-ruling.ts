import type { Token } from '../../text/analysed-text.ts';

/** How far behind "found" a verdict may stand: "found Ann Lee, 47, …" is left alone. */
const REACH = 8;
const IN_BETWEEN = /^(?:ADJ|ADV|DET|NOUN|NUM|PART|PRON|PROPN)$/u;

/** How far behind "got" a term may end: "got more than six and a half years". */
const LONGEST_TERM = 7;
const GETS = /^(?:get|give|hand|receive)$/u;
/** Of these only who is given a term is punished: "gave the firm six months for cleaning up". */
const GIVES = /^(?:give|hand)$/u;
const TERM = /^(?:life|months|years)$/u;
/** Where a term is served, or without what: "in a federal prison", "behind bars", "without parole". */
const SERVED = /^(?:bars|custody|jail|parole|prison)$/u;
/** How far behind a term the word for it stands. */
const SERVED_WITHIN = 5;

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
  const first = behind.findIndex(({ lower }) => TERM.test(lower)) + head + 1;
  const isLife = tokens[first]?.lower === 'life';
  if (first === head || (!isLife && tokens[first - 1]?.pos !== 'NUM')) return false;
  const from = endOfTerm(tokens, first);
  const after = tokens.slice(from, from + SERVED_WITHIN);
  if (after[0]?.lower !== 'for') return isServed(after);
  return (
    after[1]?.pos === 'VERB' && (isLife || !GIVES.test(tokens[head]?.lemma ?? '') || isPassive(tokens, head))
  );
}

/** "Twenty years | to life". */
const endOfTerm = (tokens: readonly Token[], first: number): number =>
  tokens[first + 1]?.lower === 'to' && tokens[first + 2]?.lower === 'life' ? first + 3 : first + 1;

/** Whether the first noun is where a term is served: "in a federal prison", not "in a prison job", "to run a prison". */
function isServed(after: readonly Token[]): boolean {
  let place = after.findIndex(({ pos }) => pos === 'NOUN' || pos === 'VERB');
  while (after[place]?.pos === 'NOUN' && after[place + 1]?.pos === 'NOUN') place += 1;
  return SERVED.test(after[place]?.lower ?? '');
}

function isPassive(tokens: readonly Token[], head: number): boolean {
  let place = head - 1;
  while (/^(?:ADV|PART)$/u.test(tokens[place]?.pos ?? '')) place -= 1;
  return tokens[place]?.pos === 'AUX' && tokens[place]?.lemma === 'be';
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
