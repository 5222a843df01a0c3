import type { Attribution } from './attribution.ts';
import type { Clause } from '../grammar/clause.ts';
import { CUE_VERBS } from '../data/cue-verbs.ts';
import { DOCUMENT_VERBS } from '../data/document-nouns.ts';
import { nounPhraseFrom, type NounPhrase } from '../grammar/noun-phrase.ts';
import { clauseAt, isWithin, type SentenceFrame } from '../sentence-frame.ts';
import { isDocument } from './speaker-kind.ts';
import { subjectOf } from './speaker.ts';

/**
 * Attributions to a document with a verb that is none of speech: "Court records show that …", "…, a study found". Where
 * the verb is one of speech the document is a speaker like any other.
 */
export function findDocumentary(frame: SentenceFrame): Attribution[] {
  const found: Attribution[] = [];
  for (const clause of frame.clauses) {
    const attribution = withContentBelow(frame, clause);
    if (attribution) found.push(attribution);
  }
  found.push(...atTheEnd(frame));
  return found;
}

/** "Court records show that Lee sold the ferry." */
function withContentBelow(frame: SentenceFrame, clause: Clause): Attribution | null {
  const token = clause.verb ? frame.tokens[clause.verb.head] : undefined;
  if (!clause.verb || !token || CUE_VERBS.has(token.lemma) || !DOCUMENT_VERBS.has(token.lemma)) return null;
  const subject = clause.verb.isPassive ? null : subjectOf(frame, clause);
  const said = frame.clauses.find(({ parent, kind }) => parent === clause.index && kind === 'complement');
  if (!subject || !said || !isDocument(frame, subject)) return null;
  return attributionTo(frame, clause.verb.head, subject, (other) => isWithin(frame, other, said));
}

/** "Lee sold the ferry, court records show." */
function atTheEnd(frame: SentenceFrame): Attribution[] {
  const { tokens } = frame;
  const comma = tokens.findLastIndex(({ text }) => text === ',');
  const at = tokens.findLastIndex(({ pos }) => pos !== 'PUNCT');
  const cue = tokens[at];
  // Beside a noun the tagger takes "show" for another.
  const isCue =
    cue && DOCUMENT_VERBS.has(cue.lemma) && !CUE_VERBS.has(cue.lemma) && !cue.lower.endsWith('ing');
  const subject = isCue && comma > 0 ? nounPhraseFrom(frame, comma + 1, at) : null;
  if (!subject || !isDocument(frame, subject)) return [];
  return [attributionTo(frame, at, subject, (other) => other.from < comma)];
}

function attributionTo(
  frame: SentenceFrame,
  cueAt: number,
  speaker: NounPhrase,
  isContent: (clause: Clause) => boolean,
): Attribution {
  const { lower = '', lemma = '' } = frame.tokens[cueAt] ?? {};
  const clause = clauseAt(frame, cueAt);
  return {
    cueAt,
    cue: lower,
    cueLemma: lemma,
    cueClass: 'says',
    clause,
    speaker,
    via: null,
    isContent,
    hasContent: true,
  };
}
