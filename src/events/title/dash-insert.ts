import type { Token } from '../../text/analysed-text.ts';
import { isHardStop, NOMINAL, VERBAL } from './clause-edges.ts';
import { isSubjectPending } from './inset-clause.ts';

const DASH = /^(?:—|–|--?)$/u;

/**
 * "The crew — two men and a boy — | were saved": the place of the dash that opens what the one at `close` ends, between a
 * subject and its verb; null: no verb goes on there.
 */
export function dashBefore(tokens: readonly Token[], close: number): number | null {
  if (!isDash(tokens, close)) return null;
  const next = tokens[close + 1]?.pos === 'ADV' ? tokens[close + 2] : tokens[close + 1];
  if (!next || !VERBAL.has(next.pos)) return null;
  const open = tokens.findLastIndex((_, place) => place < close && isDash(tokens, place));
  const isNoun = NOMINAL.has(tokens[open - 1]?.pos ?? '');
  return open > 0 && isNoun && isSubjectPending(tokens, open) ? open : null;
}

const isDash = (tokens: readonly Token[], place: number): boolean =>
  DASH.test(tokens[place]?.text ?? '') && isHardStop(tokens, place);
