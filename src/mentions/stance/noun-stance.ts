import type { Token } from '../../text/analysed-text.ts';
import { isHyphen } from '../../text/hyphen.ts';
import type { Clause } from '../grammar/clause.ts';
import { CUE_VERBS } from '../data/cue-verbs.ts';
import { HOLDING_TO } from '../data/gerund-governors.ts';
import { AWAITING, AWAITING_FOR, POTENTIAL, PREVENTING } from '../data/governing-verbs.ts';
import { MET_NOUNS } from '../data/met-nouns.ts';
import { OFFERING } from '../data/offers.ts';
import { UNFORESEEN_NOUNS } from '../data/unforeseen-nouns.ts';
import type { Trigger } from '../event-mention.ts';
import type { FoundTrigger } from '../triggers/found-trigger.ts';
import { IN_PHRASE } from '../grammar/noun-phrase-tags.ts';
import { happening, plan, type Reading } from './reading.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import { isFiniteGroup } from '../grammar/verb-groups.ts';
import { particleOf } from '../grammar/verb-phrase.ts';
import { readRuledOut } from './ruled-out.ts';
import { readVerb } from './verb-stance.ts';

/** Prepositions after which a noun has happened: what is the ground of the rest, or came before it. */
const GROUNDS = /^(?:after|amid|despite|following|over|since)$/u;
const DEFINITE = /^(?:the|this|that|these|those|his|her|its|their|our|my|your|['’]s|s['’])$/u;

/** What who "did not" do it failed at, as it happened: not "did not block the merger", which may still come. */
const FAILING = /^(?:avert|avoid|halt|prevent|stop|thwart)$/u;

/** A noun beside the verb: as the words before it say, else as the verb of its clause. */
export function readNoun(frame: SentenceFrame, found: FoundTrigger): Reading {
  const { at, clause } = found;
  const above = clause.verb ? readVerb(frame, clause) : happening('asserts', 0.7);
  const isObject = clause.verb !== null && at > clause.verb.head;
  const asked = isObject
    ? readObject(frame, found)
    : readRuledOut(frame, clause, { at, first: startOfPhrase(frame, at) });
  if (asked) return asked;
  // What the verb denies or expects need not be the noun: "did not attend the meeting".
  if (above.kind === 'plan' && !isGiven(frame, found))
    return plan(isObject || above.stance === 'denies' ? above.stance : 'expects', 0.4);
  // "the delicacy of the talks": told of something else.
  const isAside = frame.tokens.slice(Math.max(0, at - 5), at).some(({ lower }) => lower === 'of');
  return happening('asserts', frame.sentence.kind === 'prose' ? (isAside ? 0.3 : 0.5) : 0.8);
}

/** "prevented an attack", "fears another attack", "called for an investigation"; null: nothing of the kind. */
function readObject(frame: SentenceFrame, { at, clause, trigger }: FoundTrigger): Reading | null {
  const head = clause.verb?.head ?? -1;
  const lemma = frame.tokens[head]?.lemma ?? '';
  const first = startOfPhrase(frame, at);
  const particle = particleOf(frame.tokens, head);
  const phrasal = particle === null ? lemma : `${lemma}-${particle}`;
  // "a brazenly planned robbery": of which kind it was.
  const isAttributive = isMannerAdverb(frame.tokens[head - 1]) && first === head + 1;
  if (isAttributive && lemma === 'plan') return null;
  if (isDirectObject(frame, clause, at) || (particle !== null && first === head + 2)) {
    // "could not rule out a strike", "did not prevent an attack"
    if (PREVENTING.has(phrasal) && clause.verb?.isNegated) {
      if (phrasal === 'rule-out') return plan('doubts', 0.5);
      const isFailure =
        FAILING.test(phrasal) &&
        frame.tokens.slice(clause.verb.from, head).some(({ lower }) => lower === 'did');
      return isFailure ? happening('asserts', 0.5) : plan('expects', 0.5);
    }
    if (PREVENTING.has(phrasal))
      return happening(isPutAllTheSame(phrasal, trigger) ? 'asserts' : 'denies', 0.6);
    if (phrasal === 'face' && !MET_NOUNS.has(trigger.lemma)) return plan('expects', 0.6);
    if (AWAITING.has(phrasal) || CUE_VERBS.get(phrasal) === 'expects') return plan('expects', 0.6);
  }
  const preposition = first - 2 === head ? (frame.tokens[first - 1]?.lower ?? '') : '';
  // "is working on a deal"
  const isInMaking = lemma === 'work' && /^(?:on|towards?)$/u.test(preposition);
  return isInMaking || (preposition === 'for' && AWAITING_FOR.has(lemma)) ? plan('expects', 0.6) : null;
}

