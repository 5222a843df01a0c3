import type { Token } from '../../text/analysed-text.ts';
import { SAY_VERBS } from '../../text/data/say-verbs.ts';
import { tokenBefore } from '../../text/token-before.ts';
import { isIngForm } from '../../text/verb-forms.ts';
import { BODY_NOUNS } from '../data/body-nouns.ts';
import { DEMONYMS } from '../../text/data/demonyms.ts';
import { FIRM_ROLES } from '../data/firm-roles.ts';
import { GIVEN_NAMES } from '../data/given-names.ts';
import { ORGANISATION_WORDS } from '../data/organisation-words.ts';
import { ROLE_NOUNS } from '../data/role-nouns.ts';
import { isTradeOfFirm } from './leading-titles.ts';
import type { NameSpan } from './name-spans.ts';
import { standsAsOutlet } from './outlet-context.ts';
import { standsAsPlace } from './place-context.ts';

/** What a name's company can show it to be; a speaker is a person, unless other company shows a firm. */
export type NameCompany = 'place' | 'outlet' | 'body' | 'firm' | 'person' | 'speaker';

/** What the words beside a name show it to be; null: nothing. */
export function companyOf(tokens: readonly Token[], span: NameSpan): NameCompany | null {
  if (standsAsPlace(tokens, span)) return 'place';
  if (standsAsOutlet(tokens, span)) return 'outlet';
  if (standsAsFirm(tokens, span)) return 'firm';
  if (standsAsBody(tokens, span)) return 'body';
  if (looksPersonal(tokens, span)) return 'person';
  return speaks(tokens, span) ? 'speaker' : null;
}

/** "the security firm Cobalt Ridge", "the bank Delta"; not "the crane operator Ben Poe", whose trade it is. */
function standsAsBody(tokens: readonly Token[], { from, to, titleFrom }: NameSpan): boolean {
  if (titleFrom === 0 && from === 1 && isTradeOfFirm(tokens[0]?.lower ?? '')) return true;
  const { pos, lower = '' } = tokenBefore(tokens, from) ?? {};
  const isBody = BODY_NOUNS.has(lower) || ORGANISATION_WORDS.has(lower);
  if (titleFrom !== from || pos !== 'NOUN' || !isBody) return false;
  const hasGivenName = to - from > 1 && GIVEN_NAMES.has(tokens[from]?.lower ?? '');
  return !(hasGivenName && /[eo]r$/u.test(lower));
}

/** "The travel giant Ann Lee", "Ann Lee, the region's oldest travel firm, closed": what nobody calls a person. */
function standsAsFirm(tokens: readonly Token[], { from, to, titleFrom }: NameSpan): boolean {
  if (titleFrom !== from) return false;
  if (hasOfFirm(tokens, to) || isOfFirm(tokens, from, to) || isCalledFirm(tokens, from, to)) return true;
  if (tokenBefore(tokens, from)?.lower === 'giant' && tokens[from - 2]?.pos === 'NOUN') return true;
  if (tokens[to]?.text !== ',' || tokens[to + 1]?.pos !== 'DET' || isOpening(tokens[0])) return false;
  const end = tokens.findIndex(({ pos }, place) => place > to && pos === 'PUNCT');
  const words = tokens.slice(to + 1, end);
  const isPhrase = words.length < APPOSITION && words.every(({ pos }) => IN_PHRASE.test(pos));
  return isPhrase && FIRMS.test(words.at(-1)?.lower ?? '');
}

/** "Energy company Lee said", "ordered the bank Lee to pay"; not "the company Lee founded". */
function isCalledFirm(tokens: readonly Token[], from: number, to: number): boolean {
  const noun = tokenBefore(tokens, from);
  if (noun?.pos !== 'NOUN' || !FIRMS.test(noun.lower)) return false;
  let opener = from - 2;
  while (/^(?:ADJ|NOUN|PROPN)$/u.test(tokens[opener]?.pos ?? '')) opener--;
  const isBare = opener < from - 2 && !/^(?:DET|PART|PRON)$/u.test(tokens[opener]?.pos ?? '');
  return isBare || !/^(?:AUX|VERB)$/u.test(tokens[to]?.pos ?? '');
}

/** "Lee’s chief executive", "Lee shares": what people don't have; not "Lee’s shares", "Lee shares her joy". */
function hasOfFirm(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (next?.lower === 'shares' || next?.lower === 'stock')
    return next.pos === 'NOUN' && !/^(?:DET|PRON)$/u.test(tokens[to + 1]?.pos ?? '');
  const at = next?.pos === 'PART' ? to + 1 : to;
  const had = tokens[at]?.lower ?? '';
  return had === 'chief' ? tokens[at + 1]?.lower === 'executive' : OF_FIRMS.has(had);
}

