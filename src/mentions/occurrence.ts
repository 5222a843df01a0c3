import type { EventKind } from '../event-list/schema.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import { NO_ANTECEDENTS, type EventMention } from './event-mention.ts';
import type { FoundTrigger } from './triggers/found-trigger.ts';
import type { Clause } from './grammar/clause.ts';
import { nounPhraseFrom } from './grammar/noun-phrase.ts';
import { ordinalOf } from './ordinal.ts';
import { ACHIEVEMENT_VERBS, ACTIVITY_VERBS } from './data/achievement-verbs.ts';
import { CUE_VERBS } from './data/cue-verbs.ts';
import { findInvolved, type Involved } from './coreference/participants.ts';
import { passageOf } from './passage.ts';
import { parentClause, tokensOfClause, type SentenceFrame } from './sentence-frame.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { stanceBelow } from './stance/speech-stance.ts';
import { tellsPlainly } from './triggers/plain-telling.ts';
import type { Speech } from './sources/speech.ts';
import { subjectOf } from './sources/speaker.ts';
import { scheduled } from './stance/scheduled.ts';
import { readStance } from './stance/stance.ts';
import { isOfWhatCameFirst } from './times/no-date.ts';
import { termsBeside } from './grammar/terms.ts';

/** Verbs that are no event by themselves where nobody is found who speaks. */
const BARE_SPEECH: ReadonlySet<string> = new Set(['comment', 'say', 'tell']);

/** How surely a weak verb names an event that is planned for a day. */
const OF_DAY = 0.9;

/** How surely a noun has to name an event to be told by a time of its own. */
const LEAST_NOUN = 0.4;

const DAILY: ReadonlySet<string> = new Set(['minute', 'hour', 'part-of-day', 'day']);

/** What an event stands within: who says it, whether it is quoted. */
export interface Surroundings {
  speech: Speech | null;
  isQuoted: boolean;
}

/** The mention of what happened or is planned, which a trigger tells of. */
export function occurrenceMention(
  { frame, discourse, terms }: SentenceReading,
  found: FoundTrigger,
  { speech, isQuoted }: Surroundings,
  time: TimeExpression | null,
): EventMention {
  const { stance, kind, actuality } = scheduled(readStance(frame, found), found, time, frame);
  const cue = speech?.attribution;
  const involved = findInvolved(frame, found, discourse);
  return {
    article: frame.article.article,
    sentence: frame.sentence,
    quote: passageOf(frame, found.clause),
    trigger: found.trigger,
    kind,
    stance: cue ? stanceBelow(frame, cue, found, stance) : stance,
    participants: involved.participants,
    antecedents: NO_ANTECEDENTS,
    places: involved.places,
    time,
    source: speech?.source ?? null,
    via: speech?.via ?? null,
    content: null,
    terms,
    clauseTerms: termsBeside(frame.terms, tokensOfClause(frame, found.clause), found.at),
    // "as they say": speech of nobody in particular is no event.
    weight: cameFirst(frame, found, time)
      ? OF_DAY
      : strengthOf(found, kind, time) *
        actuality *
        (BARE_SPEECH.has(found.trigger.stem) || comesOut(frame, found) || isHowTheyKnow(frame, found)
          ? 0.1
          : 1) *
        (isBesideCue(found) || isOccasion(frame, found) ? 0.3 : 1) *
        (isOfNobody(frame, found, involved) ? 0.4 : 1),
    ordinal: ordinalOf(frame, found),
    occasion: null,
    isPlain: !isQuoted && tellsPlainly(frame, found),
  };
}

/**
 * "will face questions on Friday", "will appear in court on Monday": for a day in particular a state is an event, and
 * "reached a high in May", "became law on Monday" is the moment it began.
 */
function strengthOf(
  { isHead, strength, trigger, clause: { verb } }: FoundTrigger,
  kind: EventKind,
  time: TimeExpression | null,
): number {
  if (!isHead || time?.interval?.start == null || time.interval.end === null) return strength;
  const isDaily = DAILY.has(time.interval.precision);
  const isStated = time.certainty === 'stated' && verb?.tense === 'past';
  const isMoment = isStated && ACHIEVEMENT_VERBS.has(trigger.lemma);
  const isActivity = isStated && isDaily && ACTIVITY_VERBS.has(trigger.lemma);
  return isMoment || isActivity || (isDaily && kind === 'plan') ? Math.max(strength, OF_DAY) : strength;
}

/** "The move follows a recall on Thursday": the recall is told as what happened then. */
function cameFirst(
  frame: SentenceFrame,
  { isHead, at, strength, clause: { verb } }: FoundTrigger,
  time: TimeExpression | null,
): boolean {
  if (isHead || time?.certainty !== 'stated' || !DAILY.has(time.interval?.precision ?? '')) return false;
  if (!verb || strength < LEAST_NOUN || at < verb.to || frame.tokens[verb.to]?.lower === 'before')
    return false;
  return frame.times.some((placed) => placed.time === time && isOfWhatCameFirst(frame, placed, verb));
}

/** "The mine is to close, it emerged on Monday": what came out is told by the rest. */
const comesOut = (frame: SentenceFrame, { at, trigger }: FoundTrigger): boolean =>
  (trigger.lemma === 'emerge' || trigger.lemma === 'transpire') && frame.tokens[at - 1]?.lower === 'it';

/** "The Post has learned", "documents seen by the Post": how an outlet comes to know is no event. */
function isHowTheyKnow(frame: SentenceFrame, { clause, trigger, at }: FoundTrigger): boolean {
  if (!COMES_TO_KNOW.test(trigger.lemma)) return false;
  const by = frame.tokens[at + 1]?.lower === 'by' ? nounPhraseFrom(frame, at + 2) : null;
  return Boolean((by ?? subjectOf(frame, clause))?.entity?.isOutlet);
}

const COMES_TO_KNOW = /^(?:learn|obtain|review|see|understand|view)$/u;

/** "…, the judge said at the hearing", "a statement saying that": where it was said, not what. */
const isBesideCue = ({ isHead, clause }: FoundTrigger): boolean => !isHead && clause.kind === 'report';

/** "Speaking to reporters on Monday, Poe said", "Addressing the council, Poe resigned": where it was said or done. */
const isOccasion = (frame: SentenceFrame, { at, trigger, clause }: FoundTrigger): boolean =>
  clause.kind === 'participle' && OF_SPEAKING.test(trigger.lemma) && (at === 0 || isBeforeCue(frame, clause));

/** "Poe, speaking in Oslo on Monday, said": between who speaks and that they do. */
function isBeforeCue(frame: SentenceFrame, clause: Clause): boolean {
  const verb = parentClause(frame, clause)?.verb;
  if (!verb || verb.from < clause.from || frame.tokens[clause.from - 1]?.text !== ',') return false;
  return CUE_VERBS.has(frame.tokens[verb.head]?.lemma ?? '');
}

const OF_SPEAKING = /^(?:address|respond|speak|talk|testify|write)$/u;

/** "We were promised milk": nobody else can tell who, and the sentence names nobody. */
function isOfNobody(frame: SentenceFrame, { clause }: FoundTrigger, { participants }: Involved): boolean {
  if (!clause.verb || participants.some(({ type }) => type === 'person' || type === 'organisation'))
    return false;
  // "Anyone with information is asked to call"
  const host = clause.kind === 'infinitive' ? (parentClause(frame, clause) ?? clause) : clause;
  return /^(?:anybody|anyone|i|they|we|you)$/iu.test(subjectOf(frame, host)?.name ?? '');
}
