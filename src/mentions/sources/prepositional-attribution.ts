import type { Attribution } from './attribution.ts';
import type { Clause, ClauseKind } from '../grammar/clause.ts';
import { CUE_VERBS } from '../data/cue-verbs.ts';
import { HANDED_ON } from '../data/document-nouns.ts';
import { nounPhraseFrom, textOf, type NounPhrase } from '../grammar/noun-phrase.ts';
import { isUnnamedOutlet } from './speaker-kind.ts';
import { clauseAt, isWithin, parentClause, type SentenceFrame } from '../sentence-frame.ts';

/** Attributions without a verb of their own: "according to Ann Lee", "as first reported by the Post". */
export function findPrepositional(frame: SentenceFrame): Attribution[] {
  const found: Attribution[] = [];
  for (let at = 0; at < frame.tokens.length; at++) {
    const attribution = accordingTo(frame, at) ?? perOutlet(frame, at) ?? asReportedBy(frame, at);
    if (attribution) found.push(attribution);
  }
  return found;
}

/** "According to Ann Lee, …", "…, according to a report in the Harbour Post". */
function accordingTo(frame: SentenceFrame, at: number): Attribution | null {
  if (frame.tokens[at]?.lower !== 'according' || frame.tokens[at + 1]?.lower !== 'to') return null;
  const phrase = nounPhraseFrom(frame, at + 2);
  if (!phrase) return null;
  const attribution = attributionTo(frame, at, at + 2, outletBehind(frame, phrase) ?? phrase);
  // "called her before it closed, according to Ann Lee": set off at the end, it is of the whole sentence.
  const isOfAll = frame.tokens[at - 1]?.text === ',' && frame.tokens[phrase.to]?.text === '.';
  const isContent = isOfAll ? () => true : attribution.isContent;
  return { ...attribution, isContent, via: attribution.via ?? outletShown(frame, phrase) };
}

/** "…, per the Harbour Post"; not "per day". */
function perOutlet(frame: SentenceFrame, at: number): Attribution | null {
  if (frame.tokens[at]?.lower !== 'per' || frame.tokens[at - 1]?.text !== ',') return null;
  const phrase = nounPhraseFrom(frame, at + 1);
  return phrase?.entity ? attributionTo(frame, at, at + 1, phrase) : null;
}

/** "…, as first reported by the Harbour Post", "…, cited by the Post". */
function asReportedBy(frame: SentenceFrame, at: number): Attribution | null {
  const opener = frame.tokens[at];
  if (opener?.lower !== 'as' && opener?.text !== ',') return null;
  const cueAt = opener.text !== ',' && frame.tokens[at + 1]?.pos === 'ADV' ? at + 2 : at + 1;
  const cue = frame.tokens[cueAt];
  const isCredit = CUE_VERBS.get(cue?.lemma ?? '') === 'cites';
  if (opener.text === ',' && !isCredit) return null;
  // "was quoted as saying by" has a speaker of its own.
  if (
    cue?.pos !== 'VERB' ||
    cue.lower.endsWith('ing') ||
    !CUE_VERBS.has(cue.lemma) ||
    frame.tokens[cueAt + 1]?.lower !== 'by'
  )
    return null;
  const phrase = nounPhraseFrom(frame, cueAt + 2);
  const attribution = phrase && attributionTo(frame, cueAt, cueAt + 2, phrase);
  if (!attribution || !isCredit) return attribution;
  const isOutlet = phrase.entity ? phrase.entity.isOutlet : isUnnamedOutlet(frame, phrase);
  if (opener.text === ',' && !(isOutlet && isOfSaying(frame, phrase.to))) return null;
  // Whoever quotes somebody passes on all they say.
  return isOutlet ? { ...attribution, speaker: null, via: phrase, isContent: () => true } : attribution;
}

/** "said Poe, quoted by the Post"; not "the plant, cited by the Post *as* unsafe", and only where somebody says something. */
const isOfSaying = ({ tokens }: SentenceFrame, end: number): boolean =>
  !/^(?:as|for)$/u.test(tokens[end]?.lower ?? '') &&
  tokens.some(({ pos, lemma }) => pos === 'VERB' && CUE_VERBS.get(lemma) === 'says');

/** "an email seen by the Harbour Post", "documents obtained by the Post": who had it. */
function outletShown(frame: SentenceFrame, { to }: NounPhrase): NounPhrase | null {
  if (
    !HANDED_ON.has(frame.tokens[to]?.lower ?? '') ||
    !/^(?:by|to)$/u.test(frame.tokens[to + 1]?.lower ?? '')
  )
    return null;
  const behind = nounPhraseFrom(frame, to + 2);
  return behind?.entity?.isOutlet ? behind : null;
}

/** "a report in the Harbour Post": the outlet whose report it is. */
function outletBehind(frame: SentenceFrame, { to, entity }: NounPhrase): NounPhrase | null {
  if (entity || !/^(?:by|from|in|on)$/u.test(frame.tokens[to]?.lower ?? '')) return null;
  const behind = nounPhraseFrom(frame, to + 1);
  return behind?.entity?.isOutlet ? behind : null;
}

/** "fell while they slept, according to the office": behind a comma it is about the sentence, not its last clause. */
function toldClause(frame: SentenceFrame, from: number): Clause {
  let clause = clauseAt(frame, from);
  if (frame.tokens[from - 1]?.text !== ',') return clause;
  for (let above = parentClause(frame, clause); above && ADJUNCT.has(clause.kind);) {
    clause = above;
    above = parentClause(frame, clause);
  }
  return clause;
}

const ADJUNCT: ReadonlySet<ClauseKind> = new Set(['adverbial', 'infinitive', 'participle']);

function attributionTo(frame: SentenceFrame, from: number, to: number, phrase: NounPhrase): Attribution {
  const clause = toldClause(frame, from);
  const isOutlet = phrase.entity?.isOutlet ?? false;
  const isOwnClause = clause.verb?.head === from;
  return {
    cueAt: from,
    cue: textOf(frame, from, to).toLowerCase(),
    cueLemma: frame.tokens[from]?.lemma ?? '',
    cueClass: 'says',
    clause,
    speaker: isOutlet ? null : phrase,
    via: isOutlet ? phrase : null,
    isContent: (other: Clause) =>
      isOwnClause ? other !== clause : isWithin(frame, other, clause) || clause.parent === null,
    hasContent: true,
  };
}
