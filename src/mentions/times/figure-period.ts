import { inferredTime } from '../../time/changed-time.ts';
import type { TimeExpression } from '../../time/time-expression.ts';
import type { Clause } from '../grammar/clause.ts';
import type { FoundTrigger } from '../triggers/found-trigger.ts';
import { clauseAt, tokensOfClause, type PlacedTime, type SentenceFrame } from '../sentence-frame.ts';
import { isOfOtherFigure } from './compared-time.ts';
import { givesFigures, isResult } from './figures.ts';
import type { Told } from './told.ts';

const PERIODS: ReadonlySet<string> = new Set(['month', 'quarter', 'half-year', 'year']);
/** How many sentences a period reaches that none of them takes up. */
const REACH = 3;

/** The figures last told: their period, what they count, and whether they are a firm's results. */
interface FiguresTold {
  time: TimeExpression;
  prose: number;
  counted: ReadonlySet<string>;
  isOfFirm: boolean;
}

/**
 * The period that an article gives figures of: after "sales fell 28% in June", "its rival sold 9,870 cars" is of June
 * too, and so is "exports rose 3%" after other exports.
 */
export class FigurePeriod {
  private period: FiguresTold | null = null;

  /** The period of an undated clause that gives figures; null: it gives none, or none were given before. */
  timeOf(
    frame: SentenceFrame,
    { trigger }: FoundTrigger,
    clause: Clause,
    prose: number,
  ): TimeExpression | null {
    if (!this.period || prose - this.period.prose > REACH || !givesFigures(frame, clause)) return null;
    const { time, counted, isOfFirm } = this.period;
    const own = countedIn(frame, clause);
    const isOfResults = isOfFirm && tellsResult(frame, clause);
    const isNext = prose - this.period.prose === 1 && (isOfPronoun(frame, clause) || isOfResults);
    if (!isNext && ![...own].some((lemma) => counted.has(lemma))) return null;
    this.period = { time, prose, counted, isOfFirm: isOfResults };
    return inferredTime(time, `“${trigger.text}” gives more figures of that time`);
  }

  /** Takes note of what a sentence told: the period of its figures, or that it turned to another time. */
  leave(frame: SentenceFrame, told: readonly Told[], prose: number): void {
    for (const { clause, time, isSaid } of told) {
      if (isSaid || !time?.interval || !givesFigures(frame, clause)) continue;
      const isPeriod = PERIODS.has(time.interval.precision);
      const counted = countedIn(frame, clause);
      this.period = isPeriod ? { time, prose, counted, isOfFirm: tellsResult(frame, clause) } : null;
    }
    const reported = resultReported(frame);
    if (reported) this.period = { ...reported, prose, isOfFirm: true };
  }
}

/** What an act counts, as the noun of its figures. */
const COUNTED_BY: ReadonlyMap<string, string> = new Map([
  ['earn', 'earning'],
  ['sell', 'sale'],
]);

/**
 * "Earned $2 billion", "sales rose 2%", "net income fell": a firm's results, which are told together; not those of
 * something else, "household income", "profit at Harbour Ltd", "fell 5% at Harbour Ltd", nor who "sold 300 boats".
 */
function tellsResult(frame: SentenceFrame, clause: Clause): boolean {
  const { tokens } = frame;
  const { from, verb } = clause;
  if (!verb) return false;
  const isAtName = tokensOfClause(frame, clause).some(
    (place) => place > verb.to && tokens[place]?.pos === 'PROPN' && tokens[place - 1]?.lower === 'at',
  );
  if (isAtName) return false;
  if (tokens[verb.head]?.lemma === 'earn') return true;
  const at = tokens.findIndex(({ lower }, place) => place >= from && place < verb.from && isResult(lower));
  if (at < 0 || /^(?:at|from|of)$/u.test(tokens[at + 1]?.lower ?? '')) return false;
  const before = tokens[at - 1];
  const isOwner = before?.pos === 'PART' && tokens[at - 2]?.pos === 'PROPN';
  return !isOwner && (!/^(?:NOUN|PROPN)$/u.test(before?.pos ?? '') || KIND.test(before?.lower ?? ''));
}

/** "Net profit": not whose it is. */
const KIND = /^(?:gross|net|operating|pretax|total)$/u;

/** What a clause gives figures of: the nouns of its subject, and "sale" where something sold. */
function countedIn(frame: SentenceFrame, clause: Clause): ReadonlySet<string> {
  const counted = new Set<string>();
  for (const place of tokensOfClause(frame, clause)) {
    const { pos, lemma } = frame.tokens[place] ?? { pos: 'PUNCT', lemma: '' };
    // "Sales fell": the tagger takes a sentence's first word for a name.
    if (/^(?:NOUN|PROPN)$/u.test(pos) && place < (clause.verb?.from ?? 0))
      counted.add(lemma.toLowerCase().replace(/s$/u, ''));
    else if (place === clause.verb?.head && COUNTED_BY.has(lemma)) counted.add(COUNTED_BY.get(lemma) ?? '');
  }
  return counted;
}

/** "It lost $2 billion", right behind what it earned. */
const isOfPronoun = ({ tokens }: SentenceFrame, { verb }: Clause): boolean =>
  /^(?:it|they)$/u.test(tokens[(verb?.from ?? 0) - 1]?.lower ?? '');

/** "Reported a record profit for the second quarter": the period of a firm's results, and what was reported. */
function resultReported(frame: SentenceFrame): Pick<FiguresTold, 'time' | 'counted'> | null {
  const { tokens, times } = frame;
  for (const placed of times) {
    if (!PERIODS.has(placed.time.interval?.precision ?? '') || isMonthOfAct(tokens, placed)) continue;
    const clause = clauseAt(frame, placed.from);
    const { verb } = clause;
    if (!verb || !REPORTING.test(tokens[verb.head]?.lemma ?? '') || placed.from < verb.to) continue;
    const noun = tokens.slice(verb.to).find(({ lower }) => isResult(lower));
    if (noun && !isOfOtherFigure(frame, placed, verb))
      return { time: placed.time, counted: new Set([noun.lemma.replace(/s$/u, '')]) };
  }
  return null;
}

/** "Announced a profit in March": when it was announced; not "a profit for March", "its March profit". */
const isMonthOfAct = (tokens: SentenceFrame['tokens'], { time, from, to }: PlacedTime): boolean =>
  time.interval?.precision === 'month' &&
  !/^(?:for|of)$/u.test(tokens[from - 1]?.lower ?? '') &&
  tokens[to]?.pos !== 'NOUN';

const REPORTING = /^(?:announce|disclose|post|publish|release|report|reveal)$/u;
