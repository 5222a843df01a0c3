import type { Token } from '../text/analysed-text.ts';
import type { Clause } from './clauses.ts';
import { VERBS_OF_FIGURES } from './data/figures-verbs.ts';
import type { PlacedTime, SentenceFrame } from './sentence-frame.ts';

/** How far before a time the preposition may stand that says what it is: "since at least March". */
const REACH = 3;
/** How far before "since" the best or first of its kind may stand. */
const COMPARED = 7;
const SUPERLATIVE = /^(?:\p{L}{3,}est|best|first|least|most|only|time|worst)$/u;
/** What only looks like a superlative: "under arrest since", "in the forest since". */
const NAMED = /^(?:NOUN|PROPN|VERB)$/u;
const PERIODS: ReadonlySet<string> = new Set(['quarter', 'half-year', 'month', 'year']);

/**
 * Whether a time in a clause says something else than when what it tells took place: what a record is measured
 * from ("its lowest close since 2003"), the end of what went on ("suspended until Tuesday"), the period that
 * figures are of ("posted a loss for the second quarter").
 */
export function datesNothing(frame: SentenceFrame, placed: PlacedTime, { verb }: Clause): boolean {
  const before = frame.tokens.slice(Math.max(0, placed.from - REACH), placed.from);
  const since = before.findLastIndex(({ lower }) => lower === 'since');
  if (since >= 0) return !isOngoing(frame, verb) || isCompared(frame, placed.from - before.length + since);
  if (before.some(({ lower }) => lower === 'until' || lower === 'till')) return true;
  const isPeriod = PERIODS.has(placed.time.interval?.precision ?? '');
  const isFor = before.some(({ lower }) => lower === 'for');
  return isPeriod && isFor && VERBS_OF_FIGURES.has(frame.tokens[verb?.head ?? -1]?.lemma ?? '');
}

/** "has been closed since", "was losing": what may have begun then and gone on. */
function isOngoing(frame: SentenceFrame, verb: Clause['verb']): boolean {
  return verb !== null && (verb.isPerfect || /..ing$/u.test(frame.tokens[verb.head]?.lower ?? ''));
}

/** "its lowest close since", "the first time since": what a record is measured from. */
export function isCompared({ tokens }: SentenceFrame, since: number): boolean {
  return tokens.slice(Math.max(0, since - COMPARED), since).some(isSuperlative);
}

const isSuperlative = ({ lower, pos }: Token): boolean =>
  SUPERLATIVE.test(lower) && (lower === 'time' || !NAMED.test(pos));
