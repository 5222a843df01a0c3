import type { Token } from '../../text/analysed-text.ts';
import { isHyphen } from '../../text/hyphen.ts';
import { isDictionaryWord } from '../../text/tagger.ts';
import { GIVEN_NAMES } from '../data/given-names.ts';
import { INSTITUTIONS } from '../data/institutions.ts';
import { NAME_PARTICLE, SECOND_PARTICLE } from '../data/name-particles.ts';
import { ORGANISATION_WORDS, ORGANISATIONS_WITH_PURPOSE } from '../data/organisation-words.ts';
import { TITLES } from '../data/titles.ts';
import { HONOURS } from '../data/honours.ts';
import { isOutletName } from './entities.ts';
import { isOfGovernment } from './leading-titles.ts';

/** Where a name ends that letters of honour stand behind: "Ann Poe | QC". */
export function endOfName(tokens: readonly Token[], from: number, to: number): number {
  return to - from > 2 && HONOURS.has(tokens[to - 1]?.text ?? '') ? to - 1 : to;
}

/** How many tokens at a place stand small within a name: "Ann *de* Poe", "Ben *van der* Ruiz", "Omar *al-*Poe". */
export function particlesAt(tokens: readonly Token[], place: number): number {
  const [before, first, second] = [tokens[place - 1], tokens[place], tokens[place + 1]];
  if (!first || !second) return 0;
  // "Van *der* Ruiz": the first of them opens the sentence.
  if (SECOND_PARTICLE.test(first.text) && NAME_PARTICLE.test(before?.lower ?? '')) return 1;
  if (!NAME_PARTICLE.test(first.text)) return 0;
  const isHyphened = isHyphen(second.text) && second.start === first.end;
  return isHyphened || SECOND_PARTICLE.test(second.text) ? 2 : 1;
}

/** "Bank of Vell"; "Times of Vell", as against "the Sun of Vell". */
const isOfMany = (before: Token, after: Token): boolean =>
  ORGANISATION_WORDS.has(before.lower) || (OF_A_PLACE.has(before.lower) && after.pos === 'PROPN');

/** Words of mastheads that a place stands behind. */
const OF_A_PLACE: ReadonlySet<string> = new Set(['times', 'voice']);

/** What is a body by itself: "the Treasury", "the Guardian", and as clubs are called "the Giants". */
const isBody = (lower: string): boolean =>
  INSTITUTIONS.has(lower) ||
  ORGANISATION_WORDS.has(lower) ||
  isOutletName(lower) ||
  (/[^s]s$/u.test(lower) && !TRADES.has(lower));

/** What a body may be for that is called by many. Sorted. */
const TRADES: ReadonlySet<string> = new Set([
  'affairs',
  'arts',
  'communications',
  'customs',
  'drugs',
  'economics',
  'fisheries',
  'foods',
  'forests',
  'games',
  'humanities',
  'mines',
  'parks',
  'ports',
  'prisons',
  'roads',
  'sciences',
  'sports',
  'veterans',
  'weights',
  'works',
]);

/** Whether the preposition at a place goes on with the name that starts at `from`: "Bank of Vell", "Institute for Sport". */
export function joinsName(tokens: readonly Token[], from: number, place: number): boolean {
  const [before, joint, after] = [tokens[place - 1], tokens[place], tokens[place + 1]];
  if (!before || !joint || !after) return false;
  if (joint.lower === 'of') return TITLES.has(before.lower) || isOfMany(before, after);
  // "the Food and Drug Administration", not "the FBI and Justice Department"
  if (joint.lower === 'and')
    return (
      place - from === 1 &&
      tokens[from - 1]?.lower === 'the' &&
      ORGANISATION_WORDS.has(tokens[place + 2]?.lower ?? '') &&
      before.text !== before.text.toUpperCase() &&
      isDictionaryWord(before.lower) &&
      !isBody(before.lower) &&
      !isBody(after.lower) &&
      !INSTITUTIONS.has(`${after.lower} ${tokens[place + 2]?.lower ?? ''}`)
    );
  // "Minister for Sport", "Union for Renewal"
  const takesFor = isOfGovernment(before) || ORGANISATIONS_WITH_PURPOSE.has(tokens[from]?.lower ?? '');
  return joint.lower === 'for' && takesFor && !GIVEN_NAMES.has(after.lower);
}
