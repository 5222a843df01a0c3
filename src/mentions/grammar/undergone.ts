import type { Token } from '../../text/analysed-text.ts';
import { isMark } from '../../text/hyphen.ts';
import { isFiniteGroup, type VerbGroup } from './verb-groups.ts';

/** Verbs that rarely do without an object: behind a noun and before a preposition, they tell what befell it. */
const UNDERGONE =
  /^(?:accuse|arrest|charge|convict|detain|identify|indict|injure|jail|name|seek|suspect|want|wound)$/u;
const BESIDES = /^(?:by|for|in|of|on|over|with)$/u;

/**
 * "A man | wanted in a shooting | surrendered on Monday": the second of two verbs is the clause's. Not so where the
 * second has a subject of its own: "Poe charged on Monday | the state had wasted millions".
 */
export function isUndergone(tokens: readonly Token[], first: VerbGroup, second: VerbGroup): boolean {
  const { lemma = '' } = tokens[first.head] ?? {};
  if (!UNDERGONE.test(lemma) || first.from !== first.head || !isFiniteGroup(second)) return false;
  const isOfNoun = /^(?:NOUN|PROPN)$/u.test(tokens[first.from - 1]?.pos ?? '');
  if (!isOfNoun || !BESIDES.test(tokens[first.to]?.lower ?? '')) return false;
  return !tokens
    .slice(first.to, second.from)
    .some(
      (token, place, between) =>
        isMark(token) ||
        token.pos === 'CCONJ' ||
        (token.pos === 'DET' && /^(?:NOUN|PROPN)$/u.test(between[place - 1]?.pos ?? '')),
    );
}
