import type { Token } from './analysed-text.ts';
import { SAY_VERBS } from './data/say-verbs.ts';
import { retagged } from './retag.ts';
import { tokenBefore } from './token-before.ts';

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u;
/** What kind of firm it is by law: "Macy's Inc." */
const FORM_OF_FIRM = /^(?:co|corp|inc|llc|ltd|plc)\.?$/u;

/**
 * "Macy's said", "Lowe's will", "McDonald's on Sunday": the end of a name, as what somebody has would follow an owner;
 * not so "a friend of Ann Poe's said". Null: it is an owner's.
 */
export function endOfName(token: Token, tokens: readonly Token[], place: number): Token | null {
  const name = tokenBefore(tokens, place);
  if (name?.pos !== 'PROPN' || name.end !== token.start || !/^['’]s$/u.test(token.text)) return null;
  const after = tokens[place + 1];
  if (after?.pos === 'PROPN' && FORM_OF_FIRM.test(after.lower)) return retagged(token, 'PROPN');
  if (!after || !opensPredicate(after, tokens[place + 2])) return null;
  let from = place - 1;
  while (tokenBefore(tokens, from)?.pos === 'PROPN') from--;
  return /^(?:ADP|DET|PRON)$/u.test(tokenBefore(tokens, from)?.pos ?? '') ? null : retagged(token, 'PROPN');
}

/** What a noun that somebody has cannot open with: "said", "will", "rejected the", "on Sunday". */
function opensPredicate(token: Token, next: Token | undefined): boolean {
  if (token.pos === 'AUX') return true;
  if (token.pos === 'ADP') return DAY.test(next?.lower ?? '');
  return token.pos === 'VERB' && (SAY_VERBS.has(token.lower) || next?.pos === 'DET');
}
