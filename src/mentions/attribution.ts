import type { Clause } from './clause.ts';
import { CLAUSE_ONLY_CUES, type CueClass } from './data/cue-verbs.ts';
import { ROLE_NOUNS } from './data/role-nouns.ts';
import { citedBy, citedSpeaker, outletOfOccasion, outletTold } from './credited-outlet.ts';
import { nounPhraseFrom, type NounPhrase } from './noun-phrase.ts';
import { findDocumentary } from './document-attribution.ts';
import { isPrompt } from './prompt.ts';
import { isOfObject } from './object-infinitive.ts';
import { findPrepositional } from './prepositional-attribution.ts';
import { findTranscribed } from './transcript-attribution.ts';
import { clauseAt, isWithin, parentClause, type SentenceFrame } from './sentence-frame.ts';
import { agentOf, speakerOf } from './speaker.ts';
import { isOffice, isPronoun, isUnnamedOutlet } from './speaker-kind.ts';
import { classOfCue, classWithParticle } from './speech-stance.ts';

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

/** A verb that may say that somebody says something. */
interface Cue {
  at: number;
  words: string;
  lemma: string;
  class: CueClass;
  clause: Clause;
}

type Content = Pick<Attribution, 'isContent' | 'hasContent'>;

/** Where a cue would stand in a sentence that has none: a quotation that goes on. */
export const NO_CUE = -1;

/** Finds the attributions of a sentence, in the order of their cues. */
export function findAttributions(frame: SentenceFrame): Attribution[] {
  const found: Attribution[] = [];
  for (const clause of frame.clauses) {
    const attribution = verbAttribution(frame, clause);
    if (attribution) found.push(attribution);
  }
  found.push(...findPrepositional(frame), ...findDocumentary(frame), ...findTranscribed(frame));
  return found.sort((a, b) => a.cueAt - b.cueAt);
}

function verbAttribution(frame: SentenceFrame, clause: Clause): Attribution | null {
  const { verb } = clause;
  const token = verb ? frame.tokens[verb.head] : undefined;
  const behind = frame.tokens[verb?.to ?? -1]?.lower ?? '';
  const cueClass = token && verb ? classOfCue(token.lemma, behind, verb.isNegated) : null;
  if (!verb || !token || !cueClass || token.pos !== 'VERB') return null;
  if (isPartOfCue(frame, clause, verb.from) || isOfAnonymity(frame, clause)) return null;
  if (isPrompt(frame, clause)) return null;
  const cue: Cue = { at: verb.head, words: token.lower, lemma: token.lemma, class: cueClass, clause };
  const content = contentOf(frame, clause);
  const cited = citedSpeaker(frame, clause);
  if (cited) {
    const said = contentOf(frame, cited.saying);
    const asSaying: Cue = { ...cue, class: 'says', words: `${token.lower} as saying` };
    return attributionBy(asSaying, said.hasContent ? said : content, cited.speaker, cited.outlet);
  }
  if (!reports(frame, cue, content.hasContent)) return null;
  const speaker = verb.isPassive ? agentOf(frame, clause) : speakerOf(frame, clause);
  if (!speaker && (verb.isPassive || verb.tense === 'infinitive')) return null;
  // "Bad weather ruled out a launch."
  const answers = classWithParticle(token.lemma, behind) !== null;
  if (answers && !(speaker && (speaker.entity || isPronoun(speaker) || isOffice(speaker)))) return null;
  if (speaker && (speaker.entity?.isOutlet || isUnnamedOutlet(frame, speaker)))
    return attributionBy(cue, content, citedBy(frame, clause), speaker);
  const via = outletTold(frame, clause) ?? outletOfOccasion(frame, clause, content.isContent);
  return attributionBy(cue, content, speaker, via);
}

/** Spelled out: of one shape whoever speaks. */
function attributionBy(
  { at: cueAt, words: cue, lemma: cueLemma, class: cueClass, clause }: Cue,
  { isContent, hasContent }: Content,
  speaker: NounPhrase | null,
  via: NounPhrase | null,
): Attribution {
  return { cueAt, cue, cueLemma, cueClass, clause, speaker, via, isContent, hasContent };
}

