import type { EventKind, Stance } from '../event-list/schema.ts';
import type { Clause } from './clauses.ts';
import { COMING, PLANNING, POTENTIAL, PREVENTING, UNSURE } from './data/governing-verbs.ts';
import { parentClause, type SentenceFrame } from './sentence-frame.ts';

/** How the text takes an event, and how surely it speaks of one particular event. */
export interface Reading {
  stance: Stance;
  kind: Exclude<EventKind, 'statement'>;
  /** 0 to 1: less for what is only intended, supposed or general. */
  actuality: number;
}

const MAY: ReadonlySet<string> = new Set(['can', 'could', 'may', 'might', 'should']);
/** What is to come, as far as anybody says. */
export const plan = (stance: Stance, actuality: number): Reading => ({ stance, kind: 'plan', actuality });
/** What came about, or is said not to have. */
export const happening = (stance: Stance, actuality: number): Reading => ({
  stance,
  kind: 'happening',
  actuality,
});

/** Reads off a clause’s verb whether what it tells happened: tense, modals, negation, and what governs it. */
export function readVerb(frame: SentenceFrame, clause: Clause): Reading {
  const { verb } = clause;
  if (!verb) return happening('asserts', 0.3);
  const governed = readGovernor(frame, clause);
  if (governed)
    return verb.isNegated && governed.stance !== 'denies' ? { ...governed, stance: 'denies' } : governed;
  if (verb.isNegated) {
    return verb.tense === 'future' || verb.modal !== null ? plan('denies', 0.8) : happening('denies', 0.7);
  }
  if (verb.tense === 'future') return plan('expects', 0.8);
  if (verb.modal === 'would') {
    // "said it would close": the future seen from the past; elsewhere a mere supposition.
    return clause.kind === 'complement' || isInside(frame, clause, 'complement')
      ? plan('expects', 0.8)
      : plan('expects', 0.3);
  }
  if (verb.modal !== null)
    return verb.isPerfect ? happening('doubts', 0.5) : plan(MAY.has(verb.modal) ? 'expects' : 'asserts', 0.5);
  const predicate = readPredicate(frame, clause);
  if (predicate) return predicate;
  if (isProspective(frame, clause)) return plan('expects', 0.7);
  if (verb.tense === 'participle' || clause.kind === 'participle') return readParticiple(frame, clause);
  if (verb.tense === 'past') return happening('asserts', 1);
  if (isProgressive(frame, clause)) return happening('asserts', 0.6);
  return happening('asserts', frame.sentence.kind === 'prose' ? 0.4 : 0.9);
}

/** "is flying to Oslo": under way, not general. */
function isProgressive(frame: SentenceFrame, { verb }: Clause): boolean {
  return verb !== null && verb.from < verb.head && /..ing$/u.test(frame.tokens[verb.head]?.lower ?? '');
}

/** "the meeting is likely", "talks are off". */
function readPredicate(frame: SentenceFrame, { verb }: Clause): Reading | null {
  if (!verb || frame.tokens[verb.head]?.lemma !== 'be') return null;
  for (let place = verb.to; place < verb.to + 4; place++) {
    const token = frame.tokens[place];
    if (!token || !/^(?:ADJ|ADV|DET|NOUN|VERB|ADP|PART)$/u.test(token.pos)) return null;
    if (UNSURE.has(token.lower)) return plan('doubts', 0.7);
    // "is on trial": no "is on for Friday".
    if (token.lower === 'on' && frame.tokens[place + 1]?.pos === 'NOUN') return null;
    if (COMING.has(token.lower)) return plan(verb.isNegated ? 'doubts' : 'expects', 0.7);
  }
  return null;
}

/** A participle happens when its clause's verb does. */
function readParticiple(frame: SentenceFrame, clause: Clause): Reading {
  const parent = parentClause(frame, clause);
  if (!parent?.verb || parent.verb.tense === 'participle') return happening('asserts', 0.6);
  const reading = readVerb(frame, parent);
  // "there was never a sale agreed": what is not there was not done either.
  const isExistential = frame.tokens[parent.verb.head]?.lemma === 'be';
  if (isExistential && (reading.stance === 'denies' || hasNegatedObject(frame, parent)))
    return { ...reading, stance: 'denies' };
  return {
    ...reading,
    stance: reading.stance === 'denies' ? 'asserts' : reading.stance,
    // "a report released in May" only describes; ", killing 22 people" tells.
    actuality: reading.actuality * (isReducedRelative(frame, clause) || isSetting(frame, clause) ? 0.5 : 0.8),
  };
}

