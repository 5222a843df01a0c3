import { isCalendarWord, isOfTime } from '../../mentions/grammar/calendar-words.ts';
import { CHANGES_OF_FIGURES } from '../../mentions/data/figures-verbs.ts';
import type { Token } from '../../text/analysed-text.ts';
import { EVENT_NOUNS } from '../../mentions/data/event-nouns.ts';
import { isInnerHyphen } from '../../text/hyphen.ts';
import { NOMINAL, NOUN_PHRASE } from './clause-edges.ts';
import { HARD_STOPS } from './data/stops.ts';
import { ownerStart, peopleStart } from './owner-start.ts';

/**
 * The noun phrase that a relative pronoun stands for: what comes right before it, or before a phrase of time; after a
 * comma all that opens the clause, "An inquiry into the fire, which …".
 */
export function antecedent(tokens: readonly Token[], pronoun: number): Token[] {
  const hasComma = tokens[pronoun - 1]?.text === ',';
  const named = hasComma ? beforeAge(tokens, pronoun - 2) : pronoun - 1;
  const last = beforeTime(tokens, named);
  // "Ann Poe, mother of | Ben Poe, 19, who was killed": whose age it is.
  const of = named < pronoun - 2 ? tokens.slice(0, named).findLastIndex(({ lower }) => lower === 'of') : -1;
  const from = Math.max(
    phraseStart(tokens, last),
    of + 1,
    ownerStart(tokens, pronoun),
    peopleStart(tokens, pronoun),
  );
  const phrase = namedOfEvent(tokens.slice(from, last + 1), tokens[pronoun]?.lower);
  const preposition = from - 1;
  if (tokens[preposition]?.pos !== 'ADP') return phrase;
  if (!hasComma)
    return isName(phrase) && !isPerson(tokens, preposition, pronoun)
      ? [...phraseBefore(tokens, preposition), ...phrase]
      : phrase;
  // "the Agency for | Rural Roads, which": one name.
  const isNamed = tokens[preposition].lower === 'for' && tokens[preposition - 1]?.pos === 'PROPN';
  if (isNamed && isName(phrase)) return tokens.slice(phraseStart(tokens, preposition - 1), last + 1);
  if (ownsItself(tokens, preposition, pronoun)) return phrase;
  // "A lawyer for | Ann Poe, whose firm won"
  if (tokens[pronoun]?.lower === 'whose' && tokens[preposition].lower === 'for' && isName(phrase))
    return phrase;
  if (isBoughtThere(tokens, preposition, pronoun) && isName(phrase))
    return [...phraseBefore(tokens, preposition), ...phrase];
  const opening = subjectUpTo(tokens, preposition);
  return isOfEvent(opening) && isPerson(tokens, preposition, pronoun) ? phrase : [...opening, ...phrase];
}

/** Index of the first token of the noun phrase that ends at `last`. */
function phraseStart(tokens: readonly Token[], last: number): number {
  let from = last + 1;
  for (let token = tokens[from - 1]; token; token = tokens[from - 1]) {
    const joins = token.pos === 'CCONJ' || token.lower === 'of' || isInnerHyphen(tokens, from - 1);
    if (!NOUN_PHRASE.has(token.pos) && !joins) break;
    from -= 1;
  }
  return from;
}

const isName = (phrase: readonly Token[]): boolean =>
  phrase.some(({ pos }) => pos === 'PROPN') && phrase.every(({ pos }) => pos !== 'NOUN');

/** "gave the prize to | Ann Poe who": newspapers leave the comma out; "a man from | Oslo who" is of no person. */
const isPerson = (tokens: readonly Token[], preposition: number, pronoun: number): boolean =>
  /^who(?:m|se)?$/u.test(tokens[pronoun]?.lower ?? '') &&
  !/^(?:at|from|in|near|of|outside)$/u.test(tokens[preposition]?.lower ?? '');

/** "the death of | Ann Poe, who fled", "the shooting of | a guard who": whom it befell. */
function namedOfEvent(phrase: Token[], pronoun = ''): Token[] {
  const of = /^who(?:m|se)?$/u.test(pronoun) ? phrase.findLastIndex(({ lower }) => lower === 'of') : -1;
  return of > 0 && isOfEvent(phrase.slice(0, of)) ? phrase.slice(of + 1) : phrase;
}

