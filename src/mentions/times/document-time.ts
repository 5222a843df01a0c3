import { changedTime } from '../../time/changed-time.ts';
import type { TimeExpression } from '../../time/time-expression.ts';
import type { Clause } from '../grammar/clause.ts';
import { MADE_PUBLIC } from '../data/document-nouns.ts';
import { isDocumentWord, isPublicationNoun } from '../grammar/document-noun.ts';
import { clauseAt, parentClause, type SentenceFrame } from '../sentence-frame.ts';
import type { Speech } from '../sources/speech.ts';

/**
 * When the writing came out in which somebody says something: "said in a statement issued on Monday", "a report
 * released in May found". What a document says carries the document's date. Null: it says in none, or in one of no
 * date.
 */
export function timeOfDocument(frame: SentenceFrame, { attribution }: Speech): TimeExpression | null {
  for (const clause of frame.clauses) {
    const noun = documentBefore(frame, clause);
    if (noun === null || !isOfSpeech(frame, noun, attribution.clause)) continue;
    const placed = frame.times.find(
      ({ from, time }) => time.interval !== null && clauseAt(frame, from) === clause,
    );
    if (!placed) continue;
    const words = frame.tokens[noun]?.text ?? '';
    const because = `“${attribution.cue}” in the ${words} that came out then; ${placed.time.because}`;
    return changedTime(placed.time, { because });
  }
  return null;
}

/** "figures released on Wednesday showed": whether a clause says when writing came out that bears witness. */
export function tellsOfRelease(frame: SentenceFrame, clause: Clause): boolean {
  return documentBefore(frame, clause) !== null;
}

/** The document that a clause says was made public: "released in May" after "a report"; null: none. */
function documentBefore({ tokens }: SentenceFrame, { kind, verb, from }: Clause): number | null {
  const head = tokens[verb?.head ?? -1];
  // "In a statement issued on Monday, Lee said": it stands first.
  const isFirst = kind === 'main' && tokens[0]?.lower === 'in' && verb?.from === verb?.head;
  const isMade = kind === 'participle' || (kind === 'relative' && verb?.isPassive === true) || isFirst;
  if (!verb || !head || !isMade || !MADE_PUBLIC.has(head.lower)) return null;
  let at = (isFirst ? verb.from : from) - 1;
  if (tokens[at]?.text === ',') at--;
  // "an interview with the Post published on Monday"
  while (at > 0 && /^(?:ADJ|DET|NOUN|PROPN)$/u.test(tokens[at]?.pos ?? '') && !isPublicationNoun(tokens[at]))
    at--;
  if (tokens[at]?.lower === 'with' || tokens[at]?.lower === 'to') at--;
  // The tagger takes a sentence's first word for a name: "Figures released …".
  const isName = at === 0 && tokens[0]?.pos === 'PROPN';
  return (isName ? isDocumentWord(tokens[0]) : isPublicationNoun(tokens[at])) ? at : null;
}

/** Whether a document stands in the clause that says who speaks, not in what is said. */
function isOfSpeech(frame: SentenceFrame, noun: number, cue: Clause): boolean {
  const clause = clauseAt(frame, noun);
  return clause === cue || (clause.kind === 'main' && parentClause(frame, cue) === clause);
}
