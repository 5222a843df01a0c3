import type { Token } from '../text/analysed-text.ts';
import { isCalendarWord } from './clause-openers.ts';
import type { Clause } from './clauses.ts';
import { EVENT_ADJECTIVES } from './data/event-adjectives.ts';
import { EVENT_NOUNS } from './data/event-nouns.ts';
import { FIGURATIVE_VERBS } from './data/figurative-verbs.ts';
import { LIGHT_VERBS } from './data/light-verbs.ts';
import { OCCURRENCE_VERBS } from './data/occurrence-verbs.ts';
import { PHRASAL_VERBS } from './data/phrasal-verbs.ts';
import { ROLE_NOUNS } from './data/role-nouns.ts';
import { STATIVE_VERBS } from './data/stative-verbs.ts';
import { VERB_IDIOMS } from './data/verb-idioms.ts';
import { eventSurety, eventVerbOf } from './event-noun.ts';
import type { Trigger } from './event-mention.ts';
import { isName } from './noun-phrase.ts';
import type { SentenceFrame } from './sentence-frame.ts';
import { clauseAt } from './sentence-frame.ts';

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

const NOUN_PHRASE = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|ADV|PRON)$/u;
/** How far the noun of a light verb may stand from it. */
const REACH = 10;
/** How surely a noun has to name an event to stand for its verb. */
const LEAST_CARRYING = 0.5;
/** Idioms whose stem is another verb's: "went on strike" is a strike. */
const IDIOM_STEMS: ReadonlyMap<string, string> = new Map([
  ['go strike', 'strike'],
  ['shake hand', 'shake hands'],
]);
/** How surely a verb of a state, or a figure of speech, names an event. */
const WEAK = 0.2;

/** The triggers of a sentence in order: verbs, nouns made of verbs, a few adjectives ("dead"). */
export function findTriggers(frame: SentenceFrame): FoundTrigger[] {
  const found = new Map<number, FoundTrigger>();
  for (const clause of frame.clauses) {
    const head = headOfClause(frame, clause);
    if (head) found.set(head.at, head);
  }
  frame.tokens.forEach((token, at) => {
    if (found.has(at) || isInIdiom(frame.tokens, at)) return;
    const trigger = nounTrigger(frame, at) ?? adjectiveTrigger(frame, token, at);
    if (trigger) found.set(at, trigger);
  });
  return [...found.values()].sort((a, b) => a.at - b.at);
}

/** The trigger of a clause's verb: itself, or the noun it leaves its meaning to. */
function headOfClause(frame: SentenceFrame, clause: Clause): FoundTrigger | null {
  if (!clause.verb) return null;
  const { head } = clause.verb;
  const token = frame.tokens[head];
  if (!token) return null;
  const particle = particleOf(frame.tokens, head);
  const base = particle ? `${token.lemma} ${particle}` : token.lemma;
  const object = eventNounAfter(frame, clause, head);
  const idiom = idiomOf(frame.tokens, head);
  if (OCCURRENCE_VERBS.has(idiom ?? base)) {
    const subject = eventNounBefore(frame, clause, clause.verb.from);
    if (subject !== null) return { ...makeNoun(frame, subject), isHead: true };
    if (idiom === 'take place' || base === 'happen' || base === 'occur') return null;
  }
  if (idiom !== null) return makeVerb(frame, clause, head, IDIOM_STEMS.get(idiom) ?? idiom, 1);
  const noun = object === null ? null : makeNoun(frame, object);
  // "signed a contract": what only may be an event leaves the act to the verb.
  const carries = noun !== null && (token.lemma === 'be' || noun.strength >= LEAST_CARRYING);
  if (noun && carries && (LIGHT_VERBS.has(base) || token.lemma === 'be')) return { ...noun, isHead: true };
  if ((LIGHT_VERBS.has(base) && clause.verb.isPassive) || token.lemma === 'be') {
    const subject = eventNounBefore(frame, clause, clause.verb.from);
    if (subject !== null) return { ...makeNoun(frame, subject), isHead: true };
  }
  if (token.pos !== 'VERB' || !/^\p{L}/u.test(token.lower) || isName(frame, head)) return null;
  const isWeak = (STATIVE_VERBS.has(base) && token.lower !== 'born') || isFigurative(frame.tokens, head);
  return makeVerb(frame, clause, head, base, isWeak ? WEAK : 1);
}

function makeVerb(
  frame: SentenceFrame,
  clause: Clause,
  at: number,
  stem: string,
  strength: number,
): FoundTrigger {
  const { start, end, text, lemma } = frame.tokens[at] as Token;
  return { trigger: { start, end, text, lemma, stem, pos: 'verb' }, at, clause, isHead: true, strength };
}

function makeNoun(frame: SentenceFrame, at: number): FoundTrigger {
  const { start, end, text, lemma } = frame.tokens[at] as Token;
  const stem = eventVerbOf(lemma) ?? lemma;
  return {
    trigger: { start, end, text, lemma, stem, pos: 'noun' },
    at,
    clause: clauseAt(frame, at),
    isHead: false,
    strength: eventSurety(lemma),
  };
}