/** "A funeral for | Ann Poe, who died": what takes place is no person. */
const isOfEvent = (opening: readonly Token[]): boolean =>
  EVENT_NOUNS.has(opening.findLast(({ pos }) => pos === 'NOUN')?.lemma ?? '');

/**
 * "A painting by | Ann Poe that", "a ferry from | Oslo that": a name takes no clause that tells which one it
 * is, so what is told is of the noun before it.
 */
function phraseBefore(tokens: readonly Token[], preposition: number): readonly Token[] {
  const from = phraseStart(tokens, preposition - 1);
  return tokens[preposition - 1]?.pos === 'NOUN' ? tokens.slice(from, preposition + 1) : [];
}

/** "Ann Poe, | 71, whose house burnt": her age stands by the way. */
function beforeAge(tokens: readonly Token[], last: number): number {
  const isAge = /^\d{1,3}$/u.test(tokens[last]?.text ?? '') && tokens[last - 1]?.text === ',';
  return isAge && tokens[last - 2]?.pos === 'PROPN' ? last - 2 : last;
}

/** "Shares in Northreach, which closed a plant": the firm did; its shares but rise and fall. */
function ownsItself(tokens: readonly Token[], preposition: number, pronoun: number): boolean {
  const isHolding = /^(?:shares?|stakes?|stock)$/u.test(tokens[preposition - 1]?.lower ?? '');
  const verb = tokens.slice(pronoun).find(({ pos }) => pos === 'VERB');
  return isHolding && verb !== undefined && !CHANGES_OF_FIGURES.has(verb.lemma);
}

/** "sold a plant in | Norland, which was bought": rather the plant than the country. */
const isBoughtThere = (tokens: readonly Token[], preposition: number, pronoun: number): boolean =>
  tokens[preposition]?.lower === 'in' &&
  tokens[pronoun]?.lower === 'which' &&
  /^(?:was|were)$/u.test(tokens[pronoun + 1]?.lower ?? '') &&
  tokens[pronoun + 2]?.pos === 'VERB';

/** "arrested a man | on Monday who": the index before a phrase of time; `last` itself where none ends there. */
function beforeTime(tokens: readonly Token[], last: number): number {
  const lead = tokens.findLastIndex((_, place) => place <= last && !isTimely(tokens, place));
  const led = tokens[lead];
  const time = tokens.slice(lead + 1, last + 1);
  if (!time.some((token) => isCalendarWord(token) || token.text === 'May' || /^\d{4}$/u.test(token.text)))
    return last;
  const isLed = led?.pos === 'ADP' && led.lower !== 'of';
  const before = isLed ? lead - 1 : lead;
  const noun = tokens[before]?.pos ?? '';
  // Without a preposition "Black Friday" is one name.
  return noun === 'NOUN' || (isLed && NOMINAL.has(noun)) ? before : last;
}

/** "in May" and "May 2012" are of time, "with May" isn't. */
function isTimely(tokens: readonly Token[], place: number): boolean {
  const [before, token, after] = [tokens[place - 1], tokens[place], tokens[place + 1]];
  if (!token) return false;
  const isMonth = token.text === 'May' && (before?.lower === 'in' || /^\d/u.test(after?.text ?? ''));
  return isMonth || isOfTime(token);
}

/** "An inquiry into": what a clause opens with up to a preposition, if that is a noun phrase and no adverbial. */
function subjectUpTo(tokens: readonly Token[], preposition: number): readonly Token[] {
  let from = preposition;
  while (from > 0 && (NOUN_PHRASE.has(tokens[from - 1]?.pos ?? '') || tokens[from - 1]?.pos === 'ADP'))
    from -= 1;
  const opener = tokens[from - 1];
  const isClauseStart =
    !opener || HARD_STOPS.has(opener.text) || (opener.lower === 'that' && opener.pos === 'SCONJ');
  const isNoun = tokens[from]?.pos !== 'ADP';
  return isClauseStart && isNoun ? tokens.slice(from, preposition + 1) : [];
}
