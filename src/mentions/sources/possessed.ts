import type { Discourse } from '../coreference/coreference.ts';
import { textOf, type NounPhrase } from '../grammar/noun-phrase.ts';
import type { SentenceFrame } from '../sentence-frame.ts';

/** "her office", "Its owner": whose it is, where the text has named them; null: no such phrase, or nobody named. */
export function possessed(
  frame: SentenceFrame,
  { from, to }: NounPhrase,
  discourse: Discourse,
): string | null {
  const word = frame.tokens[from]?.lower ?? '';
  if (to - from < 2) return null;
  if (/^(?:its|their)$/u.test(word)) return ownedByBody(frame, from, to, discourse);
  if (!/^(?:his|her)$/u.test(word)) return null;
  const before = frame.names.find((name) => name.to <= from && name.entity.type === 'person');
  const owner = before?.entity ?? discourse.resolveWords(word)[0];
  return owner ? `${owner.name}’s ${textOf(frame, from + 1, to)}` : null;
}

/** “Its owner said”, "“We are open,” its owner said": of the body that the sentence before was about. */
function ownedByBody(frame: SentenceFrame, from: number, to: number, { bodies }: Discourse): string | null {
  if (from > 0 && !/^["”]$/u.test(frame.tokens[from - 1]?.text ?? '')) return null;
  const owner = bodies.spokenOf(frame.tokens[from]?.lower === 'their')?.replace(/^The /u, '');
  return owner ? `${owner}’s ${textOf(frame, from + 1, to)}` : null;
}
