import type { Clause } from '../grammar/clause.ts';
import type { CueClass } from '../data/cue-verbs.ts';
import { citedBy, citedSpeaker, outletOfOccasion, outletTold } from './credited-outlet.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { findDocumentary } from './document-attribution.ts';
import { isPrompt } from './prompt.ts';
import { findPrepositional } from './prepositional-attribution.ts';
import { findTranscribed } from './transcript-attribution.ts';
import { isOfAnonymity, isPartOfCue, reports, type Cue } from './reporting-verb.ts';
import { contentOf, type SaidContent } from './said-content.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import { isCalendarWord } from '../grammar/calendar-words.ts';
import { isPastParticiple } from '../../text/verb-forms.ts';
import { isRuling } from './ruling.ts';
import { agentOf, speakerOf } from './speaker.ts';
import { dismissesPerson } from '../triggers/dismissal.ts';
import { isOffice, isPronoun, isUnnamedOutlet } from './speaker-kind.ts';
import { turnsDown } from './turned-down.ts';
import { classOfCue, classWithParticle } from '../stance/speech-stance.ts';
import { inOrder } from '../../text/in-order.ts';

/** A passage that says who says something: "X told reporters on Friday that …". */
export interface Attribution extends SaidContent {
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
}

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
  return inOrder(found, ({ cueAt }) => cueAt);
}

function verbAttribution(frame: SentenceFrame, clause: Clause): Attribution | null {
  const { verb } = clause;
  const token = verb ? frame.tokens[verb.head] : undefined;
  const behind = (verb && frame.tokens[verb.to]?.lower) ?? '';
  const cueClass = token && verb ? classOfCue(token.lemma, behind, verb.isNegated) : null;
  if (!verb || !token || !cueClass || token.pos !== 'VERB') return null;
  if (
    dismissesPerson(frame, verb.head) ||
    isPartOfCue(frame, clause, verb.from) ||
    isOfAnonymity(frame, clause)
  )
    return null;
  if (isPrompt(frame, clause) || turnsDown(frame, clause)) return null;
  const cue: Cue = { at: verb.head, words: token.lower, lemma: token.lemma, class: cueClass, clause };
  const content = contentOf(frame, clause);
  const cited = citedSpeaker(frame, clause);
  if (cited) {
    const said = contentOf(frame, cited.saying);
    const asSaying: Cue = { ...cue, class: 'says', words: `${token.lower} as saying` };
    return attributionBy(asSaying, said.hasContent ? said : content, cited.speaker, cited.outlet);
  }
  if (!reports(frame, cue, content.hasContent)) return null;
  const speaker =
    verb.isPassive || isDoneTo(frame, clause) ? agentOf(frame, clause) : speakerOf(frame, clause);
  if (!speaker && (verb.isPassive || isDoneTo(frame, clause) || verb.tense === 'infinitive')) return null;
  if (cueClass !== 'says' && isRuling(frame, clause, speaker)) return null;
  // "Bad weather ruled out a launch."
  const answers = classWithParticle(token.lemma, behind) !== null;
  if (answers && !(speaker && (speaker.entity || isPronoun(speaker) || isOffice(speaker)))) return null;
  if (speaker && (speaker.entity?.isOutlet || isUnnamedOutlet(frame, speaker)))
    return attributionBy(cue, content, citedBy(frame, clause), speaker);
  const via = outletTold(frame, clause) ?? outletOfOccasion(frame, clause, content.isContent);
  return attributionBy(cue, content, speaker, via);
}

/** "The juror, dismissed for talking, left": a participle set off that has no object is of what was done to somebody. */
function isDoneTo({ tokens, clauses }: SentenceFrame, { index, kind, verb }: Clause): boolean {
  if (kind !== 'participle' || !verb || tokens[verb.from - 1]?.text !== ',') return false;
  const head = tokens[verb.head];
  const after = tokens[verb.to];
  if (!after || !head || !isPastParticiple(head.lower)) return false;
  if (after.pos !== 'ADP' && !isCalendarWord(after)) return false;
  // "Lee wept, said on Monday that she would go and left": only who is told something has it behind a passive.
  return (
    IS_TOLD.test(head.lemma) ||
    !clauses.some((other) => other.kind === 'complement' && other.parent === index)
  );
}

const IS_TOLD = /^(?:advise|assure|inform|notify|remind|tell|warn)$/u;

/** Spelled out: of one shape whoever speaks. */
function attributionBy(
  { at: cueAt, words: cue, lemma: cueLemma, class: cueClass, clause }: Cue,
  { isContent, hasContent }: SaidContent,
  speaker: NounPhrase | null,
  via: NounPhrase | null,
): Attribution {
  return { cueAt, cue, cueLemma, cueClass, clause, speaker, via, isContent, hasContent };
}
