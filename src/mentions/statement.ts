import type { TimeExpression } from '../time/time-expression.ts';
import type { ClauseKind } from './clause.ts';
import type { Stance } from '../event-list/schema.ts';
import { isActOfSpeech } from './act-of-speech.ts';
import { hasQuote, NO_CUE } from './attribution.ts';
import { CUE_VERBS } from './data/cue-verbs.ts';
import type { Discourse } from './coreference.ts';
import type { EventMention, Participant, StatementContent, Trigger } from './event-mention.ts';
import type { FoundTrigger } from './found-trigger.ts';
import { findInvolved } from './participants.ts';
import { timeOfTrigger } from './clause-time.ts';
import { passageOf } from './passage.ts';
import { isWithin, tokensOfClause, type SentenceFrame } from './sentence-frame.ts';
import { stanceOfSpeech } from './speech-stance.ts';
import type { Speech } from './speech.ts';
import { scheduled } from './scheduled.ts';
import { readStance } from './stance.ts';
import { contentTakenUp, type Said } from './taken-up.ts';
import { termsAt } from './terms.ts';

/** What a sentence's rules share. */
export interface SentenceReading {
  frame: SentenceFrame;
  triggers: readonly FoundTrigger[];
  discourse: Discourse;
  /** Stems of the sentence's content words. */
  terms: readonly string[];
}

/**
 * What a speech says: the event of its content that tells most; null: it names none.
 *
 * @param earlier what was said before in the sentence
 * @param before what was said last, in it or in the sentence before, and by whom
 */
export function contentOfSpeech(
  { frame, triggers, discourse }: SentenceReading,
  speech: Speech,
  earlier: StatementContent | null,
  before: Said | null,
): StatementContent | null {
  const { attribution } = speech;
  const { isContent, hasContent, clause, cueAt, cueClass } = attribution;
  const isPassive = clause.verb?.isPassive ?? false;
  const candidates = triggers.filter(({ at, clause: own, strength, trigger }) => {
    if (own.kind !== 'complement' && /^(?:if|unless)$/u.test(own.opener ?? '')) return false;
    if (at === cueAt || strength < 0.3 || trigger.stem === 'say' || trigger.stem === 'tell') return false;
    // "refused to confirm that …": what would have been said, not what it is about.
    if (own.kind === 'infinitive' && own.parent === clause.index && CUE_VERBS.has(trigger.lemma))
      return false;
    return hasContent ? isContent(own) : own.index === clause.index && at > cueAt !== isPassive;
  });
  const best = beyondOpinion(frame, bestOf(candidates), candidates);
  const taken = contentTakenUp(frame, speech, best, before);
  if (taken) return taken;
  if (!best) {
    // "backed down on that": what was said before.
    const pointsBack = frame.tokens
      .slice(cueAt + 1, cueAt + 4)
      .some(({ lower }) => /^(?:that|it|this)$/u.test(lower));
    return earlier && pointsBack ? { ...earlier, stance: stanceOfSpeech(cueClass, earlier.stance) } : null;
  }
  const time = timeOfTrigger(frame, best, triggers);
  const reading = scheduled(readStance(frame, best), best, time, frame);
  // "did not rule out talks": what the cue is denied of, its class has taken up.
  const isCueNegated = cueAt !== NO_CUE && best.clause === clause && clause.verb?.isNegated === true;
  const isTwice = isCueNegated && reading.stance === 'denies';
  return {
    trigger: best.trigger,
    kind: reading.kind,
    ...findInvolved(frame, best, discourse),
    time,
    stance: stanceOfSpeech(cueClass, isTwice ? 'asserts' : reading.stance),
    sentence: null,
  };
}

/** Whether it heads a clause with a finite verb: not "games aimed at", which only describes. */
const isPredicate = ({ isHead, clause }: FoundTrigger): boolean => isHead && clause.kind !== 'participle';