/** Whether a verb that can report does so here: with what is said beside it, where it needs that. */
function reports(
  frame: SentenceFrame,
  { lemma: cueLemma, class: cueClass, clause }: Cue,
  hasContent: boolean,
): boolean {
  const behind = frame.tokens[clause.verb?.to ?? 0]?.lower ?? '';
  const verbEnd = (clause.verb?.to ?? 0) + (classWithParticle(cueLemma, behind) ? 1 : 0);
  if (cueClass === 'cites') return false;
  if (cueLemma === 'row') return behind === 'back';
  // "The Senate confirmed Ann Lee as envoy"
  if (cueLemma === 'confirm' && hasPersonAsObject(frame, verbEnd)) return false;
  if (hasContent) return true;
  if (cueClass === 'denies' || cueClass === 'doubts') return !hasPersonAsObject(frame, verbEnd);
  const needsContent = cueClass === 'says' || CLAUSE_ONLY_CUES.has(cueLemma);
  return !needsContent || quotes(frame, clause);
}

/** Whether a quotation may be what a clause says: not one of a clause beside it ("called it “odd” and left"). */
function quotes(frame: SentenceFrame, clause: Clause): boolean {
  if (clause.kind === 'report') return hasQuote(frame);
  const isBeside = (other: Clause) =>
    other.index !== clause.index && (other.kind === 'coordinate' || !isWithin(frame, other, clause));
  return frame.tokens.some(({ text }, at) => isQuoteMark(text) && !isBeside(clauseAt(frame, at)));
}

/** "who declined to be named": how somebody spoke, nothing they said. */
function isOfAnonymity(frame: SentenceFrame, { index }: Clause): boolean {
  return frame.clauses.some(({ parent, kind, verb }) => {
    if (parent !== index || kind !== 'infinitive' || !verb?.isPassive) return false;
    return /^(?:identify|name|quote)$/u.test(frame.tokens[verb.head]?.lemma ?? '');
  });
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
  const [word, next] = [frame.tokens[verbEnd], frame.tokens[verbEnd + 1]];
  // "rejected her account": whose it is.
  const isOwner = word?.lower === 'her' && /^(?:ADJ|NOUN)$/u.test(next?.pos ?? '');
  if (/^(?:her|him|me|them|us)$/u.test(word?.lower ?? '') && !isOwner) return true;
  const object = nounPhraseFrom(frame, verbEnd);
  if (object?.entity) return object.entity.type === 'person' || object.role !== null;
  const head = frame.tokens[(object?.to ?? 0) - 1];
  return head?.pos === 'NOUN' && ROLE_NOUNS.has(head.lemma);
}

/** Whether a sentence has any quotation in it. */
export const hasQuote = (frame: SentenceFrame): boolean => frame.tokens.some(({ text }) => isQuoteMark(text));

const isQuoteMark = (text: string): boolean => /^["“”]$|^``$/u.test(text);

/** "denied stealing the car", "reported seeing a flash"; not "said, smiling". */
const isGerundObject = ({ tokens }: SentenceFrame, { kind, opener, verb }: Clause, cue: Clause): boolean =>
  kind === 'participle' &&
  opener === null &&
  verb?.from === cue.verb?.to &&
  /..ing$/u.test(tokens[verb?.from ?? -1]?.lower ?? '');

/** Clauses below the cue's say what is said; failing that, those that stand before "…, the mayor said". */
function contentOf(frame: SentenceFrame, clause: Clause): Content {
  const below = frame.clauses.filter(
    (other) =>
      other.parent === clause.index &&
      (other.kind === 'complement' ||
        (other.kind === 'infinitive' && !isOfObject(frame, clause, other)) ||
        other.opener === ':' ||
        isGerundObject(frame, other, clause)),
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
