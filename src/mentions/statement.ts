import type { Source, Stance } from '../event-list/schema.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import { isActOfSpeech } from './sources/act-of-speech.ts';
import { NO_CUE } from './sources/attribution.ts';
import { hasQuote } from './sources/said-content.ts';
import {
  NO_ANTECEDENTS,
  type EventMention,
  type Participant,
  type StatementContent,
  type Trigger,
} from './event-mention.ts';
import { passageOf } from './passage.ts';
import { tokensOfClause, type SentenceFrame } from './sentence-frame.ts';
import type { SentenceReading } from './sentence-reading.ts';
import type { Speech } from './sources/speech.ts';
import { deniedShare } from './stance/uninvolved.ts';
import { stanceOfSpeech } from './stance/speech-stance.ts';
import type { Clause } from './grammar/clause.ts';
import { isMainLine } from './grammar/main-line.ts';
import { termsBeside } from './grammar/terms.ts';

/** The mention of a statement: somebody identifiable said something. */
export function statementMention(
  reading: SentenceReading,
  speech: Speech,
  content: StatementContent | null,
  { time, occasion }: Pick<EventMention, 'time' | 'occasion'>,
): EventMention | null {
  const { frame } = reading;
  const { attribution, entity, isIdentifiable, via } = speech;
  const source = speech.source ?? reporter(speech);
  const isTold = isIdentifiable || isReported(frame, speech, time);
  if (!source || !isTold || (!content && !saysSomething(frame, speech, time))) return null;
  const { cueAt, clause } = attribution;
  // A quotation that goes on is of note where it plans, doubts or denies something.
  const isQuestion = frame.tokens.some(({ text }) => text === '?');
  const stance =
    content?.stance ??
    stanceOfSpeech(attribution.cueClass, isUninvolved(frame, speech) ? 'denies' : 'asserts');
  if (cueAt === NO_CUE && (stance === 'asserts' || isQuestion)) return null;
  const trigger = cueTrigger(reading, attribution) ?? content?.trigger;
  if (!trigger) return null;
  const speaker: Participant[] = entity ? [{ name: entity.name, type: entity.type, role: 'agent' }] : [];
  const others = (content?.participants ?? []).filter(({ name }) => name !== source.name);
  return {
    article: frame.article.article,
    sentence: frame.sentence,
    quote: passageOf(frame, clause),
    trigger,
    kind: 'statement',
    stance,
    participants: speaker.concat(others),
    antecedents: NO_ANTECEDENTS,
    places: content?.places ?? [],
    time,
    source,
    via,
    content,
    terms: reading.terms,
    clauseTerms: termsBeside(frame.terms, tokensOfClause(frame, clause), cueAt),
    weight: statementWeight(speech, stance, time),
    ordinal: null,
    occasion,
    isPlain: cueAt !== NO_CUE && isMade(frame, clause),
  };
}

/** Whether an outlet tells that a statement was made: not by another's word, nor "if" or "when" it was. */
function isMade(frame: SentenceFrame, clause: Clause): boolean {
  const isReported = frame.clauses.some(({ kind, index }) => kind === 'report' && index !== clause.index);
  return isMainLine(frame, clause) && !isReported;
}

/** “We are not involved in these excesses,” she said: a share is denied, whatever in. */
const isUninvolved = (frame: SentenceFrame, { attribution: { isContent } }: Speech): boolean =>
  frame.clauses.some((clause) => isContent(clause) && deniedShare(frame, clause) !== null);

/** Another outlet, where it names nobody it has it from. */
function reporter({ via, attribution: { cue } }: Speech): Source | null {
  return via === null ? null : { name: via, role: null, cue };
}

/** "Poe said she would quit, the Post reported": what the Post passes on is told as hers. */
export const isPassedOn = ({ source, via }: EventMention, statements: readonly EventMention[]): boolean =>
  via !== null &&
  source?.name === via &&
  statements.some((other) => other.via === via && other.source?.name !== via);

/** "The Post reported on Saturday, citing two officials, that …": a leak comes out on a day, whoever leaked it. */
function isReported(
  { tokens, clauseOf }: SentenceFrame,
  { via, attribution: { cueLemma, clause } }: Speech,
  time: TimeExpression | null,
): boolean {
  if (via === null || !time?.interval || !REPORTS.test(cueLemma)) return false;
  const at = tokens.findIndex(({ start }) => start === time.start);
  return clauseOf[at] === clause.index && DAILY.has(time.interval.precision);
}

const REPORTS = /^(?:claim|disclose|report|reveal|say|write)$/u;
const DAILY: ReadonlySet<string> = new Set(['minute', 'hour', 'part-of-day', 'day']);

/** The cue as a trigger; null: the sentence has none. */
function cueTrigger(
  { frame, triggers }: SentenceReading,
  { cueAt, cueLemma }: Speech['attribution'],
): Trigger | null {
  const found = triggers.find(({ at }) => at === cueAt)?.trigger;
  const token = frame.tokens[cueAt];
  if (found || !token) return found ?? null;
  const { start, end, text } = token;
  return { start, end, text, lemma: cueLemma, stem: cueLemma, pos: 'verb' };
}

/**
 * What names no event is a statement all the same, if a person or a body said it on a day that is known, or a person is
 * quoted.
 */
function saysSomething(frame: SentenceFrame, speech: Speech, time: TimeExpression | null): boolean {
  const { cueAt, cueClass, hasContent } = speech.attribution;
  // "declined to comment": nothing was said.
  if (cueAt === NO_CUE || cueClass === 'doubts') return false;
  // “It is safe,” Poe announced: her words, not the act of announcing something.
  if (isActOfSpeech(speech) && !isDirect(frame, speech)) return false;
  // "Ann Lee denied wrongdoing": what she was accused of goes without saying.
  // What two outlets quote they both tell of, whenever it was said.
  if (!time) return cueClass === 'denies' || (speech.entity?.type === 'person' && hasQuote(frame));
  return hasContent || cueClass === 'denies' || hasQuote(frame);
}

/** Whether a quotation opens the sentence, and somebody's verb of saying stands behind it. */
const isDirect = ({ tokens }: SentenceFrame, { attribution: { clause } }: Speech): boolean =>
  clause.verb?.isPassive === false && /^(?:["“]|``)$/u.test(tokens[0]?.text ?? '');

/** A dated statement about a plan, a denial or a doubt weighs most, an undated remark on what happened least. */
function statementWeight({ entity }: Speech, stance: Stance, time: TimeExpression | null): number {
  const base = entity ? 0.5 : 0.35;
  return Math.min(1, base + (time ? 0.3 : 0) + (stance === 'asserts' ? 0 : 0.2));
}
