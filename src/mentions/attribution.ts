import type { Clause } from './clauses.ts';
import { CLAUSE_ONLY_CUES, CUE_VERBS, type CueClass } from './data/cue-verbs.ts';
import { ROLE_NOUNS } from './data/role-nouns.ts';
import { nounPhraseBefore, nounPhraseFrom, textOf, type NounPhrase } from './noun-phrase.ts';
import { isWithin, parentClause, tokensOfClause, type SentenceFrame } from './sentence-frame.ts';

/** A passage that says who says something: "X told reporters on Friday that …". */
export interface Attribution {
  /** Index of the cue's token. */
  cueAt: number;
  /** The cue as it stands, lower case: "told", "according to". */
  cue: string;
  cueLemma: string;
  cueClass: CueClass;
  /** The clause of the cue: its times say when it was said. */
  clause: Clause;
  /** Who speaks; null: an outlet only, or nobody named. */
  speaker: NounPhrase | null;
  /** An outlet that passes it on or that it was said to. */
  via: NounPhrase | null;
  /** Whether a clause says what the speaker said. */
  isContent: (clause: Clause) => boolean;
  /** Whether any clause does. */
  hasContent: boolean;
}

/** Where a cue would stand in a sentence that has none: a quotation that goes on. */
export const NO_CUE = -1;

/** Finds the attributions of a sentence, in the order of their cues. */
export function findAttributions(frame: SentenceFrame): Attribution[] {
  const byVerb = frame.clauses.flatMap((clause) => verbAttribution(frame, clause) ?? []);
  return [...byVerb, ...accordingTo(frame)].sort((a, b) => a.cueAt - b.cueAt);
}

function verbAttribution(frame: SentenceFrame, clause: Clause): Attribution | null {
  const { verb } = clause;
  const token = verb ? frame.tokens[verb.head] : undefined;
  const cueClass = token && CUE_VERBS.get(token.lemma);
  if (!verb || !token || !cueClass || token.pos !== 'VERB') return null;
  if (isPartOfCue(frame, clause, verb.from)) return null;
  // "didn't say whether" tells of no statement.
  if (verb.isNegated && cueClass === 'says') return null;
  const content = contentOf(frame, clause);
  const needsContent = cueClass === 'says' || CLAUSE_ONLY_CUES.has(token.lemma);
  if (needsContent && !content.hasContent && !hasQuote(frame)) return null;
  if (cueClass === 'denies' && !content.hasContent && hasPersonAsObject(frame, verb.to)) return null;
  if (token.lemma === 'row' && frame.tokens[verb.to]?.lower !== 'back') return null;
  const base = { cueAt: verb.head, cue: token.lower, cueLemma: token.lemma, cueClass, clause, ...content };
  const cited = citedSpeaker(frame, clause);
  if (cited)
    return {
      ...base,
      cueClass: 'says',
      cue: `${token.lower} as saying`,
      speaker: cited.speaker,
      via: cited.outlet,
    };
  const speaker = verb.isPassive ? agentOf(frame, clause) : speakerOf(frame, clause);
  if (!speaker && (verb.isPassive || verb.tense === 'infinitive')) return null;
  if (speaker?.entity?.isOutlet) return { ...base, speaker: null, via: speaker };
  return { ...base, speaker, via: outletTold(frame, clause) };
}

/** "declined to say", "cited her as saying": the cue is the verb above. */
function isPartOfCue(frame: SentenceFrame, clause: Clause, verbFrom: number): boolean {
  if (frame.tokens[verbFrom - 1]?.lower === 'as') return true;
  if (clause.kind !== 'infinitive') return false;
  const parent = parentClause(frame, clause);
  const lemma = parent?.verb ? (frame.tokens[parent.verb.head]?.lemma ?? '') : '';
  return lemma !== 'go' && lemma !== 'continue';
}

/** "dismissed the captain", "rejected Ann Lee": somebody, not what is said, is turned away. */
function hasPersonAsObject(frame: SentenceFrame, verbEnd: number): boolean {
  const object = nounPhraseFrom(frame, verbEnd);
  if (object?.entity) return object.entity.type === 'person';
  const head = frame.tokens[(object?.to ?? 0) - 1];
  return head?.pos === 'NOUN' && ROLE_NOUNS.has(head.lemma);
}

