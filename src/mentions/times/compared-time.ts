import type { Token } from '../../text/analysed-text.ts';
import type { Clause } from '../grammar/clause.ts';
import { CHANGES_OF_FIGURES, VERBS_OF_FIGURES } from '../data/figures-verbs.ts';
import { MOVES_OF_SESSION } from '../data/market-words.ts';
import { clauseAt, type PlacedTime, type SentenceFrame } from '../sentence-frame.ts';

/** How far before a time the word may stand that sets a figure against that of the time: "from US$ 3.2 billion in". */
const REACH = 8;
/** Sets a figure against another, whatever its time. */
const AGAINST = /^(?:against|from|than|versus|vs\.?)$/u;
/** Sets it against that of a period: nothing happens "on last year". */
const AGAINST_PERIOD = /^(?:on|over)$/u;
/** What may stand between: "from about $3.2 billion in". */
const BETWEEN = /^(?:ADJ|ADV|DET|NOUN|NUM|PROPN|SYM)$/u;
const PERIODS: ReadonlySet<string> = new Set(['month', 'quarter', 'half-year', 'year']);
const LAST = /^(?:last|the (?:previous|prior|same)|an? (?:month|quarter|year) (?:ago|before|earlier))\b/iu;

/**
 * Whether a time is that of the figure which a clause sets its own against: "rose 3% on last year", "fell to 300 from
 * 500 a year earlier", "was lower than in May". A range names its two ends together and is no such time.
 */
export function isOfOtherFigure(
  frame: SentenceFrame,
  { from, time }: PlacedTime,
  verb: Clause['verb'],
): boolean {
  const { tokens } = frame;
  if (!verb || from < verb.to) return false;
  const lemma = tokens[verb.head]?.lemma ?? '';
  if (isOfPriceBefore(tokens, from, verb.to, lemma)) return true;
  if (!givesFigures(lemma)) return false;
  const before = tokens[from - 1]?.lower ?? '';
  if (AGAINST_PERIOD.test(before) && PERIODS.has(time.interval?.precision ?? ''))
    return before === 'on' || LAST.test(time.text);
  let hasFigure = false;
  for (let place = from - 1; place >= Math.max(verb.to, from - REACH); place--) {
    const token = tokens[place] as Token;
    // "sold more than 300 cars in May": about how many.
    if (token.lower === 'than' && hasFigure && APPROXIMATE.test(tokens[place - 1]?.lower ?? '')) continue;
    // "from 500 a year earlier", "than in May"; "fell from a roof on Friday" is of its own time.
    if (AGAINST.test(token.lower)) return hasFigure || isBare(tokens.slice(place + 1, from));
    hasFigure ||= token.pos === 'NUM' || token.pos === 'SYM';
    if (!BETWEEN.test(token.pos) && !/^(?:for|in)$/u.test(token.lower)) return false;
  }
  return false;
}

/**
 * "Closed at 7,484, down from 7,520 on Tuesday", "was at 113 yen, up from 112 late Tuesday", "volume was 800, against
 * 900 on Monday": the last price before; not "fell to 84 from 90 on Tuesday", "was up from a year before on Friday".
 */
function isOfPriceBefore(tokens: readonly Token[], timeFrom: number, verbTo: number, lemma: string): boolean {
  let place = timeFrom - 1;
  if (tokens[place]?.lower === 'on') place--;
  // "is 12 percent above the closing price on Friday"
  if (/^prices?$/u.test(tokens[place]?.lower ?? '') && tokens[place - 1]?.lower === 'closing')
    return tokens.slice(Math.max(verbTo, place - REACH), place).some(({ lower }) => BESIDE_PRICE.test(lower));
  const end = place;
  while (place > verbTo && OF_PRICE.test(tokens[place]?.pos ?? '')) place--;
  if (!tokens.slice(place + 1, end + 1).some(({ pos }) => pos === 'NUM')) return false;
  const before = tokens[place - 1];
  if (tokens[place]?.lower === 'from') return /^(?:down|higher|lower|up)$/u.test(before?.lower ?? '');
  // "beat Lund 3-1, against ten men on Monday"
  if (!givesFigures(lemma) && !MOVES_OF_SESSION.has(lemma)) return false;
  return /^(?:against|versus)$/u.test(tokens[place]?.lower ?? '') && before?.text === ',';
}

const BESIDE_PRICE = /^(?:above|below|discount|over|premium|than)$/u;
/** What "about $1,284 an ounce", "112.9 yen" are made of. */
const OF_PRICE = /^(?:ADJ|ADV|DET|NOUN|NUM|SYM)$/u;

/** "rose 3% on last year", "fell, compared with May": the clause gives a figure of some period, not of a day. */
export function comparesPeriods(frame: SentenceFrame, clause: Clause): boolean {
  return frame.times.some((placed) => {
    if (!PERIODS.has(placed.time.interval?.precision ?? '')) return false;
    const own = clauseAt(frame, placed.from);
    if (own === clause) return isOfOtherFigure(frame, placed, clause.verb);
    const verb = frame.tokens[own.verb?.head ?? -1];
    return own.kind === 'participle' && own.parent === clause.index && verb?.lower === 'compared';
  });
}

const APPROXIMATE = /^(?:fewer|less|more)$/u;

const isBare = (words: readonly Token[]): boolean =>
  words.every(({ lower }) => /^(?:for|in|the)$/u.test(lower));

const givesFigures = (lemma: string): boolean =>
  CHANGES_OF_FIGURES.has(lemma) || VERBS_OF_FIGURES.has(lemma) || /^(?:be|come|stand|total)$/u.test(lemma);
