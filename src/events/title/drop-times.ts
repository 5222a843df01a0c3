import { CUE_VERBS } from '../../mentions/data/cue-verbs.ts';
import { isOfTime } from '../../mentions/grammar/calendar-words.ts';
import { particleOf } from '../../mentions/grammar/verb-phrase.ts';
import type { Token } from '../../text/analysed-text.ts';
import { VERBAL } from './clause-edges.ts';
import { countWords } from './count-words.ts';
import { TIME_ADVERBS } from './data/fillers.ts';
import { TIME_UNITS } from './data/time-units.ts';
import { NEEDS_TIME } from './data/verb-frames.ts';
import { outerVerbs } from './inset-clause.ts';

/** Fewer words say too little. */
const FEWEST_WORDS = 3;
/** What leads to a time that only says when; "until", "before", "since" and "for" say more than a date does. */
const MERE_LEAD = /^(?:around|at|between|during|in|on|over|throughout)$/u;
/** Of the verbs that say how a speaker stands, those that want an object. */
const ANSWERS = /^(?:confirms|denies|doubts)$/u;
const POSSESSIVE = /^['’]s?$/u;
/** Parts of speech before a time that describes a noun: "the Friday talks", "his 2016 campaign". */
const BEFORE_ATTRIBUTE: ReadonlySet<string> = new Set(['ADJ', 'ADP', 'DET', 'NOUN', 'NUM', 'PART', 'PROPN']);

/** An offset span of the body, half-open. */
export interface Span {
  start: number;
  end: number;
}

/**
 * A clause without its times, which stand beside its title: also without what leads to them ("in" of "in July",
 * "shortly after") and commas that enclosed them. A time stays that more of the same hangs on ("on Monday and on
 * Friday"), that is part of another phrase ("Sunday's vote") or says more than a date ("not before May"); so does one
 * without which hardly anything is left: "built in 1861".
 */
export function withoutTimes(tokens: readonly Token[], times: readonly Span[]): Token[] {
  const kept = times.reduce<readonly Token[]>(withoutTime, tokens);
  // "The mill, built"; "The director, Ben Ruiz, resigned" is whole.
  const isBareInsertion = kept.at(-2)?.text === ',' && kept.filter(({ text }) => text === ',').length === 1;
  return countWords(kept) < FEWEST_WORDS || isBareInsertion ? [...tokens] : [...kept];
}

function withoutTime(tokens: readonly Token[], span: Span): readonly Token[] {
  const inside = ({ start, end }: Token) => start < span.end && span.start < end;
  const from = tokens.findIndex(inside);
  const to = tokens.findLastIndex(inside) + 1;
  if (from === -1) return tokens;
  const lead = leadOf(tokens, from, to);
  // A tense alone may tell when: its verb is no time to drop.
  if (tokens.slice(from, to).some(({ pos }) => VERBAL.has(pos))) return tokens;
  if (lead === null || goesOn(tokens, to) || isPartOfPhrase(tokens, from, to)) return tokens;
  // "40 seconds before ignition": how long before.
  if (TIME_UNITS.has(tokens[from - 1]?.lower ?? '') && /^(?:after|before)$/u.test(tokens[from]?.lower ?? ''))
    return tokens;
  if (tokens[from - 1]?.pos === 'NUM' || needsTime(tokens, lead)) return tokens;
  const isEnclosed = tokens[lead - 1]?.text === ',';
  // "on May 24, 2016, in Oslo"
  const isClosed = isEnclosed || tokens.slice(from, to).some(({ text }) => text === ',');
  const after = isClosed && tokens[to]?.text === ',' ? to + 1 : to;
  return [...tokens.slice(0, isEnclosed ? lead - 1 : lead), ...tokens.slice(after)];
}

/** Where what leads to a time begins: "late on", "shortly after"; null: it says more than when. */
function leadOf(tokens: readonly Token[], from: number, to: number): number | null {
  const isAdverb = (place: number) => TIME_ADVERBS.has(tokens[place]?.lower ?? '');
  let lead = from;
  while (isAdverb(lead - 1)) lead -= 1;
  const before = tokens[lead - 1];
  if (before?.pos !== 'ADP') return lead;
  // "turned over | about 20 minutes later"
  const isLater = /^(?:ago|earlier|later)$/u.test(tokens[to - 1]?.lower ?? '');
  if (isLater && particleOf(tokens, lead - 2) === before.lower) return lead;
  if (!MERE_LEAD.test(before.lower) && !isAdverb(lead - 2)) return null;
  lead -= 1;
  while (isAdverb(lead - 1)) lead -= 1;
  return lead;
}

/** "on Monday and on Friday", "in the three months ended March 31"; not "on Monday ending a long hunt". */
function goesOn(tokens: readonly Token[], to: number): boolean {
  const [joint = '', next] = [tokens[to]?.lower, tokens[to + 1]];
  if (/^(?:ended|ending|through)$/u.test(joint))
    return next !== undefined && (next.lower === 'may' || (next.pos !== 'DET' && isOfTime(next)));
  return /^(?:and|but|or|to|until)$/u.test(joint) && !VERBAL.has(next?.pos ?? '');
}

/** "Sunday's vote", "the Friday talks", "at Monday talks": not so what opens a clause, "In May Poe …". */
function isPartOfPhrase(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, last, after] = [tokens[from - 1], tokens[to - 1], tokens[to]];
  if (
    POSSESSIVE.test(after?.text ?? '') ||
    POSSESSIVE.test(last?.text ?? '') ||
    /['’]s$/u.test(last?.text ?? '')
  )
    return true;
  // "denied on Monday reports that …": the verb has its object behind the time.
  const verb = tokens[from - 2];
  if (before?.lower === 'on' && verb?.pos === 'VERB' && ANSWERS.test(CUE_VERBS.get(verb.lemma) ?? ''))
    return false;
  const isAttribute = after?.pos === 'NOUN' || after?.pos === 'PROPN';
  const isAfterVerb = tokens.slice(0, from).some(({ pos }) => VERBAL.has(pos));
  return isAttribute && (isAfterVerb || before?.pos === 'DET') && BEFORE_ATTRIBUTE.has(before?.pos ?? '');
}

/** "is due on Monday", "the vote was on Sunday"; "the truce signed in May": nothing else says which. */
function needsTime(tokens: readonly Token[], lead: number): boolean {
  const [noun, verb] = [tokens[lead - 2], tokens[lead - 1]];
  if (!verb) return false;
  if (verb.pos === 'AUX' || NEEDS_TIME.has(verb.lower)) return true;
  const isAfterNoun = verb.pos === 'VERB' && (noun?.pos === 'NOUN' || noun?.text === ',');
  if (!isAfterNoun) return false;
  return (
    tokens.slice(0, lead - 1).some(({ pos }) => VERBAL.has(pos)) || outerVerbs(tokens, lead - 2).length > 0
  );
}
