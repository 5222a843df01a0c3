import type { TimeExpression } from '../time/time-expression.ts';
import type { Clause } from './clauses.ts';
import { DOCUMENT_NOUNS, MADE_PUBLIC } from './data/document-nouns.ts';
import { SPEECH_NOUNS } from './data/speech-nouns.ts';
import { clauseAt, parentClause, type SentenceFrame } from './sentence-frame.ts';
import type { Speech } from './speech.ts';

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
    const because = `"${attribution.cue}" in the ${words} that came out then; ${placed.time.because}`;
    return { ...placed.time, because };
  }
  return null;
}

/** The document that a clause says was made public: "released in May" after "a report"; null: none. */
function documentBefore({ tokens }: SentenceFrame, { kind, verb, from }: Clause): number | null {
  const head = tokens[verb?.head ?? -1];
  const isMade = kind === 'participle' || (kind === 'relative' && verb?.isPassive === true);
  if (!head || !isMade || !MADE_PUBLIC.has(head.lower)) return null;
  const at = tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
  const noun = tokens[at];
  const isDocument = noun?.pos === 'NOUN' && (DOCUMENT_NOUNS.has(noun.lemma) || SPEECH_NOUNS.has(noun.lemma));
  return isDocument ? at : null;
}

/** Whether a document stands in the clause that says who speaks, not in what is said. */
function isOfSpeech(frame: SentenceFrame, noun: number, cue: Clause): boolean {
  const clause = clauseAt(frame, noun);
  return clause === cue || (clause.verb === null && parentClause(frame, cue) === clause);
}
