import type { Token } from '../../text/analysed-text.ts';

/** How far behind "found" a verdict may stand: "found Ann Lee, 47, …" is left alone. */
const REACH = 8;
const IN_BETWEEN = /^(?:ADJ|ADV|DET|NOUN|NUM|PART|PRON|PROPN)$/u;

/**
 * What a court found: "found guilty", "found Ann Lee not guilty". The verb that says so; null: `head` tells of no
 * verdict.
 *
 * @param head place of the verb
 */
export function verdictAt(tokens: readonly Token[], head: number): 'acquit' | 'convict' | null {
  if (tokens[head]?.lemma !== 'find') return null;
  for (let place = head + 1; place <= head + REACH; place++) {
    const token = tokens[place];
    if (!token || !IN_BETWEEN.test(token.pos)) return null;
    if (token.lower === 'guilty') return isNegated(tokens[place - 1]) ? 'acquit' : 'convict';
  }
  return null;
}

const isNegated = (before: Token | undefined): boolean => before?.lower === 'not';