/** Clauses that only say which, when or why: not what is said. */
const BESIDE: ReadonlySet<ClauseKind> = new Set(['adverbial', 'parenthetical', 'relative']);

/** The first trigger that heads its clause and names an event beyond doubt, in the main line; else the strongest. */
function bestOf(candidates: readonly FoundTrigger[]): FoundTrigger | null {
  const worth = (found: FoundTrigger) =>
    0.3 * found.strength +
    (isPredicate(found) ? 1 : 0) -
    (BESIDE.has(found.clause.kind) ? 1 : 0) -
    found.clause.index * 0.1;
  return candidates.reduce<FoundTrigger | null>(
    (best, found) => (best === null || worth(found) > worth(best) ? found : best),
    null,
  );
}

/** "we don't anticipate that there will be one": what is said is what the opinion is of, if that names an event. */
function beyondOpinion(
  frame: SentenceFrame,
  best: FoundTrigger | null,
  candidates: readonly FoundTrigger[],
): FoundTrigger | null {
  if (!best?.isHead || CUE_VERBS.get(best.trigger.stem) !== 'expects') return best;
  const opinion = frame.clauses.find(
    ({ kind, parent }) => kind === 'complement' && parent === best.clause.index,
  );
  return opinion ? bestOf(candidates.filter(({ clause }) => isWithin(frame, clause, opinion))) : best;
}

/** The mention of a statement: somebody identifiable said something. */
export function statementMention(
  reading: SentenceReading,
  speech: Speech,
  content: StatementContent | null,
  { time, occasion }: Pick<EventMention, 'time' | 'occasion'>,
): EventMention | null {
  const { frame, triggers } = reading;
  const { attribution, source, entity, isIdentifiable, via } = speech;
  if (!source || !isIdentifiable || (!content && !saysSomething(frame, speech, time))) return null;
  const { cueAt, clause, cueLemma } = attribution;
  // A quotation that goes on is of note where it plans, doubts or denies something.
  const isQuestion = frame.tokens.some(({ text }) => text === '?');
  const stance = content?.stance ?? stanceOfSpeech(attribution.cueClass, 'asserts');
  if (cueAt === NO_CUE && (stance === 'asserts' || isQuestion)) return null;
  const token = frame.tokens[cueAt] ?? null;
  const found = triggers.find(({ at }) => at === cueAt)?.trigger;
  const cue: Trigger | null = token && { ...spanOf(token), lemma: cueLemma, stem: cueLemma, pos: 'verb' };
  const trigger = found ?? cue ?? content?.trigger;
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
    places: content?.places ?? [],
    time,
    source,
    via,
    content,
    terms: reading.terms,
    clauseTerms: termsAt(
      frame.terms,
      tokensOfClause(frame, clause).filter((place) => place !== cueAt),
    ),
    weight: statementWeight(speech, stance, time),
    ordinal: null,
    occasion,
    isPlain: false,
    isContent: false,
  };
}

/** What names no event is a statement all the same, if a person or a body said it on a day that is known. */
function saysSomething(frame: SentenceFrame, speech: Speech, time: TimeExpression | null): boolean {
  const { cueAt, cueClass, hasContent } = speech.attribution;
  // "declined to comment": nothing was said.
  if (!time || cueAt === NO_CUE || cueClass === 'doubts' || isActOfSpeech(speech)) return false;
  return hasContent || cueClass === 'denies' || hasQuote(frame);
}

const spanOf = ({ start, end, text }: { start: number; end: number; text: string }) => ({ start, end, text });

/** A dated statement about a plan, a denial or a doubt weighs most, an undated remark on what happened least. */
function statementWeight({ entity }: Speech, stance: Stance, time: TimeExpression | null): number {
  const base = entity ? 0.5 : 0.35;
  return Math.min(1, base + (time ? 0.3 : 0) + (stance === 'asserts' ? 0 : 0.2));
}
