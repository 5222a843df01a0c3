import type { Token } from '../text/analysed-text.ts';
import type { Clause } from './clause.ts';
import { eventPhraseAt, type EventPhrase } from './event-phrase.ts';
import type { FoundTrigger } from './found-trigger.ts';
import { clauseAt, type SentenceFrame } from './sentence-frame.ts';

const NOUN_PHRASE: ReadonlySet<string> = new Set([
  'ADJ',
  'ADV',
  'DET',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
]);
/** How far the noun of a light verb may stand from it. */
const REACH = 10;

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
    trigger: { start, end, text, lemma, stem, pos: 'noun' },
    at,
    clause: clauseAt(frame, at),
    isHead: false,
    strength,
  };
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
    if (!NOUN_PHRASE.has(token.pos) && token.text !== '-' && !opensPhrase && !isJoint && !isInnerVerb(token))
      return null;
  }
  return null;
}

/** "face-to-face": the parts of a compound may be tagged as anything. */
const isInnerVerb = ({ lower }: Token): boolean => lower === 'to';

/** The event noun at the head of the subject before a verb. */
export function eventNounBefore(frame: SentenceFrame, clause: Clause, verbFrom: number): FoundTrigger | null {
  for (let place = clause.from; place < verbFrom; place++) {
    const phrase = frame.clauseOf[place] === clause.index ? eventPhraseAt(frame, place) : null;
    if (phrase) return makeNoun(frame, place, phrase);
  }
  return null;
}
