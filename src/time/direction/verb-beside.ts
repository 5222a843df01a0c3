/** The direction that the verb right behind a time gives it, between a subject and its verb. */
import type { Phrase } from '../meaning.ts';
import type { TokenReader } from '../token-reader.ts';
import { THAT_VERBS } from '../words/verbs.ts';
import type { Bounds } from './sentence.ts';
import { shown } from './shown.ts';
import type { Direction } from './shown.ts';
import { verbAt } from './verb.ts';
import { isInfinitive, isModal, isPastForm, PAST } from './verb-group.ts';

/** "monitors on Monday confirmed", "Lund, who will retire, on Monday confirmed": between a subject and its verb. */
export function byVerbBeside(reader: TokenReader, { first, end }: Phrase, bounds: Bounds): Direction | null {
  const before = OF_TIME.has(reader.word(first - 1)) ? first - 2 : first - 1;
  const isBehindAside = reader.word(before) === ',';
  if (before < bounds.first || (reader.at(before).shape === 'mark' && !isBehindAside)) return null;
  if (!isBehindAside && (verbAt(reader, before, bounds.first) || isInfinitive(reader, before - 1)))
    return null;
  const verb = isModal(reader.word(end)) || isPastForm(reader.word(end)) ? verbAt(reader, end, end) : null;
  if (verb && verb.tense !== 'past' && isOfSubject(reader, before, bounds))
    return shown(PAST.tense, PAST.name);
  return verb && shown(verb.tense, verb.name);
}

const OF_TIME = new Set(['in', 'on']);

/**
 * "a boy found at sea on Monday will stay", "the man who shot her on Monday will": the past verb is the subject's own.
 */
function isOfSubject(reader: TokenReader, before: number, { first }: Bounds): boolean {
  for (let at = before; at >= Math.max(first + 1, before - SUBJECT_REACH); at--) {
    const word = reader.word(at);
    if (word === ',' || word === ';' || CLAUSE_STARTS.has(word)) return false;
    const verb = verbAt(reader, at, first);
    if (verb) return verb.tense === 'past' && !THAT_VERBS.has(word);
  }
  return false;
}

/** How far before the time the subject's own verb can stand. */
const SUBJECT_REACH = 12;
const CLAUSE_STARTS = new Set([
  'after',
  'although',
  'and',
  'as',
  'because',
  'but',
  'if',
  'since',
  'so',
  'that',
  'when',
  'while',
]);
