import { firingAt } from './dismissal.ts';
import type { Token } from '../../text/analysed-text.ts';
import { isHyphen } from '../../text/hyphen.ts';
import type { Clause } from '../grammar/clause.ts';
import { afterTime } from '../grammar/calendar-words.ts';
import { eventPhraseAt, type EventPhrase } from './event-phrase.ts';
import type { FoundTrigger } from './found-trigger.ts';
import { IN_PHRASE } from '../grammar/noun-phrase-tags.ts';
import { clauseAt, parentClause, type SentenceFrame } from '../sentence-frame.ts';

const NOUN_PHRASE: ReadonlySet<string> = new Set([...IN_PHRASE, 'ADV']);
/** How far the noun of a light verb may stand from it. */
const REACH = 10;
/** How surely a noun has to name an event to be the subject that its verb is about; "the Ellis Cup" does. */
const LEAST_SUBJECT = 0.4;

/** The trigger that a noun makes where it stands. */
export function makeNoun(
  frame: SentenceFrame,
  at: number,
  { to, lemma, stem, strength }: EventPhrase,
): FoundTrigger {
  const { start } = frame.tokens[at] as Token;
  const { end } = frame.tokens[to - 1] as Token;
  const text = frame.article.article.body.slice(start, end);
  return {
    trigger: {
      start,
      end,
      text,
      lemma,
      stem: lemma === 'firing' ? firingAt(frame, at) : stem,
      pos: 'noun',
    },
    at,
    clause: clauseAt(frame, at),
    isHead: false,
    strength,
  };
}

/** The same as what a clause's verb tells of: "hold *a meeting*". */
export function asHead(found: FoundTrigger, clause = found.clause): FoundTrigger {
  const { trigger, at, strength } = found;
  return { trigger, at, clause, isHead: true, strength };
}

/** The event noun at the head of the noun phrase after a verb. */
export function eventNounAfter(frame: SentenceFrame, clause: Clause, verb: number): FoundTrigger | null {
  // "was released without charge"
  if (clause.verb?.isPassive && frame.tokens[verb + 1]?.pos === 'ADP') return null;
  for (let place = verb + 1; place < Math.min(frame.tokens.length, verb + REACH); place++) {
    const token = frame.tokens[place];
    if (!token || frame.clauseOf[place] !== clause.index) return null;
    const phrase = eventPhraseAt(frame, place);
    if (phrase) return makeNoun(frame, place, phrase);
    const opensPhrase = place === verb + 1 && token.pos === 'ADP';
    const isJoint = token.pos === 'CCONJ' && frame.tokens[place - 1]?.pos === 'ADJ';
    const isWithin =
      NOUN_PHRASE.has(token.pos) ||
      isHyphen(token.text) ||
      isJoint ||
      isInnerVerb(token) ||
      isOfNumber(frame, place);
    if (!isWithin && !opensPhrase) return null;
  }
  return null;
}

/** "more than 300", "as many as 12", "at least two": how many there are. */
function isOfNumber({ tokens }: SentenceFrame, place: number): boolean {
  if (!/^(?:as|at|than)$/u.test(tokens[place]?.lower ?? '')) return false;
  return tokens[place + 1]?.pos === 'NUM' || tokens[place + 2]?.pos === 'NUM';
}

/** "face-to-face": the parts of a compound may be tagged as anything. */
const isInnerVerb = ({ lower }: Token): boolean => lower === 'to';

/** The event noun at the head of the subject before a verb: "After the crash, the vote on aid failed". */
export function eventNounBefore(frame: SentenceFrame, clause: Clause, verbFrom: number): FoundTrigger | null {
  let head: FoundTrigger | null = null;
  for (let place = startOfSubject(frame, clause, verbFrom); place < verbFrom; place++) {
    const token = frame.tokens[place];
    const isOwn = frame.clauseOf[place] === clause.index;
    if (head && (!isOwn || token?.text === ',' || token?.pos === 'ADP' || token?.pos === 'CCONJ')) break;
    const phrase = isOwn ? eventPhraseAt(frame, place) : null;
    if (phrase) head = makeNoun(frame, place, phrase);
  }
  return head;
}

/**
 * The event that a clause's subject names. An infinitive has that of the verb right above: no event does anything
 * itself, so that in "the hearing is due to begin" it can only begin. A relative clause has the noun it is about.
 *
 * @param least how surely it has to name one: "the film was released" is no filming
 */
export function eventSubject(
  frame: SentenceFrame,
  clause: Clause,
  least = LEAST_SUBJECT,
): FoundTrigger | null {
  const above = clause.kind === 'infinitive' ? parentClause(frame, clause) : null;
  // "Strike to go ahead": a title's infinitive.
  const isTitle = above !== null && above.verb === null;
  if (above && !isTitle && !isRightAbove(frame, above, clause)) return null;
  const host = above ?? clause;
  const subject =
    clause.kind === 'relative' && /^(?:that|which)$/u.test(clause.opener ?? '')
      ? antecedent(frame, clause)
      : isTitle
        ? eventNounBefore(frame, host, clause.from)
        : host.verb && eventNounBefore(frame, host, host.verb.from);
  return subject && subject.strength >= least ? asHead(subject, clause) : null;
}

/** "the strike at the port, which began": the event noun before a relative clause, with what is attached to it. */
function antecedent(frame: SentenceFrame, { from, verb }: Clause): FoundTrigger | null {
  if (frame.tokens[verb?.head ?? -1]?.lemma === 'be') return null;
  const last = frame.tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
  for (let place = last; place > last - REACH && place >= 0; place--) {
    const phrase = eventPhraseAt(frame, place);
    if (phrase) return makeNoun(frame, place, phrase);
    if (!/^(?:ADJ|ADP|DET|NUM|PROPN)$/u.test(frame.tokens[place]?.pos ?? '') && place < last) return null;
  }
  return null;
}

/** "is likely to begin", not "asked the panel to begin": whether nobody else could be the infinitive's subject. */
function isRightAbove({ tokens }: SentenceFrame, { verb }: Clause, { from }: Clause): boolean {
  return verb !== null && tokens.slice(verb.to, from).every(({ pos }) => /^(?:ADJ|ADV|PART)$/u.test(pos));
}

/** Where a clause's subject starts: behind its opener, and behind the phrases before a comma that say when or where. */
function startOfSubject({ tokens }: SentenceFrame, { from, opener }: Clause, verbFrom: number): number {
  let start = opener !== null && tokens[from]?.lower === opener ? from + 1 : from;
  while (/^(?:ADP|SCONJ)$/u.test(tokens[start]?.pos ?? '')) {
    const comma = tokens.findIndex(({ text }, place) => place > start && text === ',');
    if (comma < 0 || comma >= verbFrom) return afterTime(tokens, start);
    start = comma + 1;
  }
  return start;
}