/** "rejected the bid", "denied her request": it was made, whatever came of it; but "denied a bid". */
const isPutAllTheSame = (verb: string, { stem }: Trigger): boolean =>
  stem !== 'plan' && OFFERING.has(stem) && (verb !== 'deny' || !/^(?:bid|offer)$/u.test(stem));

/**
 * Whether a noun has happened though its clause is of what is to come: "will talk after the vote", "will be tried on
 * charges of murder", "will mourn the crash".
 */
function isGiven(frame: SentenceFrame, { at, trigger }: FoundTrigger): boolean {
  const first = startOfPhrase(frame, at);
  const preposition = frame.tokens[first - 1];
  if (preposition?.pos === 'ADP' || preposition?.pos === 'SCONJ') {
    if (GROUNDS.test(preposition.lower)) return true;
    const asking = frame.tokens[first - 2];
    if (/^(?:for|into|of|with)$/u.test(preposition.lower) && HOLDING_TO.has(asking?.lemma ?? '')) return true;
  }
  const isDefinite = frame.tokens.slice(first, at).some(({ lower }) => DEFINITE.test(lower));
  return isDefinite && UNFORESEEN_NOUNS.has(trigger.lemma);
}

/** Index of the first token of the noun phrase that a noun heads. */
function startOfPhrase({ tokens }: SentenceFrame, at: number): number {
  let first = at;
  while (first > 0 && (IN_PHRASE.has(tokens[first - 1]?.pos ?? '') || isHyphen(tokens[first - 1]?.text))) {
    if (tokens[first - 1]?.lower === 'to') break;
    first--;
  }
  return first;
}

/** Whether no preposition stands between a verb and a noun after it. */
function isDirectObject(frame: SentenceFrame, { verb }: Clause, at: number): boolean {
  return (
    verb !== null && !frame.tokens.slice(verb.to, at).some(({ pos }) => pos === 'ADP' || pos === 'PUNCT')
  );
}

/** "carefully", not "Italy". */
const isMannerAdverb = (token: Token | undefined): boolean =>
  token?.pos === 'ADV' && /..ly$/u.test(token.lower);

/** "no point in a meeting", "no need for one": whether that stands before a noun's phrase. */
export function isPointless({ tokens }: Pick<SentenceFrame, 'tokens'>, at: number): boolean {
  const from = Math.max(0, at - 5);
  return /\bno (?:(?:need|reason) for|(?:point|sense|use) in)\b/u.test(
    tokens
      .slice(from, at)
      .map(({ lower }) => lower)
      .join(' '),
  );
}

/** "a possible meeting", "hopes of a deal"; not "a carefully planned robbery". */
export function isMerelyPotential({ tokens, clauses }: SentenceFrame, at: number): boolean {
  if (isPointless({ tokens }, at)) return true;
  for (let place = at - 1; place >= Math.max(0, at - 6); place--) {
    const token = tokens[place];
    if (!token || GROUNDS.test(token.lower)) return false;
    if (clauses.some(({ verb }) => verb?.head === place && isFiniteGroup(verb))) return false;
    if (POTENTIAL.has(token.lower)) return !isMannerAdverb(tokens[place - 1]);
    if (token.pos === 'VERB' || token.pos === 'AUX') return false;
    if (token.pos === 'PUNCT' && !isHyphen(token.text)) return false;
  }
  return false;
}
