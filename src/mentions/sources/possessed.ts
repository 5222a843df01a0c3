import type { Discourse } from '../coreference/coreference.ts';
import { nounPhraseFrom, textOf, type NounPhrase } from '../grammar/noun-phrase.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import { eventVerbOf } from '../triggers/event-noun.ts';

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
function ownedByBody(frame: SentenceFrame, from: number, to: number, discourse: Discourse): string | null {
  if (from > 0 && !/^["”]$/u.test(frame.tokens[from - 1]?.text ?? '')) return null;
  const isSeveral = frame.tokens[from]?.lower === 'their';
  const owner = discourse.bodies.surelySpokenOf(isSeveral)?.replace(/^The /u, '');
  const before = discourse.sentenceBefore;
  if (!owner || (!isSeveral && before && actsOnThing(before))) return null;
  return `${owner}${owner.endsWith('s') ? '’' : '’s'} ${textOf(frame, from + 1, to)}`;
}

/** "The army shelled the town", "the firm left Norland", which may be what "its" is of; not "called a strike", "cut jobs". */
function actsOnThing(frame: SentenceFrame): boolean {
  const after = frame.clauses[0]?.verb?.to;
  const object = after === undefined ? null : nounPhraseFrom(frame, after);
  if (!object) return false;
  const [first, last] = [frame.tokens[object.from], frame.tokens[object.to - 1]];
  if (object.entity) return object.entity.type !== 'person';
  const isOne = first?.pos === 'DET' && last?.pos === 'NOUN' && last.lower === last.lemma;
  return isOne && eventVerbOf(last.lemma) === null;
}
