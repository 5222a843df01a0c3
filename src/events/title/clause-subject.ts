import { isCalendarWord, isOfTime } from '../../mentions/calendar-words.ts';
import type { Token } from '../../text/analysed-text.ts';
import { NOUN_PHRASE, opensClauseLeft, opensVerb, VERBAL } from './clause-edges.ts';
import { RELATIVE_PRONOUNS } from './data/clause-openers.ts';
import { HARD_STOPS } from './data/stops.ts';

const QUOTE_MARK = /^(?:[“”"]|``|'')$/u;
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);

/** The index of the comma that opens the first of the interruptions that end at `close`: "Poe, the mayor, who …,". */
export function interruptionsStart(tokens: readonly Token[], close: number): number | null {
  const open = interruptionStart(tokens, close);
  if (open === null) return null;
  const further = interruptionsStart(tokens, open);
  return further === null || isSubject(tokens, further, open) ? open : further;
}

/**
 * "When the ferry sank, Poe, who …, wept": between the commas stands a bare name after a clause, the subject. "Ruiz left,
 * two days after Poe, 19, drowned": so it does behind the word that opens its clause.
 */
function isSubject(tokens: readonly Token[], from: number, to: number): boolean {
  const inside = tokens.slice(from + 1, to);
  const opener = inside.findLastIndex(({ lower }) =>
    /^(?:after|as|because|before|since|when|while)$/u.test(lower),
  );
  const named = inside.slice(opener + 1);
  return (
    named.length > 0 &&
    named.every(({ pos }) => pos === 'PROPN') &&
    tokens.slice(0, from).some(({ pos }) => VERBAL.has(pos))
  );
}

/** The index of the comma that opens the interruption closed at `close`: no verb in it, or a relative clause. */
export function interruptionStart(tokens: readonly Token[], close: number): number | null {
  for (let place = close - 1; place > 0; place -= 1) {
    const token = tokens[place];
    if (!token || (HARD_STOPS.has(token.text) && !QUOTE_MARK.test(token.text))) return null;
    if (token.text !== ',') continue;
    const inside = tokens.slice(place + 1, close);
    if (inside[0]?.pos === 'CCONJ') return null;
    const [first] = inside;
    // "The mill, built in 1861, was closed"
    const isParticiple = first?.pos === 'VERB' && /(?:ed|en|ing|[dn]t|lt)$/u.test(first.lower);
    const aside = RELATIVE_PRONOUNS.has(first?.lower ?? '') || first?.pos === 'ADP' || isParticiple;
    return aside || !inside.some((_, at) => isActing(inside, at)) ? place : null;
  }
  return null;
}

/** A verb that is no participle behind its noun: "the pilot *jailed* in Ellis". */
function isActing(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token || !VERBAL.has(token.pos)) return false;
  const isParticiple = token.pos === 'VERB' && /(?:ed|en|[dn]t|lt)$/u.test(token.lower);
  return !(
    isParticiple &&
    before?.pos === 'NOUN' &&
    tokens[0]?.pos === 'DET' &&
    tokens[at + 1]?.pos === 'ADP'
  );
}

/**
 * The noun phrase that a relative pronoun stands for: what comes right before it, or before a phrase of time; after a
 * comma all that opens the clause, "An inquiry into the fire, which …".
 */
export function antecedent(tokens: readonly Token[], pronoun: number): Token[] {
  const hasComma = tokens[pronoun - 1]?.text === ',';
  const last = beforeTime(tokens, hasComma ? pronoun - 2 : pronoun - 1);
  let from = last;
  const phrase: Token[] = [];
  for (; from >= 0; from -= 1) {
    const token = tokens[from];
    if (!token) break;
    const joins = token.pos === 'CCONJ' || token.lower === 'of';
    if (!NOUN_PHRASE.has(token.pos) && !joins) break;
    phrase.unshift(token);
  }
  const isInPhrase = hasComma && tokens[from]?.pos === 'ADP';
  const whole = isInPhrase ? subjectUpTo(tokens, from) : [];
  return [...whole, ...phrase];
}

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
  const isClauseStart = from === 0 || HARD_STOPS.has(tokens[from - 1]?.text ?? '');
  const isNoun = tokens[from]?.pos !== 'ADP';
  return isClauseStart && isNoun ? tokens.slice(from, preposition + 1) : [];
}

/** "Ann Poe and Ben Ruiz met": what "and" joins are nouns, as no verb stands before it in the clause. */
export function joinsNominals(tokens: readonly Token[], place: number): boolean {
  const aside = tokens[place - 1]?.text === ',' ? interruptionStart(tokens, place - 1) : null;
  const [before, after] = [tokens[(aside ?? place) - 1], tokens[place + 1]];
  if (!before || !after || !NOUN_PHRASE.has(before.pos) || !NOUN_PHRASE.has(after.pos)) return false;
  return !opensVerb(tokens, place + 1) || !verbBefore(tokens, place);
}

function verbBefore(tokens: readonly Token[], from: number): boolean {
  for (let place = from - 1; place >= 0; place -= 1) {
    const token = tokens[place];
    if (!token || HARD_STOPS.has(token.text) || token.text === ',' || opensClauseLeft(tokens, place))
      return false;
    if (VERBAL.has(token.pos)) return true;
  }
  return false;
}

/** Whether a subject stands before the verb. */
export function subjectIn(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex(({ pos }) => VERBAL.has(pos));
  const before = verb === -1 ? tokens : tokens.slice(0, verb);
  return before.some(({ pos }, place) => NOMINAL.has(pos) && before[place - 1]?.pos !== 'ADP');
}

/** What stands before the verb, without adverbs. */
export function subjectOf(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.findIndex(({ pos }) => VERBAL.has(pos));
  const subject = verb === -1 ? tokens : tokens.slice(0, verb);
  return subject.filter(({ pos }) => pos !== 'ADV');
}
