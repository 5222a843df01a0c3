import type { Token } from '../../text/analysed-text.ts';
import { isHyphen } from '../../text/hyphen.ts';
import { BODY_NOUNS } from '../data/body-nouns.ts';
import { DEMONYMS } from '../../text/data/demonyms.ts';
import { TITLE_ABBREVIATIONS } from '../../text/data/title-abbreviations.ts';
import { FIRM_WORDS } from '../data/firm-words.ts';
import { GENERATION, isPlaceName } from './entities.ts';
import { GIVEN_NAMES } from '../data/given-names.ts';
import { ORGANISATION_WORDS } from '../data/organisation-words.ts';
import { PARTISANS } from '../data/partisans.ts';
import { ROLE_NOUNS } from '../data/role-nouns.ts';
import { TITLES } from '../data/titles.ts';

const DIRECTIONS: ReadonlySet<string> = new Set(['north', 'south', 'east', 'west', 'northern', 'southern']);

/** The first token after a run's titles, portfolios and what stands before them: "US President Ada Holm". */
export function skipTitle(tokens: readonly Token[], start: number, to: number): number {
  if (ORGANISATION_WORDS.has(tokens[to - 1]?.lower ?? '')) return start;
  // "Saudi Arabia"
  if (DEMONYMS.has(tokens[start]?.lower ?? '') && isPlaceName(wordsOf(tokens, start, to))) return start;
  if (to - start === 2 && endsFirm(tokens[to - 1])) return start;
  let from = start;
  // "Pastor Ben King Jr.": what the last name says is no title.
  const last = GENERATION.test(tokens[to - 1]?.lower ?? '') ? to - 2 : to - 1;
  for (let place = start; place < last; place++) {
    const { lower = '' } = tokens[place] ?? {};
    if (isShortTitle(tokens[place], tokens[place + 1])) from = place + 2;
    else if (
      TITLES.has(lower) ||
      ROLE_NOUNS.has(lower) ||
      (lower === 'ag' && isAttorneyGeneral(tokens, start, place)) ||
      // not "the Republican Party"
      (PARTISANS.has(lower) && GIVEN_NAMES.has(tokens[place + 1]?.lower ?? '')) ||
      (place === 0 && isTradeOfFirm(lower)) ||
      (place - start > 1 && isPortfolio(tokens, place))
    )
      from = place + 1;
    else if (
      place === from &&
      !isHyphen(tokens[place + 1]?.text) &&
      (DEMONYMS.has(lower) || isDirectedDemonym(tokens, place))
    )
      from = place + 1;
  }
  // "Queen of Vell" has no name but with its title.
  return /^(?:for|of)$/u.test(tokens[from]?.lower ?? '') ? start : from;
}

/** "Texas AG Ann Poe", not "Corin AG Germany". */
const isAttorneyGeneral = (tokens: readonly Token[], start: number, place: number): boolean =>
  isPlaceName(wordsOf(tokens, start, place)) || GIVEN_NAMES.has(tokens[place + 1]?.lower ?? '');

/** "Minister for *Shipping* Ben Ruiz", whatever a government has ministers for. */
const isPortfolio = (tokens: readonly Token[], place: number): boolean =>
  /^(?:for|of)$/u.test(tokens[place - 1]?.lower ?? '') && isOfGovernment(tokens[place - 2]);

/** Whether a word is the title of who has a portfolio. */
export const isOfGovernment = ({ lower = '' }: Partial<Token> = {}): boolean =>
  lower === 'minister' || lower === 'secretary';

/** "General Electric", "Lord's": a title alone before it would leave no name. */
const endsFirm = ({ lower = '' }: Partial<Token> = {}): boolean =>
  FIRM_WORDS.has(lower) || /^['’]s$/u.test(lower);

/** "Adm." in two tokens. */
export const isShortTitle = (token: Token | undefined, next: Token | undefined): boolean =>
  next?.text === '.' && TITLE_ABBREVIATIONS.has(`${token?.lower ?? ''}.`);

const wordsOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');

/** "Carmaker Northfield said": a capital because it opens the sentence; "Giant Foods" is a name. */
export const isTradeOfFirm = (lower: string): boolean => lower.endsWith('er') && BODY_NOUNS.has(lower);

/** "North Korean", "South African". */
function isDirectedDemonym(tokens: readonly Token[], place: number): boolean {
  return DIRECTIONS.has(tokens[place]?.lower ?? '') && DEMONYMS.has(tokens[place + 1]?.lower ?? '');
}
