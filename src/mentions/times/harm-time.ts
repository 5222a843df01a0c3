import type { Token } from '../../text/analysed-text.ts';
import type { Clause } from '../grammar/clause.ts';
import { HARM_PREDICATES } from '../data/harm-predicates.ts';

/** Whether a noun is the death that a verb of harm ends in, at the same time: "was shot to death in May". */
export const isDeathOfHarm = (tokens: readonly Token[], at: number, { verb }: Clause): boolean =>
  tokens[at]?.lower === 'death' &&
  tokens[at - 1]?.lower === 'to' &&
  HARM_PREDICATES.has(tokens[verb?.head ?? -1]?.lemma ?? '');
