import type { Token } from '../../text/analysed-text.ts';
import type { Clause } from '../grammar/clause.ts';
import type { FoundTrigger } from './found-trigger.ts';
import { startOfVerb } from '../grammar/hyphenated-verb.ts';
import type { SentenceFrame } from '../sentence-frame.ts';

/** The trigger that a verb, or a word in the place of one, is of its clause. */
export function makeVerb(
  frame: SentenceFrame,
  clause: Clause,
  at: number,
  stem: string,
  strength: number,
): FoundTrigger {
  const { end, lemma } = frame.tokens[at] as Token;
  const first = startOfVerb(frame.tokens, at);
  const { start } = frame.tokens[first] as Token;
  const text = frame.article.article.body.slice(start, end);
  return { trigger: { start, end, text, lemma, stem, pos: 'verb' }, at, clause, isHead: true, strength };
}
