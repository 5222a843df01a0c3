import { CUE_VERBS } from '../../mentions/data/cue-verbs.ts';
import type { Token } from '../../text/analysed-text.ts';
import {
  isBehindHyphen,
  isIngVerb,
  NOMINAL,
  NOUN_PHRASE,
  opensClauseLeft,
  opensVerb,
  VERBAL,
} from './clause-edges.ts';
import { RELATIVE_PRONOUNS } from './data/clause-openers.ts';
import { HARD_STOPS } from './data/stops.ts';

/** Of somebody else than who speaks or is spoken to: "*his* wife". */
const OF_SOMEBODY = /^(?:her|his|its|their)$/u;
const QUOTE_MARK = /^(?:[“”"]|``|'')$/u;
/** Words for some of what was named that stand for a noun: "and *all* were taken to hospital", "and *another* walking". */
const COUNTED = /^(?:all|another|both|each|few|many|most|none|several|some)$/u;

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
    const isParticiple = first?.pos === 'VERB' && /(?:ed|en|ing|[dn]t|lt|wn)$/u.test(first.lower);
    const aside = RELATIVE_PRONOUNS.has(first?.lower ?? '') || first?.pos === 'ADP' || isParticiple;
    return aside ||
      isAttribution(inside) ||
      isDescription(tokens, place, inside) ||
      !inside.some((_, at) => isActing(inside, at))
      ? place
      : null;
  }
  return null;
}

/** "Cerro Pardo, the mine that had shut in May, opened": between a subject and its verb, who or what it is. */
function isDescription(tokens: readonly Token[], open: number, inside: readonly Token[]): boolean {
  const verb = inside.findIndex(({ pos }) => VERBAL.has(pos));
  const isRelative = verb > 1 && /^(?:that|which|who)$/u.test(inside[verb - 1]?.lower ?? '');
  const isNoun = inside.slice(0, verb - 1).every(({ pos, lower }) => NOUN_PHRASE.has(pos) || lower === 'of');
  return isRelative && isNoun && inside[0]?.pos === 'DET' && subjectIn(tokens.slice(0, open));
}

/** "The tunnel, the firm said, collapsed": who says so, put in between. */
export function isAttribution(inside: readonly Token[]): boolean {
  const cue = inside.at(-1);
  if (cue?.pos !== 'VERB' || CUE_VERBS.get(cue.lemma) !== 'says') return false;
  return (
    subjectIn(inside) && inside.slice(0, -1).every(({ pos }) => NOUN_PHRASE.has(pos) || NOMINAL.has(pos))
  );
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

/** "a close-knit, mostly rural town": a comma between what describes one noun. */
export function joinsAdjectives(tokens: readonly Token[], comma: number): boolean {
  const [next, second] = [tokens[comma + 1], tokens[comma + 2]];
  // "mostly American"
  const isGraded = next?.pos === 'ADV' && (second?.pos === 'ADJ' || second?.pos === 'PROPN');
  if (next?.pos !== 'ADJ' && !isGraded) return false;
  let place = comma - 1;
  while (isBehindHyphen(tokens, place)) place -= 2;
  const isDescribing = place < comma - 1 || tokens[place]?.pos === 'ADJ';
  return isDescribing && tokens[place - 1]?.pos === 'DET';
}

/** "Ann Poe and Ben Ruiz met": what "and" joins are nouns, as no verb stands before it in the clause. */
export function joinsNominals(tokens: readonly Token[], place: number): boolean {
  if (joinsSubject(tokens, place)) return true;
  const aside = tokens[place - 1]?.text === ',' ? interruptionStart(tokens, place - 1) : null;
  const [before, after] = [tokens[(aside ?? place) - 1], tokens[place + 1]];
  if (!before || !after || !NOUN_PHRASE.has(before.pos)) return false;
  // "the driver and *his* wife"
  if (!NOUN_PHRASE.has(after.pos) && !OF_SOMEBODY.test(after.lower)) return false;
  return !opensVerb(tokens, place + 1) || !verbBefore(tokens, place);
}

/**
 * "said the lander *and* the rover are ready": a verb in the plural, of which one thing alone is no subject, and both
 * stand straight behind what opens a clause; not "attacked the base and the wounded were flown out".
 */
export function joinsSubject(tokens: readonly Token[], place: number): boolean {
  const verb = tokens.findIndex(({ pos }, at) => at > place && VERBAL.has(pos));
  const noun = tokens[verb - 1];
  if (noun?.pos !== 'NOUN' || !/^(?:are|have|were)$/u.test(tokens[verb]?.lower ?? '')) return false;
  const isPhrase = ({ pos, lower }: Token) =>
    pos === 'DET' || pos === 'ADJ' || pos === 'NOUN' || OF_SOMEBODY.test(lower);
  const opener = tokens.findLastIndex((token, at) => at < place && !isPhrase(token));
  const opens = tokens[opener]?.lower === 'that' || tokens[opener]?.lemma === 'say';
  return opens && tokens[place - 1]?.pos === 'NOUN' && tokens.slice(place + 1, verb).every(isPhrase);
}

/** Whether a verb stands before "and" in its clause; "a man waiting and another walking" have none yet. */
function verbBefore(tokens: readonly Token[], from: number): boolean {
  for (let place = from - 1; place >= 0; place -= 1) {
    const token = tokens[place];
    if (!token || HARD_STOPS.has(token.text) || token.text === ',' || opensClauseLeft(tokens, place))
      return false;
    if (VERBAL.has(token.pos) && !(isIngVerb(token) && tokens[place - 1]?.pos === 'NOUN')) return true;
  }
  return false;
}

/** Whether a subject stands before the verb. */
export function subjectIn(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex(({ pos }) => VERBAL.has(pos));
  const before = verb === -1 ? tokens : tokens.slice(0, verb);
  return before.some(
    ({ pos, lower }, place) =>
      (NOMINAL.has(pos) || (COUNTED.test(lower) && place === before.length - 1)) &&
      before[place - 1]?.pos !== 'ADP',
  );
}

/** What stands before the verb, without adverbs. */
export function subjectOf(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.findIndex(({ pos }) => VERBAL.has(pos));
  const subject = verb === -1 ? tokens : tokens.slice(0, verb);
  return subject.filter(({ pos }) => pos !== 'ADV');
}
