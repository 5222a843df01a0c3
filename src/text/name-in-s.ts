import type { Token } from './analysed-text.ts';
import { SAY_VERBS } from './data/say-verbs.ts';
import { WEEKDAYS } from './data/weekdays.ts';
import { retagged } from './retag.ts';
import { tokenBefore } from './token-before.ts';

/** What kind of firm it is by law: "Macy's Inc." */
const FORM_OF_FIRM = /^(?:co|corp|inc|llc|ltd|plc)\.?$/u;

/**
 * "Macy's said", "Lowe's has closed the", "McDonald's on Sunday": the end of a name, as what somebody has would follow an
 * owner; not so "a friend of Ann Poe's said", "Chad's exports rose and Mali's are lower". Null: it is an owner's.
 */
export function endOfName(token: Token, tokens: readonly Token[], place: number): Token | null {
  const name = tokenBefore(tokens, place);
  if (name?.pos !== 'PROPN' || name.end !== token.start || !/^['’]s$/u.test(token.text)) return null;
  const after = tokens[place + 1];
  if (after?.pos === 'PROPN' && FORM_OF_FIRM.test(after.lower)) return retagged(token, 'PROPN');
  if (!after || !opensPredicate(after, tokens, place)) return null;
  let from = place - 1;
  while (tokenBefore(tokens, from)?.pos === 'PROPN') from--;
  return /^(?:ADP|DET|PRON)$/u.test(tokenBefore(tokens, from)?.pos ?? '') ? null : retagged(token, 'PROPN');
}

/**
 * What a noun that somebody has cannot open with: "said", "rejected the", "on Sunday"; an auxiliary alone may be of what
 * was named before: "as Mali's are".
 */
function opensPredicate(after: Token, tokens: readonly Token[], place: number): boolean {
  if (after.pos === 'VERB' && SAY_VERBS.has(after.lower)) return true;
  const at = after.pos === 'AUX' && after.lemma !== 'be' ? place + 2 : place + 1;
  const next = tokens[at + 1];
  const isOpen =
    after.pos === 'ADP' ? WEEKDAYS.has(next?.lower ?? '') : isOf(tokens[at], 'VERB') && isOf(next, 'DET');
  return isOpen && !tokens.slice(0, place).some((token, owner) => isOwners(token, tokens[owner + 1]));
}

const isOf = (token: Token | undefined, pos: Token['pos']): boolean => token?.pos === pos;

/** "Chad's exports": what a name behind it may be the owner of, too. */
const isOwners = ({ text }: Token, next: Token | undefined): boolean =>
  /^(?:['’]s|s['’])$/u.test(text) && /^(?:ADJ|NOUN)$/u.test(next?.pos ?? '');
