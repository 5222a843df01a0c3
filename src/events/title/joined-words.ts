import type { Token } from '../../text/analysed-text.ts';
import {
  isBehindHyphen,
  isIngVerb,
  NOUN_PHRASE,
  opensClauseLeft,
  opensVerb,
  VERBAL,
} from './clause-edges.ts';
import { HARD_STOPS } from './data/stops.ts';
import { interruptionStart } from './interruption.ts';

/** Of somebody else than who speaks or is spoken to: "*his* wife". */
const OF_SOMEBODY = /^(?:her|his|its|their)$/u;

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
