import { asHead, eventNounAfter, eventSubject, makeNoun } from './carried-noun.ts';
import type { Clause } from '../grammar/clause.ts';
import { CONTESTS } from '../data/contests.ts';
import { CUE_VERBS } from '../data/cue-verbs.ts';
import { HOSTING_VERBS } from '../data/hosting-verbs.ts';
import { LIGHT_VERBS } from '../data/light-verbs.ts';
import { OCCURRENCE_VERBS, WITHOUT_OBJECT } from '../data/occurrence-verbs.ts';
import { PROCLAIMED_NOUNS, PROCLAIMING_VERBS } from '../data/proclaimed-nouns.ts';
import { STATIVE_VERBS } from '../data/stative-verbs.ts';
import { IDIOM_STEMS } from '../data/verb-idioms.ts';
import { rulingAt } from './court-ruling.ts';
import { dismissalAt } from './dismissal.ts';
import { dueInCourt } from './due-in-court.ts';
import { eventModifierAt, eventPhraseAt } from './event-phrase.ts';
import type { Trigger } from '../event-mention.ts';
import { isHostBody } from './host-body.ts';
import { measuredMove } from '../times/measured-move.ts';
import { isName } from '../grammar/noun-phrase.ts';
import { adjectiveTrigger, OF_STATE, stateOf } from './resulting-state.ts';
import { isPeriodEnd } from './period-end.ts';
import { isOnCalendar } from '../stance/scheduling.ts';
import { scheduledNoun } from '../stance/scheduled-noun.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import { selfActAt } from './self-act.ts';
import { makeVerb } from './verb-trigger.ts';
import { isWitnessed } from './witnessed.ts';
import {
  idiomOf,
  isFigurative,
  isInIdiom,
  makesIdiom,
  opensIdiom,
  particleOf,
} from '../grammar/verb-phrase.ts';
import { inOrder } from '../../text/in-order.ts';

/** A trigger where it stands in its sentence. */
export interface FoundTrigger {
  trigger: Trigger;
  /** Index of its token. */
  at: number;
  clause: Clause;
  /** Whether the clause's verb tells of it: the verb itself, or the noun of "hold a meeting". */
  isHead: boolean;
  /** Whether the word names an event beyond doubt, 0 to 1. */
  strength: number;
}

/** How surely a noun has to name an event to stand for its verb. */
const LEAST_CARRYING = 0.5;
/** How surely a verb of a state, or a figure of speech, names an event. */
const WEAK = 0.2;
/** How surely a noun names an event that somebody brings about by saying so. */
const PROCLAIMED = 1;

/** Parts of speech of half of a text's words, by which no event is named. */
const NAMES_NOTHING: ReadonlySet<string> = new Set(['ADP', 'AUX', 'CCONJ', 'DET', 'PRON', 'PUNCT', 'SCONJ']);

/** The triggers of a sentence in order: verbs, nouns made of verbs, adjectives of what befell somebody ("dead"). */
export function findTriggers(frame: SentenceFrame): FoundTrigger[] {
  const found = new Map<number, FoundTrigger>();
  for (const clause of frame.clauses) {
    const head = headOfClause(frame, clause);
    // "The strike, which began on Monday, ended": the main clause tells more of it.
    if (head && (clause.kind !== 'relative' || !found.has(head.at))) found.set(head.at, head);
  }
  frame.tokens.forEach((token, at) => {
    if (NAMES_NOTHING.has(token.pos) || found.has(at)) return;
    const phrase = eventPhraseAt(frame, at) ?? eventModifierAt(frame, at);
    const trigger = phrase ? makeNoun(frame, at, phrase) : adjectiveTrigger(frame, token, at);
    if (trigger && !isHostBody(frame, at) && !isInIdiom(frame.tokens, at) && !isInTime(frame, at))
      found.set(at, trigger);
  });
  return inOrder([...found.values()], ({ at }) => at);
}

/** "Last fall’s inspection": the season. */
const isInTime = ({ times }: SentenceFrame, at: number): boolean =>
  times.some(({ from, to }) => at >= from && at < to);

