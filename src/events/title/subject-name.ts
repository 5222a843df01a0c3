import { ROLE_NOUNS } from '../../mentions/data/role-nouns.ts';
import type { Token } from '../../text/analysed-text.ts';
import { VERBAL } from './clause-edges.ts';
import { countWords } from './count-words.ts';
import { MOST_WORDS } from './cut-long.ts';

/**
 * "The port director resigned" → "The port director, Ben Ruiz, resigned", where a sentence has the name between the two
 * and room is left: without it nobody knows who that is.
 */
export function withSubjectName(sentence: readonly Token[], clause: readonly Token[]): readonly Token[] {
  const verb = clause.findIndex(({ pos }) => VERBAL.has(pos));
  const head = clause[verb - 1];
  if (!head || !ROLE_NOUNS.has(head.lemma) || clause[0]?.pos === 'PRON') return clause;
  const open = sentence.findIndex(({ start }) => start === head.start) + 1;
  if (sentence[open]?.text !== ',') return clause;
  const close = sentence.findIndex(({ text }, place) => place > open && text === ',');
  const name = sentence.slice(open + 1, close);
  const isName = name.length > 1 && name.every(({ pos }) => pos === 'PROPN');
  if (!isName || sentence[close + 1]?.start !== clause[verb]?.start) return clause;
  const whole = [...clause.slice(0, verb), ...sentence.slice(open, close + 1), ...clause.slice(verb)];
  return countWords(whole) <= MOST_WORDS ? whole : clause;
}
