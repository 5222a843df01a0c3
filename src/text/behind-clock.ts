import type { Token } from './analysed-text.ts';
import { SAY_VERBS } from './data/say-verbs.ts';
import { WEEKDAYS } from './data/weekdays.ts';
import { startsLower, startsUpper } from './letter-case.ts';

const MERIDIEM = /^[ap]\.m\.$/u;
/** Zones by name: "9 p.m. *Eastern*"; others, "GMT", are told by their capitals. */
const ZONE = /^(?:central|eastern|mountain|pacific)$/u;

/**
 * "Two were freed at 11 a.m. | *Officers* stormed the bank": behind a clock time that belongs to a verb before it, a
 * word that a verb follows opens a sentence. Not the day or zone of the time, "at 9 a.m. Friday"; nor where the time
 * stands before what it is of: "at 9 p.m. Israel struck", "the 11 a.m. Mass was".
 *
 * @param place of the abbreviation
 */
export function opensBehindClock(tokens: readonly Token[], place: number, from: number): boolean {
  if (!MERIDIEM.test(tokens[place]?.lower ?? '') || !/^\d/u.test(tokens[place - 1]?.text ?? '')) return false;
  return opensStatement(tokens, place + 1) && belongsToVerb(tokens, place - 1, from);
}

function opensStatement(tokens: readonly Token[], place: number): boolean {
  const [first, second, third] = tokens.slice(place, place + 3);
  if (!first || !second || !startsUpper(first.text) || !startsLower(second.text)) return false;
  const isOfClock = ZONE.test(first.lower) || WEEKDAYS.has(first.lower.replace(/s$/u, ''));
  if (isOfClock || first.text === first.text.toUpperCase() || first.text.endsWith('.')) return false;
  // "Boston officials said"
  const verb = second.pos === 'NOUN' && second.lower.endsWith('s') ? third : second;
  return verb?.pos === 'VERB' || verb?.pos === 'AUX';
}

/** Whether a verb stands in the clause before "at 11", and not one that may open what is said: "said at 9 p.m. …". */
function belongsToVerb(tokens: readonly Token[], hour: number, from: number): boolean {
  const before = tokens[hour - 1];
  const last = before?.pos === 'ADP' ? hour - 2 : hour - 1;
  if (before?.pos === 'DET' || SAY_VERBS.has(tokens[last]?.lower ?? '')) return false;
  for (let place = last; place >= from; place--) {
    const { pos } = tokens[place] ?? {};
    if (pos === 'VERB' || pos === 'AUX') return true;
    if (pos === 'PUNCT' || pos === 'SCONJ' || pos === 'CCONJ') return false;
  }
  return false;
}
