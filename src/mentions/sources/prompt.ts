import type { Clause } from '../grammar/clause.ts';
import type { SentenceFrame } from '../sentence-frame.ts';

/** "Asked about the sale, Lee said …", "pressed on whether": what made somebody speak, no news of its own. */
export const isPrompt = ({ tokens }: SentenceFrame, { kind, from }: Clause): boolean =>
  kind === 'participle' &&
  /^(?:asked|pressed|questioned|quizzed)$/u.test(tokens[from]?.lower ?? '') &&
  /^(?:about|by|how|if|on|what|when|whether|why)$/u.test(tokens[from + 1]?.lower ?? '');
