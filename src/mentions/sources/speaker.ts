import { tokenBefore } from '../../text/token-before.ts';
import type { Clause } from '../grammar/clause.ts';
import { CUE_VERBS } from '../data/cue-verbs.ts';
import { nounPhraseBefore, nounPhraseFrom, phraseEnd, type NounPhrase } from '../grammar/noun-phrase.ts';
import { antecedentOf } from './antecedent.ts';
import { OPENS_PHRASE } from '../grammar/noun-phrase-tags.ts';
import { parentClause, tokensOfClause, type SentenceFrame } from '../sentence-frame.ts';

/**
 * The subject of the cue: before it, after it ("said Ann Lee"), or of the clause it is joined to ("…, adding that").
 */
export function speakerOf(frame: SentenceFrame, clause: Clause): NounPhrase | null {
  const { verb } = clause;
  if (!verb) return null;
  const tag = speakerInTag(frame, verb.from);
  if (tag) return tag;
  const subject = subjectOf(frame, clause) ?? speakerBehindQuotation(frame, verb.from);
  const isRelative = subject?.entity === null && /^(?:who|which|that)$/iu.test(subject.name);
  if (subject && !isRelative) return subject;
  if (isRelative)
    return nounPhraseBefore(frame, clause.from - (frame.tokens[clause.from - 1]?.text === ',' ? 1 : 0));
  if (clause.opener === 'who') return antecedentOf(frame, clause.from);
  const isFinite = verb.tense === 'past' || verb.tense === 'present';
  const inverted = isFinite && !verb.isPassive ? nounPhraseFrom(frame, verb.to) : null;
  if (inverted && (clause.kind === 'report' || clause.kind === 'main')) return inverted;
  return clause.kind === 'complement' ? null : speakerAbove(frame, clause);
}

/** "The report that she left was wrong, | her lawyer said": who stands between a whole clause's comma and the cue. */
function speakerInTag(frame: SentenceFrame, cueAt: number): NounPhrase | null {
  const phrase = nounPhraseBefore(frame, cueAt);
  const comma = (phrase?.from ?? 0) - 1;
  if (!phrase || frame.tokens[comma]?.text !== ',') return null;
  const isWhole = frame.tokens[comma - 1]?.pos === 'ADJ' && frame.tokens[comma - 2]?.pos === 'AUX';
  return isWhole ? phrase : null;
}

/** “It is a lie,” | Rep. Ann Lee, D-Vell, | told the Post: who stands between the closing mark and the comma before the cue. */
function speakerBehindQuotation(frame: SentenceFrame, cueAt: number): NounPhrase | null {
  if (frame.tokens[cueAt - 1]?.text !== ',') return null;
  const mark = frame.tokens.slice(0, cueAt - 1).findLastIndex(({ text }) => /^["”]$/u.test(text));
  const phrase = mark < 0 ? null : nounPhraseFrom(frame, mark + 1);
  return phrase && phrase.to < cueAt && frame.tokens[phrase.to]?.text === ',' ? phrase : null;
}

/** "…, adding that", "before predicting that": whoever spoke in the clause above, else its subject. */
function speakerAbove(frame: SentenceFrame, clause: Clause): NounPhrase | null {
  const parent = parentClause(frame, clause);
  if (!parent) return null;
  for (let up: Clause | null = parent; up; up = parentClause(frame, up)) {
    const lemma = up.verb ? (frame.tokens[up.verb.head]?.lemma ?? '') : '';
    if (CUE_VERBS.has(lemma)) return speakerOf(frame, up);
  }
  return speakerOf(frame, parent);
}

/** The noun phrase that is the subject of a clause's verb; null: none stands in the clause. */
export function subjectOf(frame: SentenceFrame, clause: Clause): NounPhrase | null {
  const known = frame.subjects.get(clause);
  if (known !== undefined) return known;
  const subject = findSubject(frame, clause);
  frame.subjects.set(clause, subject);
  return subject;
}

function findSubject(frame: SentenceFrame, clause: Clause): NounPhrase | null {
  const { verb } = clause;
  if (!verb) return null;
  const start = tokensOfClause(frame, clause).find(
    (place) => place < verb.from && OPENS_PHRASE.has(frame.tokens[place]?.pos ?? ''),
  );
  if (start === undefined) return null;
  // After a fronted phrase ("On Friday, the mayor said") the subject is the last phrase that isn't an apposition.
  let first: NounPhrase | null = null;
  for (let place = start; place < verb.from; place++) {
    if (frame.clauseOf[place] !== clause.index) continue;
    const end = phraseEnd(frame, place, verb.from);
    if (end === place) continue;
    const isBehindOpener = place - 1 === clause.from && clause.opener !== null;
    const mayBeSubject = isBehindOpener || tokenBefore(frame.tokens, place)?.pos !== 'ADP';
    const phrase = mayBeSubject ? nounPhraseFrom(frame, place, end) : null;
    if (phrase?.entity && phrase.entity.type !== 'place') return phrase;
    first ??= phrase;
    place = end;
  }
  return first;
}

/** "denied by a senior official". */
export function agentOf(frame: SentenceFrame, clause: Clause): NounPhrase | null {
  const to = clause.verb?.to ?? 0;
  return frame.tokens[to]?.lower === 'by' ? nounPhraseFrom(frame, to + 1) : null;
}