const hasQuote = (frame: SentenceFrame): boolean =>
  frame.tokens.some(({ text }) => /^["“”]$|^``$/u.test(text));

/** Clauses below the cue's say what is said; failing that, those that stand before "…, the mayor said". */
function contentOf(frame: SentenceFrame, clause: Clause): Pick<Attribution, 'isContent' | 'hasContent'> {
  const below = frame.clauses.filter(
    (other) =>
      other.parent === clause.index &&
      (other.kind === 'complement' || other.kind === 'infinitive' || other.opener === ':'),
  );
  const isBelow = (other: Clause) => below.some((root) => isWithin(frame, other, root));
  if (below.length > 0) return { isContent: isBelow, hasContent: true };
  const colon = frame.clauses.find(({ opener, from }) => opener === ':' && from > (clause.verb?.head ?? 0));
  if (colon) return { isContent: (other) => isWithin(frame, other, colon), hasContent: true };
  if (clause.kind !== 'report') return { isContent: () => false, hasContent: false };
  const isBefore = (other: Clause) =>
    other.from < clause.from && other.index !== clause.index && other.verb !== null;
  return { isContent: isBefore, hasContent: frame.clauses.some(isBefore) };
}

/** The subject of the cue: before it, after it ("said Ann Lee"), or of the clause it is joined to ("…, adding that"). */
function speakerOf(frame: SentenceFrame, clause: Clause): NounPhrase | null {
  const { verb } = clause;
  if (!verb) return null;
  const subject = subjectOf(frame, clause);
  const isRelative = subject && /^(?:who|which|that)$/iu.test(subject.name);
  if (subject && !isRelative) return subject;
  if (isRelative)
    return nounPhraseBefore(frame, clause.from - (frame.tokens[clause.from - 1]?.text === ',' ? 1 : 0));
  const isFinite = verb.tense === 'past' || verb.tense === 'present';
  const inverted = isFinite && !verb.isPassive ? nounPhraseFrom(frame, verb.to) : null;
  if (inverted && (clause.kind === 'report' || clause.kind === 'main')) return inverted;
  return clause.kind === 'complement' ? null : speakerAbove(frame, clause);
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
  const { verb } = clause;
  if (!verb) return null;
  const own = tokensOfClause(frame, clause).filter((place) => place < verb.from);
  const start = own.find((place) =>
    /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/u.test(frame.tokens[place]?.pos ?? ''),
  );
  if (start === undefined) return null;
  // After a fronted phrase ("On Friday, the mayor said") the subject is the last phrase that isn't an apposition.
  const phrases: NounPhrase[] = [];
  for (let place = start; place < verb.from; place++) {
    if (frame.clauseOf[place] !== clause.index) continue;
    const before = frame.tokens[place - 1];
    const phrase = nounPhraseFrom(frame, place, verb.from);
    if (!phrase) continue;
    if (before?.pos !== 'ADP' || (place - 1 === clause.from && clause.opener !== null)) phrases.push(phrase);
    place = phrase.to;
  }
  return phrases.find(({ entity }) => entity !== null && entity.type !== 'place') ?? phrases[0] ?? null;
}

/** "denied by a senior official". */
function agentOf(frame: SentenceFrame, clause: Clause): NounPhrase | null {
  const to = clause.verb?.to ?? 0;
  return frame.tokens[to]?.lower === 'by' ? nounPhraseFrom(frame, to + 1) : null;
}

/** "CNN cited Lee as saying": the outlet passes on what the object said. */
function citedSpeaker(
  frame: SentenceFrame,
  clause: Clause,
): { speaker: NounPhrase; outlet: NounPhrase | null } | null {
  const { verb } = clause;
  const token = verb ? frame.tokens[verb.head] : undefined;
  if (!verb || (token?.lemma !== 'cite' && token?.lemma !== 'quote')) return null;
  const speaker = verb.isPassive ? subjectOf(frame, clause) : nounPhraseFrom(frame, verb.to);
  const as = verb.isPassive ? verb.to : (speaker?.to ?? verb.to);
  if (!speaker || frame.tokens[as]?.lower !== 'as') return null;
  const outlet = verb.isPassive ? agentAfter(frame, as) : subjectOf(frame, clause);
  return { speaker, outlet };
}

/** "was quoted as saying by the Harbour Post". */
function agentAfter(frame: SentenceFrame, from: number): NounPhrase | null {
  const by = frame.tokens.findIndex(({ lower }, place) => place > from && place < from + 8 && lower === 'by');
  return by < 0 ? null : nounPhraseFrom(frame, by + 1);
}

/** The outlet that was told: "told the Harbour Post"; not "told reporters". */
function outletTold(frame: SentenceFrame, clause: Clause): NounPhrase | null {
  const { verb } = clause;
  if (!verb) return null;
  const start = frame.tokens[verb.to]?.pos === 'ADP' ? verb.to + 1 : verb.to;
  const addressee = nounPhraseFrom(frame, start);
  return addressee?.entity?.isOutlet ? addressee : null;
}

/** "According to Ann Lee, …", "…, according to the Harbour Post". */
function accordingTo(frame: SentenceFrame): Attribution[] {
  return frame.tokens.flatMap(({ lower }, at) => {
    if (lower !== 'according' || frame.tokens[at + 1]?.lower !== 'to') return [];
    const phrase = nounPhraseFrom(frame, at + 2);
    const clause = frame.clauses[frame.clauseOf[at] ?? 0];
    if (!phrase || !clause) return [];
    const isOutlet = phrase.entity?.isOutlet ?? false;
    return [
      {
        cueAt: at,
        cue: textOf(frame, at, at + 2).toLowerCase(),
        cueLemma: 'accord',
        cueClass: 'says' as const,
        clause,
        speaker: isOutlet ? null : phrase,
        via: isOutlet ? phrase : null,
        isContent: (other: Clause) => isWithin(frame, other, clause) || clause.parent === null,
        hasContent: true,
      },
    ];
  });
}
