import { CHANGES_OF_FIGURES } from '../../mentions/data/figures-verbs.ts';
import { MOVES_OF_SESSION, TRADED } from '../../mentions/data/market-words.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import { isResult } from '../../mentions/times/figures.ts';
import { eventTrigger } from '../comparison/event-trigger.ts';
import type { MentionFeatures } from '../comparison/features.ts';
import { DECIDING_VERBS } from '../data/deciding-verbs.ts';
import { SESSION_ACTS } from '../data/session-acts.ts';

/** "Rose 12 percent", "fell by nearly 3.5%": what a verb of change is measured by, right behind it. */
const PERCENT =
  /^\s(?:(?:about|almost|by|more|nearly|only|than)\s){0,3}(\d+(?:\.\d+)?)(?:\s?%|\s(?:percent|per cent|pct)\b)/u;
/** "Lost 508 points", "down 369.88 points". */
const POINTS = /^\s(?:(?:about|almost|by|more|nearly|only|than)\s){0,3}(\d[\d,]*(?:\.\d+)?)\spoints\b/u;
/** "Fell below 10,000", "closed at $4.30": where it went. */
const LEVEL = /^\s(?:above|at|below|to)\s(?:[$£€¥]\s?\d|\d+\.\d|\d{1,3},\d{3})/u;
/** "Beat Harstad 2-1": a score, as no year and no range of ages is written. */
const SCORE = /(?<![\d–-])(\d{1,2})[-–](\d{1,2})(?![\d–-])/u;
/**
 * How a vote ended: "passed 225 to 208", "cleared the Senate on an 84-8 vote". No ages, and nothing that anything else is
 * counted by: "aged 10 to 14", "10 to 15 permits", "5 to 10 years".
 */
const TALLY =
  /(?<!\b(?:aged?|ages)\s)\b(\d{1,3})(?:[-–]| to )(\d{1,3})(?=[.,;)]|$|\s(?:along|majority|margin|on|to|vote)\b)/u;
/** Where another act begins, which may have a vote of its own: "after the Senate passed it 84-8". */
const OTHER_ACT = /, and\b|\s(?:after|before|but|since|when|which|while|who)\b/u;
/** How far before its noun a tally stands: "in a 225-208 vote". */
const AROUND = 20;
/** "A 6.1-magnitude earthquake", "of magnitude 6.1". */
const MAGNITUDE = /\bmagnitude[\s-](?:of\s)?(\d(?:\.\d)?)|\b(\d(?:\.\d)?)[\s-]magnitude/gu;
/** Outlets round, and take a first estimate of a magnitude back. */
const TOLERANCE = { percent: 0.5, magnitude: 0.5, points: 1 };

/**
 * Why two mentions can't be of one event by what they measure: a profit that rose 12 percent is none that rose 5, a
 * match won 2-1 none won 3-0. Counts of people are no measure: they grow with the news.
 */
export function measureConflict(
  { measure: one }: Pick<MentionFeatures, 'measure'>,
  { measure: other }: Pick<MentionFeatures, 'measure'>,
): string | null {
  if (!one || !other || one.kind !== other.kind) return null;
  const areOther = one.kind !== 'move' && !isSameMeasure(one, other);
  return areOther ? `one measures ${one.text}, the other ${other.text}` : null;
}

/** Whether two measures say the same; of two kinds, or where a move isn't measured, nothing tells. */
export function isSameMeasure(one: Measure, other: Measure): boolean {
  if (one.kind !== other.kind || one.kind === 'move') return false;
  return one.kind === 'score'
    ? one.text === other.text
    : Math.abs(one.value - other.value) <= TOLERANCE[one.kind];
}

/** What an event is measured by: the words that say how much, and of a number its value. */
export interface Measure {
  /** `move`: that of a price, by as much as nothing says. */
  kind: 'percent' | 'points' | 'score' | 'magnitude' | 'move';
  text: string;
  value: number;
  /** Whether it is what a price or an index did. */
  isOfPrice: boolean;
}

/** What a mention's event is measured by; null: the text doesn't say. */
export function measureOf(mention: EventMention): Measure | null {
  const { article, sentence } = mention;
  const { stem, end } = eventTrigger(mention);
  const after = article.body.slice(end, sentence.end);
  const isMoved = CHANGES_OF_FIGURES.has(stem) || MOVES_OF_SESSION.has(stem);
  const percent = PERCENT.exec(after)?.[1];
  if (percent !== undefined) {
    const isOfPrice = isMoved && !tellsResult(mention);
    return { kind: 'percent', text: `${percent} %`, value: Number(percent), isOfPrice };
  }
  const move = isMoved ? moveIn(mention, after) : null;
  if (move) return move;
  if (DECIDING_VERBS.has(stem)) return scoreIn(SCORE, after);
  if (SESSION_ACTS.has(stem)) {
    const before = article.body.slice(Math.max(sentence.start, end - AROUND), end);
    return scoreIn(TALLY, after.split(OTHER_ACT, 1)[0] ?? '') ?? scoreIn(TALLY, before);
  }
  return magnitudeNear(article.body.slice(sentence.start, sentence.end), end - sentence.start);
}

/** "Lost 508 points", "shares tumbled", "the Dow closed at 9,447"; null: no price did so. */
function moveIn(mention: EventMention, after: string): Measure | null {
  const points = POINTS.exec(after)?.[1];
  if (points !== undefined) {
    const value = Number(points.replaceAll(',', ''));
    return { kind: 'points', text: `${points} points`, value, isOfPrice: true };
  }
  const isOfPrice = isBefore(mention, TRADED) || (LEVEL.test(after) && !tellsResult(mention));
  return isOfPrice ? { kind: 'move', text: '', value: 0, isOfPrice } : null;
}

/** "Profits rose 12 percent": of a period. */
const tellsResult = ({ sentence, trigger }: EventMention): boolean =>
  sentence.tokens.some(({ start, lower }) => start < trigger.start && isResult(lower));

const isBefore = ({ sentence, trigger }: EventMention, words: ReadonlySet<string>): boolean =>
  sentence.tokens.some(({ start, lower }) => start < trigger.start && words.has(lower));

/** Of two quakes of one sentence each has the magnitude that stands nearer. */
function magnitudeNear(sentence: string, place: number): Measure | null {
  const distance = ({ index }: RegExpExecArray) => Math.abs(index - place);
  const [nearest] = [...sentence.matchAll(MAGNITUDE)].toSorted((a, b) => distance(a) - distance(b));
  if (!nearest) return null;
  const [text, behind, before] = nearest;
  return { kind: 'magnitude', text, value: Number(behind ?? before), isOfPrice: false };
}

/** The goals or votes of both sides, the winner's first, as "lost 1-2" is of the match that the other side won 2-1. */
function scoreIn(form: RegExp, text: string): Measure | null {
  const [score, first, second] = form.exec(text) ?? [];
  if (score === undefined) return null;
  const goals = [Number(first), Number(second)].toSorted((a, b) => b - a);
  return { kind: 'score', text: goals.join('-'), value: goals[0] ?? 0, isOfPrice: false };
}
