import type { EventMention } from '../../mentions/event-mention.ts';
import { eventTrigger } from '../comparison/event-trigger.ts';
import type { MentionFeatures } from '../comparison/features.ts';
import { DECIDING_VERBS } from '../data/deciding-verbs.ts';

/** "Rose 12 percent", "fell by nearly 3.5%": what a verb of change is measured by, right behind it. */
const PERCENT =
  /^\s(?:(?:about|almost|by|more|nearly|only|than)\s){0,3}(\d+(?:\.\d+)?)(?:\s?%|\s(?:percent|per cent|pct)\b)/u;
/** "Beat Harstad 2-1": a score, as no year and no range of ages is written. */
const SCORE = /(?<![\d–-])(\d{1,2})[-–](\d{1,2})(?![\d–-])/u;
/** "A 6.1-magnitude earthquake", "of magnitude 6.1". */
const MAGNITUDE = /\bmagnitude[\s-](?:of\s)?(\d(?:\.\d)?)|\b(\d(?:\.\d)?)[\s-]magnitude/gu;
/** Outlets round, and take a first estimate of a magnitude back. */
const TOLERANCE = { percent: 0.5, magnitude: 0.5 };

/**
 * Why two mentions can't be of one event by what they measure: a profit that rose 12 percent is none that rose 5, a
 * match won 2-1 none won 3-0. Counts of people are no measure: they grow with the news.
 */
export function measureConflict(
  { measure: one }: Pick<MentionFeatures, 'measure'>,
  { measure: other }: Pick<MentionFeatures, 'measure'>,
): string | null {
  if (!one || !other || one.kind !== other.kind) return null;
  const isSame =
    one.kind === 'score' ? one.text === other.text : Math.abs(one.value - other.value) <= TOLERANCE[one.kind];
  return isSame ? null : `one measures ${one.text}, the other ${other.text}`;
}

/** What an event is measured by: the words that say how much, and of a number its value. */
export interface Measure {
  kind: 'percent' | 'score' | 'magnitude';
  text: string;
  value: number;
}

/** What a mention's event is measured by; null: the text doesn't say. */
export function measureOf(mention: EventMention): Measure | null {
  const { article, sentence } = mention;
  const { stem, end } = eventTrigger(mention);
  const after = article.body.slice(end, sentence.end);
  const percent = PERCENT.exec(after)?.[1];
  if (percent !== undefined) return { kind: 'percent', text: `${percent} %`, value: Number(percent) };
  if (DECIDING_VERBS.has(stem)) return scoreIn(after);
  return magnitudeNear(article.body.slice(sentence.start, sentence.end), end - sentence.start);
}

/** Of two quakes of one sentence each has the magnitude that stands nearer. */
function magnitudeNear(sentence: string, place: number): Measure | null {
  const distance = ({ index }: RegExpExecArray) => Math.abs(index - place);
  const [nearest] = [...sentence.matchAll(MAGNITUDE)].toSorted((a, b) => distance(a) - distance(b));
  if (!nearest) return null;
  const [text, behind, before] = nearest;
  return { kind: 'magnitude', text, value: Number(behind ?? before) };
}

/** The goals of both sides, the winner's first, as "lost 1-2" is of the match that the other side won 2-1. */
function scoreIn(text: string): Measure | null {
  const [score, first, second] = SCORE.exec(text) ?? [];
  if (score === undefined) return null;
  const goals = [Number(first), Number(second)].toSorted((a, b) => b - a);
  return { kind: 'score', text: goals.join('-'), value: goals[0] ?? 0 };
}
