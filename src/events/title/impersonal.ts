import { CUE_VERBS } from '../../mentions/data/cue-verbs.ts';
import type { Token } from '../../text/analysed-text.ts';
import { VERBAL } from './clause-edges.ts';

/** How far behind its verb "that" may stand: "it was announced late on Thursday that". */
const REACH = 6;

/**
 * "It was announced on Thursday that the bank will close", "The bank will close, it was announced": the place of the verb
 * of what came out, by that of the verb of saying; null: somebody is named who says it, or nothing is said.
 */
export function verbMadeKnown(tokens: readonly Token[], cue: number): number | null {
  if (CUE_VERBS.get(tokens[cue]?.lemma ?? '') !== 'says') return null;
  let it = cue - 1;
  while (tokens[it]?.pos === 'AUX') it -= 1;
  if (it === cue - 1 || tokens[it]?.lower !== 'it' || tokens[cue + 1]?.lower === 'by') return null;
  const that = tokens.findIndex(
    ({ lower }, place) => place > cue && place <= cue + REACH && lower === 'that',
  );
  const isBehind = that < 0 && tokens[it - 1]?.text === ',';
  const [from, to] = isBehind ? [0, it - 1] : [that, that < 0 ? -1 : tokens.length];
  const verb = tokens.findIndex(({ pos }, place) => place > from && place < to && VERBAL.has(pos));
  return verb < 0 ? null : headOf(tokens, verb);
}

/** "will be shut": the last of the verbs that stand together. */
function headOf(tokens: readonly Token[], verb: number): number {
  let head = verb;
  while (VERBAL.has(tokens[head + 1]?.pos ?? '')) head += 1;
  return head;
}