/** The trigger of a clause's verb: itself, or the noun it leaves its meaning to. */
function headOfClause(frame: SentenceFrame, clause: Clause): FoundTrigger | null {
  if (!clause.verb) return null;
  const { head } = clause.verb;
  const token = frame.tokens[head];
  // "rest" of "laid to rest" is no clause's verb.
  if (!token || isInIdiom(frame.tokens, head)) return null;
  const due = dueInCourt(frame, clause);
  if (due !== null) return makeVerb(frame, clause, due, 'appear', OF_STATE.predicate);
  const state = stateOf(frame, clause, token);
  if (state) return state;
  const move = measuredMove(frame, clause);
  if (move) return makeVerb(frame, clause, move.at, move.stem, 1);
  const particle = particleOf(frame.tokens, head);
  const base = particle ? `${token.lemma} ${particle}` : token.lemma;
  const scheduled = scheduledNoun(frame, clause);
  if (scheduled) return asHead(scheduled);
  // "a launch planned for May": the noun tells.
  if (clause.kind === 'participle' && isOnCalendar(token.lower) && eventPhraseAt(frame, clause.from - 1))
    return null;
  const noun = eventNounAfter(frame, clause, head);
  const idiom = idiomOf(frame.tokens, head);
  if (isOccurrence(frame, clause.verb, idiom ?? base)) {
    const subject = eventSubject(frame, clause, idiom === 'take place' ? 0 : undefined);
    if (subject) return subject;
    if (idiom === 'take place' || base === 'happen' || base === 'occur') return null;
  }
  const whole = rulingAt(frame.tokens, head) ?? selfActAt(frame.tokens, head) ?? dismissalAt(frame, head);
  if (whole !== null) return makeVerb(frame, clause, head, whole, 1);
  if (idiom !== null) return makeVerb(frame, clause, head, IDIOM_STEMS.get(idiom) ?? idiom, 1);
  // "signed a contract": what only may be an event leaves the act to the verb.
  const carries =
    noun !== null &&
    (token.lemma === 'be' || noun.strength >= LEAST_CARRYING) &&
    !(token.lemma === 'win' && CONTESTS.has(noun.trigger.lemma));
  if (noun && carries && (LIGHT_VERBS.has(base) || token.lemma === 'be')) return asHead(noun);
  if (noun && isProclaimed(base, noun)) return { ...noun, isHead: true, strength: PROCLAIMED };
  if ((LIGHT_VERBS.has(base) && clause.verb.isPassive) || token.lemma === 'be') {
    const subject = eventSubject(frame, clause, HOSTING_VERBS.has(base) ? 0 : undefined);
    if (subject) return subject;
  }
  // "a deal was struck" is no strike.
  const struck = clause.verb.isPassive && opensIdiom(token.lemma) ? eventSubject(frame, clause) : null;
  if (struck && makesIdiom(token.lemma, struck.trigger.lemma)) return struck;
  if (token.pos !== 'VERB' || !OPENS_WORD.test(token.lower) || isName(frame, head)) return null;
  if (isWitnessed(frame, clause) || isPeriodEnd(frame, head)) return null;
  // "Reuters said, citing an official": whom it is from.
  const isCredit = clause.verb.tense === 'participle' && CUE_VERBS.get(token.lemma) === 'cites';
  const isWeak =
    isCredit || (STATIVE_VERBS.has(base) && token.lower !== 'born') || isFigurative(frame.tokens, head);
  return makeVerb(frame, clause, head, base, isWeak ? WEAK : 1);
}

const OPENS_WORD = /^\p{L}/u;

/** "announced a recall": to say so is to do it. */
const isProclaimed = (verb: string, { trigger }: FoundTrigger): boolean =>
  PROCLAIMING_VERBS.has(verb) && PROCLAIMED_NOUNS.has(trigger.lemma);

/** "The trial opened on Monday", not "the strike closed the port". */
function isOccurrence({ tokens }: SentenceFrame, { head, to }: VerbGroup, verb: string): boolean {
  if (!WITHOUT_OBJECT.has(verb)) return OCCURRENCE_VERBS.has(verb);
  const after = tokens[verb.includes(' ') ? head + 2 : to];
  return !OBJECT.test(after?.pos ?? '');
}

const OBJECT = /^(?:ADJ|DET|NOUN|NUM|PRON|PROPN)$/u;
