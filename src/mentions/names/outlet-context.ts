import type { Token } from '../../text/analysed-text.ts';
import { tokenBefore } from '../../text/token-before.ts';
import { OUTLET_KINDS, OUTLET_KINDS_IN_NEWS, OUTLET_MODIFIERS } from '../data/outlet-kinds.ts';
import { OUTLET_WORDS, SHORT_MASTHEADS } from '../data/outlet-words.ts';
import type { NameSpan } from './name-spans.ts';

/** Whether its company shows a name to be an outlet's: "state broadcaster Vell One", "the Vell One news agency". */
export function standsAsOutlet(tokens: readonly Token[], { from, to, titleFrom }: NameSpan): boolean {
  // "newspaper The Nation": the article is of the name.
  const before = tokenBefore(tokens, titleFrom)?.text === 'The' ? titleFrom - 2 : titleFrom - 1;
  if (isKindAt(tokens, before) || isKindAt(tokens, to) || isShortMasthead(tokens, from, to)) return true;
  // "Ann Lee told broadcaster NTV": what it was told is another.
  if (/^(?:ADJ|NOUN|PROPN)$/u.test(tokens[to]?.pos ?? '') && isKindAt(tokens, to + 1)) return true;
  if (tokens[to]?.text !== ',' || tokens[to + 1]?.pos !== 'DET') return false;
  const apposition = tokens.slice(to + 2, to + 7);
  const end = apposition.findIndex(({ text }) => text === ',' || text === '.');
  return from < to && end > 0 && isKindAt(tokens, to + 1 + end);
}

/** "the Times reported", "according to the Herald": the last word of a masthead, which tells. */
function isShortMasthead(tokens: readonly Token[], from: number, to: number): boolean {
  const word = tokens[from]?.lower ?? '';
  if (to - from !== 1 || !(OUTLET_WORDS.has(word) || SHORT_MASTHEADS.has(word))) return false;
  if (tokens[from - 1]?.lower !== 'the') return false;
  const verb = tokens[to]?.pos === 'ADV' ? to + 1 : to;
  if (tokens[verb]?.pos === 'VERB' && tokens[verb].lemma === 'report') return !isOfShip(tokens, verb);
  const isAccording = tokens[from - 2]?.lower === 'to' && tokens[from - 3]?.lower === 'according';
  // "according to the Standard and Poor's index"
  return isAccording && !(tokens[to]?.pos === 'CCONJ' && tokens[to + 1]?.pos === 'PROPN');
}

/** "The Echo reported | to the coast guard", "that its engine had failed", "missing": so does a ship or a train. */
function isOfShip(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1];
  if (!next || next.lower === 'to' || next.pos === 'ADJ' || next.pos === 'VERB') return true;
  const that = tokens.findIndex(({ lower }, place) => place > verb && lower === 'that');
  return /^its?$/u.test(tokens[that === -1 ? verb + 1 : that + 1]?.lower ?? '');
}

/** Whether the token names a kind of outlet: "newspaper", or "agency" after "news". */
function isKindAt(tokens: readonly Token[], place: number): boolean {
  const { lemma = '', lower = '' } = (place < 0 ? null : tokens[place]) ?? {};
  if (OUTLET_KINDS.has(lower)) return true;
  return OUTLET_KINDS_IN_NEWS.has(lemma) && OUTLET_MODIFIERS.has(tokens[place - 1]?.lower ?? '');
}
