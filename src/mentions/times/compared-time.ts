import type { Token } from '../../text/analysed-text.ts';
import type { Clause } from '../grammar/clause.ts';
import { CHANGES_OF_FIGURES, VERBS_OF_FIGURES } from '../data/figures-verbs.ts';
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
  if (!verb || from < verb.to || !givesFigures(tokens[verb.head]?.lemma ?? '')) return false;
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