/** "The chief executive of Lee", "shares of Lee". */
function isOfFirm(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokenBefore(tokens, from)?.lower !== 'of' || tokens[to]?.pos === 'PART') return false;
  const had = tokens[from - 2]?.lower ?? '';
  if (had === 'executive') return tokens[from - 3]?.lower === 'chief';
  return had === 'shares' || OF_FIRMS.has(had);
}

const OF_FIRMS: ReadonlySet<string> = new Set(['ceo', 'executives', 'shareholders']);

/** "After meeting Ann Lee, the bank, which …": whose comma ends what the sentence opens with. */
const isOpening = (first: Token | undefined): boolean =>
  /^(?:ADP|PART|SCONJ)$/u.test(first?.pos ?? '') || (first?.pos === 'VERB' && isIngForm(first.lower));

const FIRMS = /^(?:airline|bank|chain|company|firm|insurer|lender|retailer)$/u;
/** How many words the apposition of a firm may have. */
const APPOSITION = 9;
const IN_PHRASE = /^(?:ADJ|DET|NOUN|NUM|PART|PROPN)$/u;

/** A title before it, or a role or an age beside it. */
function looksPersonal(tokens: readonly Token[], span: NameSpan): boolean {
  const { from, to, titleFrom } = span;
  // "the Russian Nord Stream": where it is from is nobody's title, but "the Russian Anna Holm" is somebody.
  const isOfCountry = DEMONYMS.has(tokenBefore(tokens, from)?.lower ?? '');
  if (titleFrom < from && (!isOfCountry || GIVEN_NAMES.has(tokens[from]?.lower ?? ''))) return true;
  const before = tokenBefore(tokens, titleFrom);
  const after = tokens[to];
  const second = tokens[to + 1];
  if (before && isRoleNoun(before)) return true;
  if (after?.lower === ',' && /^\d{2}$/u.test(second?.text ?? '')) return true;
  return after?.text === ',' && (hasRoleBehind(tokens, to + 1) || hasRoleBefore(tokens, span));
}

/** A verb of saying beside it. */
function speaks(tokens: readonly Token[], { from, to, titleFrom }: NameSpan): boolean {
  const after = tokens[to];
  if (after && SAY_VERBS.has(after.lower)) return true;
  if (to - from <= 3 && SAY_VERBS.has(tokenBefore(tokens, titleFrom)?.lower ?? '')) return true;
  return after?.lower === 'as' && tokens[to + 1]?.lower === 'saying';
}

const isRoleNoun = ({ lower, lemma }: Token): boolean => ROLE_NOUNS.has(lower) || ROLE_NOUNS.has(lemma);

/** "Ann Lee, the chief engineer of the port, …": the first phrase after the comma ends in a role. */
function hasRoleBehind(tokens: readonly Token[], start: number): boolean {
  if (!/^(?:DET|PRON|NOUN|ADJ|PROPN)$/u.test(tokens[start]?.pos ?? '')) return false;
  const words = tokens.slice(start, start + 6);
  const end = words.findIndex(({ pos }) => pos === 'PUNCT' || pos === 'ADP');
  const head = end > 0 ? words[end - 1] : undefined;
  return head !== undefined && isRoleNoun(head);
}

/**
 * "A spokeswoman for the port, Ann Lee, …": a role in the phrase before the comma, and nothing that acts; "The builder,
 * Moss Homes, …" may be a firm.
 */
function hasRoleBefore(tokens: readonly Token[], { from, to, titleFrom }: NameSpan): boolean {
  if (to - from < 2 || tokens[titleFrom - 1]?.text !== ',') return false;
  for (let place = titleFrom - 2; place >= Math.max(0, titleFrom - 9); place--) {
    const token = tokens[place];
    if (!token || !/^(?:ADJ|ADP|DET|NOUN|PART|PROPN)$/u.test(token.pos)) return false;
    const isHead = /^(?:ADP|PUNCT)$/u.test(tokens[place + 1]?.pos ?? '');
    if (token.pos !== 'PROPN' && isHead && isRoleNoun(token))
      return !FIRM_ROLES.has(token.lower) || GIVEN_NAMES.has(tokens[from]?.lower ?? '');
  }
  return false;
}
