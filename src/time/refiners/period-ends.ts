/**
 * `the three months ended March 31`, `the year to June`, `the week ended Saturday`: a length told by its last day or
 * month lies before it, and both phrases get the whole of it.
 */
import { isPastForm } from '../direction/verb-group.ts';
import type { Phrase } from '../meaning.ts';
import type { Place } from '../places.ts';
import type { ResolvedPhrase } from '../resolved-phrase.ts';
import type { TokenReader } from '../token-reader.ts';
import { lengthOf, placeBefore } from '../length-before.ts';

/** The times with the whole period for each that tells its length and for its end. */
export function withPeriodEnds(
  times: readonly ResolvedPhrase[],
  reader: TokenReader,
): readonly ResolvedPhrase[] {
  let refined: ResolvedPhrase[] | null = null;
  for (let index = 1; index < times.length; index++) {
    const period = times[index - 1];
    const last = times[index];
    if (!period || !last || !isEndOf(period, last, reader)) continue;
    // "its fiscal first quarter ended Sept. 30" is resolved by its end.
    const isPlaced = period.phrase.meaning.is === 'fiscal-quarter';
    const own = isPlaced ? period.resolution.place : null;
    const place = own ?? placeBefore(lengthOf(period), last.resolution.place);
    if (!place) continue;
    refined ??= [...times];
    const [whole, end] = [period, last].map(({ phrase }) => `“${reader.slice(phrase.first, phrase.end)}”`);
    const { rule } = last.resolution;
    const range = { first: period.phrase.first, end: last.phrase.end };
    refined[index - 1] = { ...within(period, place, `as long as it is, up to ${end}; ${rule}`), range };
    refined[index] = { ...within(last, place, `the end of ${whole}, all of which is meant; ${rule}`), range };
  }
  return refined ?? times;
}

/** "in the quarter, which ended on", "the three months to": with no more between a length and its end. */
function isEndOf(
  { phrase: period }: ResolvedPhrase,
  { phrase: last }: ResolvedPhrase,
  reader: TokenReader,
): boolean {
  if (last.first - period.end > REACH) return false;
  let at = last.first - 1;
  // "the 12 months to March"; not "takes 12 months to", "from the year 1990 to".
  if (at === period.end && UP_TO.has(reader.word(at)))
    return OWNERS.has(reader.word(period.first)) && reader.at(at - 1).lexeme.unit !== null;
  if (PREPOSITIONS.has(reader.word(at))) at--;
  if (!ENDED.has(reader.word(at))) return false;
  if (RELATIVES.has(reader.word(at - 1))) at--;
  if (reader.word(at - 1) === ',') at--;
  return at === period.end && isObject(period, reader);
}

/**
 * "the three months ended", "in the quarter ended", "the company's second quarter ended" behind "for"; where the verb has
 * it for its subject, "The quarter ended Friday", or part of it, "A wait of 20 years ended", something ended then.
 */
function isObject({ first, end, meaning }: Phrase, reader: TokenReader): boolean {
  if (meaning.is === 'fiscal-quarter') return true;
  const isOwned = OWNERS.has(reader.word(first));
  const before = reader.word(first - 1);
  if (meaning.is === 'duration' && end - first > BARE)
    return isOwned && before !== 'of' && !isPastForm(before);
  if (isOwned) return BEFORE_PERIODS.has(before);
  for (let at = first - 1; at >= first - OWNER_REACH && reader.at(at).shape !== 'mark'; at--)
    if (BEFORE_PERIODS.has(reader.word(at))) return true;
  return false;
}

/** Words of a unit that nothing counts: "the month". */
const BARE = 2;
/** How far before "second quarter" the preposition can stand: "for the company's". */
const OWNER_REACH = 4;
const BEFORE_PERIODS = new Set([
  'against', 'during', 'for', 'from', 'in', 'over', 'than', 'throughout', 'versus', 'with',
]); // prettier-ignore

/** How far the end can stand behind its period: ", which ended on". */
const REACH = 4;
const UP_TO = new Set(['through', 'to']);
const OWNERS = new Set(['its', 'the', 'their']);
const PREPOSITIONS = new Set(['in', 'on']);
const ENDED = new Set(['ended', 'ending']);
const RELATIVES = new Set(['that', 'which']);

function within({ phrase, resolution }: ResolvedPhrase, place: Place, rule: string): ResolvedPhrase {
  const { edtf, start, end, precision } = place;
  const value = isSamePart(phrase, resolution.value, place) ? place.value : resolution.value;
  return {
    phrase,
    resolution: { ...resolution, value, rule },
    extent: { edtf, interval: { start, end, precision } },
  };
}

/** "the second quarter ended June 30, 1995": a quarter of the calendar; "its first quarter ended Dec. 31" is the owner's. */
function isSamePart({ meaning }: Phrase, value: string, place: Place): boolean {
  const arePartsOfYear = /-[HQ]\d$/.test(value) && /-[HQ]\d$/.test(place.value);
  return arePartsOfYear && (meaning.is !== 'year-part' || value.slice(4) === place.value.slice(4));
}