/** "They talked, with reporters watching from afar": how it was, no news of its own. After Quirk et al., §15.62. */
function isSetting({ tokens }: SentenceFrame, { verb }: Clause): boolean {
  let place = (verb?.from ?? 0) - 1;
  while (/^(?:ADJ|DET|NOUN|NUM|PART|PRON|PROPN)$/u.test(tokens[place]?.pos ?? '')) place--;
  return (
    verb?.tense === 'participle' &&
    place < verb.from - 1 &&
    /^with(?:out)?$/u.test(tokens[place]?.lower ?? '')
  );
}

/** A past participle right after a noun: "a report released". */
function isReducedRelative({ tokens }: SentenceFrame, { verb, from }: Clause): boolean {
  return verb !== null && verb.tense === 'past' && verb.from === from && tokens[from - 1]?.pos === 'NOUN';
}

/** What the verb above says about an infinitive or a subordinate clause: plans, refusals, doubts, conditions. */
function readGovernor(frame: SentenceFrame, clause: Clause): Reading | null {
  const parent = parentClause(frame, clause);
  if (clause.opener === 'if' || clause.opener === 'unless') {
    return clause.kind === 'complement' ? plan('doubts', 0.6) : plan('doubts', 0.1);
  }
  if (clause.opener === 'whether') return plan('doubts', 0.6);
  if (clause.opener === 'when' && clause.verb?.tense === 'present') return plan('expects', 0.5);
  if (clause.kind !== 'infinitive' || !parent) return null;
  // "Ann Poe to host the fair": what a title says will be.
  if (!parent.verb && frame.sentence.kind === 'headline') return plan('expects', 0.8);
  const governor = governorOf(frame, clause, parent);
  const above = parent.verb ? readVerb(frame, parent) : happening('asserts', 0.4);
  if (PREVENTING.has(governor))
    return above.stance === 'denies' ? happening('asserts', 0.7) : happening('denies', 0.7);
  if (PLANNING.has(governor) || POTENTIAL.has(governor)) {
    return plan(above.stance === 'denies' ? 'denies' : 'expects', 0.7);
  }
  if (/^(?:begin|start|continue|manage|help|go|come|be|have|proceed|rush)$/u.test(governor)) {
    return governor === 'go' || governor === 'be' || governor === 'have' ? plan('expects', 0.7) : above;
  }
  // A mere purpose: "met to discuss".
  return { ...above, actuality: above.actuality * 0.35 };
}

/** The word an infinitive depends on: the adjective or noun just before it, else the verb. */
function governorOf(frame: SentenceFrame, clause: Clause, parent: Clause): string {
  const before = frame.tokens[clause.from - 1];
  if (before && (PLANNING.has(before.lower) || POTENTIAL.has(before.lower))) return before.lower;
  const verb = parent.verb ? frame.tokens[parent.verb.head] : undefined;
  return verb?.lemma ?? before?.lemma ?? '';
}

/** "is set for", "is due on", "is meeting on Friday": present forms that mean what is to come. */
function isProspective(frame: SentenceFrame, clause: Clause): boolean {
  const { verb } = clause;
  if (!verb || verb.tense !== 'present') return false;
  const head = frame.tokens[verb.head];
  return verb.isPassive && /^(?:set|schedule|plan|expect|slate|due)$/u.test(head?.lemma ?? '');
}

/** "there is no meeting (scheduled)". */
function hasNegatedObject(frame: SentenceFrame, clause: Clause): boolean {
  const to = clause.verb?.to ?? 0;
  return frame.tokens.slice(to, to + 2).some(({ lower }) => lower === 'no' || lower === 'never');
}

function isInside(frame: SentenceFrame, clause: Clause, kind: Clause['kind']): boolean {
  for (let up = parentClause(frame, clause); up; up = parentClause(frame, up))
    if (up.kind === kind) return true;
  return false;
}