/** "check into", "sign off": the particle, where the two together are a verb of their own. */
function particleOf(tokens: readonly Token[], head: number): string | null {
  const lemma = tokens[head]?.lemma ?? '';
  for (const place of [head + 1, head + 2, head + 3]) {
    const token = tokens[place];
    if (!token || (place > head + 1 && /^(?:VERB|AUX|PUNCT)$/u.test(tokens[place - 1]?.pos ?? '')))
      return null;
    // "held a vote on Monday" is no "hold on"; "called it off." is a "call off".
    const isFar = place > head + 1 && /^(?:NOUN|PROPN|DET|NUM|ADJ|PRON)$/u.test(tokens[place + 1]?.pos ?? '');
    if (!isFar && PHRASAL_VERBS.has(`${lemma} ${token.lower}`)) return token.lower;
  }
  return null;
}

function idiomOf(tokens: readonly Token[], head: number): string | null {
  const lemma = tokens[head]?.lemma ?? '';
  for (const place of [head + 1, head + 2]) {
    const idiom = `${lemma} ${tokens[place]?.lemma ?? ''}`;
    if (VERB_IDIOMS.has(idiom)) return idiom;
  }
  return null;
}

/** "strike" of "went on strike": the idiom's verb names it. */
function isInIdiom(tokens: readonly Token[], at: number): boolean {
  return [1, 2].some((step) =>
    VERB_IDIOMS.has(`${tokens[at - step]?.lemma ?? ''} ${tokens[at]?.lemma ?? ''}`),
  );
}

/** "left the door open": a manner of speaking, no act. */
function isFigurative(tokens: readonly Token[], head: number): boolean {
  const lemma = tokens[head]?.lemma ?? '';
  return [1, 2].some((step) => FIGURATIVE_VERBS.has(`${lemma} ${tokens[head + step]?.lemma ?? ''}`));
}

/** The event noun at the head of the noun phrase after a verb. */
function eventNounAfter(frame: SentenceFrame, clause: Clause, verb: number): number | null {
  for (let place = verb + 1; place < Math.min(frame.tokens.length, verb + REACH); place++) {
    const token = frame.tokens[place];
    if (!token || frame.clauseOf[place] !== clause.index) return null;
    if (isEventNoun(frame, place)) return place;
    const opensPhrase = place === verb + 1 && token.pos === 'ADP';
    if (!NOUN_PHRASE.test(token.pos) && token.text !== '-' && !opensPhrase && !isInnerVerb(token))
      return null;
  }
  return null;
}

/** "face-to-face": the parts of a compound may be tagged as anything. */
const isInnerVerb = ({ lower }: Token): boolean => lower === 'to';

/** The event noun at the head of the subject before a verb. */
function eventNounBefore(frame: SentenceFrame, clause: Clause, verbFrom: number): number | null {
  for (let place = clause.from; place < verbFrom; place++) {
    if (frame.clauseOf[place] === clause.index && isEventNoun(frame, place)) return place;
  }
  return null;
}

/** A noun that names an event and heads its phrase; not "press" of "press secretary", nor a part of a name. */
function isEventNoun(frame: SentenceFrame, place: number): boolean {
  const token = frame.tokens[place];
  if (token?.pos !== 'NOUN' || eventVerbOf(token.lemma) === null) return false;
  const after = frame.tokens[place + 1];
  const isHyphenated = after?.text === '-' && after.start === token.end;
  const isModifier = (after?.pos === 'NOUN' || after?.pos === 'PROPN') && !isCalendarWord(after);
  return !isHyphenated && !isModifier;
}

function nounTrigger(frame: SentenceFrame, at: number): FoundTrigger | null {
  const token = frame.tokens[at];
  if (token?.pos !== 'NOUN' || isName(frame, at)) return null;
  if (isEventNoun(frame, at)) return makeNoun(frame, at);
  // "a murder trial", "the shooting suspect": told by the way, unless it is a role ("election official").
  const after = frame.tokens[at + 1];
  if (after?.pos !== 'NOUN' || ROLE_NOUNS.has(after.lemma) || !EVENT_NOUNS.has(token.lemma)) return null;
  return { ...makeNoun(frame, at), strength: 0.3 };
}

function adjectiveTrigger(frame: SentenceFrame, token: Token, at: number): FoundTrigger | null {
  const stem = EVENT_ADJECTIVES.get(token.lower);
  if (stem === undefined || (token.pos !== 'ADJ' && token.pos !== 'NOUN' && token.pos !== 'ADV')) return null;
  const { start, end, text, lemma } = token;
  return {
    trigger: { start, end, text, lemma, stem, pos: 'verb' },
    at,
    clause: clauseAt(frame, at),
    isHead: false,
    strength: 0.6,
  };
}
