import type { EventMention } from '../../mentions/event-mention.ts';
import { DAY_MS } from '../../event-list/civil.ts';
import { gapBetween, overlapping } from '../span.ts';
import type { MentionFeatures } from './features.ts';
import { areAlike, mayBeOfOneMatter } from './quoted-matter.ts';
import { isTelling, quotedWords } from './quoted-words.ts';
import { isNegation, sharePhrase } from './shared-phrase.ts';

/** Two quotations of more words than these few may be cut and changed a little: this share of the shorter is in both. */
const EXACT_WORDS = 4;
const SHARED = 0.75;
/** How many days later an article may carry a phrase without a date. */
const LATER_DAYS = 2;
const NUMBER = /^\d/u;

/** Words of two rows that stand between the same shared ones. */
interface Gap {
  own: readonly string[];
  other: readonly string[];
  /** Whether shared words stand before it and behind it. */
  isInner: boolean;
}

/** What two quotations of one speaker are to each other: the same words, a phrase that both have, or another saying. */
export type QuotationRelation = 'one' | 'phrase' | 'other';

/** Whether two statements are one that both quote: what one speaker said, in much the same words. */
export function areOneQuotation(a: MentionFeatures, b: MentionFeatures): boolean {
  const relation = relateQuotations(a, b);
  return relation === 'one' || relation === 'phrase';
}

/** What two quotations of one speaker are to each other, by words and day; null: nothing. */
export function relateQuotations(a: MentionFeatures, b: MentionFeatures): QuotationRelation | null {
  if (a.quoted.length === 0 || b.quoted.length === 0) return null;
  const relation = relateWords(a.mention, b.mention);
  return relation === 'phrase' && !areOfOneDay(a, b) ? null : relation;
}

/**
 * The same by the words alone. Much the same words are another saying where a negation, a number or a noun differs: "I
 * did not steal it", "I did steal it".
 */
export function relateWords(a: EventMention, b: EventMention): QuotationRelation | null {
  if (a.source?.name !== b.source?.name) return null;
  const [left, right] = [quotedWords(a), quotedWords(b)];
  const phrase = () => (sharePhrase(a, b) ? 'phrase' : null);
  if (!isTelling(left) || !isTelling(right)) return phrase();
  const fewer = Math.min(left.length, right.length);
  const rows = sharedSoFar(left, right);
  const shared = rows.at(-1)?.at(-1) ?? 0;
  if (fewer <= EXACT_WORDS ? shared < fewer : shared < SHARED * fewer) return phrase();
  if (fewer <= EXACT_WORDS && !mayBeOfOneMatter(a, b)) return null;
  const gaps = gapsOf(left, right, rows);
  return gaps.some((gap) => isTurned(gap)) || gaps.some((gap) => hasOtherNouns(gap, a, b)) ? 'other' : 'one';
}

/** Whether both are of one day as far as is said. */
function areOfOneDay(a: MentionFeatures, b: MentionFeatures): boolean {
  const areDated = a.time?.certainty === 'stated' && b.time?.certainty === 'stated';
  const isDayNear = (apart: number) => apart <= LATER_DAYS * DAY_MS;
  const areNear = !a.span || !b.span || isDayNear(gapBetween(a.span, b.span));
  return areDated && a.span && b.span
    ? overlapping(a.span, b.span)
    : areNear && isDayNear(Math.abs(a.article.day - b.article.day));
}

/** Whether a negation or a number stands in one only; not where the one goes on and the other was cut. */
function isTurned({ own, other, isInner }: Gap): boolean {
  if (!isInner && (own.length === 0 || other.length === 0)) return false;
  return turnsIn(own) !== turnsIn(other);
}

const turnsIn = (words: readonly string[]): string =>
  words.flatMap((word) => (isNegation(word) ? ['not'] : NUMBER.test(word) ? [word] : [])).join(' ');

/** "a bad day for football", "a bad day for our town". */
function hasOtherNouns({ own, other }: Gap, a: EventMention, b: EventMention): boolean {
  if (own.length === 0 || other.length === 0) return false;
  const [left, right] = [nounsIn(own, a), nounsIn(other, b)];
  return (
    left.length > 0 && right.length > 0 && !left.some((noun) => right.some((one) => areAlike(one, noun)))
  );
}

const nounsIn = (words: readonly string[], { sentence: { tokens } }: EventMention): string[] =>
  words.filter((word) =>
    tokens.some(({ lower, pos }) => lower === word && (pos === 'NOUN' || pos === 'PROPN')),
  );

/** Of two rows' beginnings, how many words they have in common in one order (the longest common subsequence). */
function sharedSoFar(a: readonly string[], b: readonly string[]): number[][] {
  const rows = [new Array<number>(b.length + 1).fill(0)];
  for (const word of a) {
    const above = rows.at(-1) ?? [];
    const row = [0];
    for (const [place, other] of b.entries())
      row.push(word === other ? (above[place] ?? 0) + 1 : Math.max(above[place + 1] ?? 0, row[place] ?? 0));
    rows.push(row);
  }
  return rows;
}

/** What stands between, before and behind the words that two rows share. */
function gapsOf(a: readonly string[], b: readonly string[], rows: readonly (readonly number[])[]): Gap[] {
  const gaps: Gap[] = [];
  let [left, right] = [a.length, b.length];
  let [endOfOwn, endOfOther] = [left, right];
  const close = () => {
    const isInner = left > 0 && right > 0 && endOfOwn < a.length && endOfOther < b.length;
    gaps.push({ own: a.slice(left, endOfOwn), other: b.slice(right, endOfOther), isInner });
  };
  while (left > 0 && right > 0) {
    if (a[left - 1] === b[right - 1]) {
      close();
      left -= 1;
      right -= 1;
      [endOfOwn, endOfOther] = [left, right];
    } else if ((rows[left - 1]?.[right] ?? 0) >= (rows[left]?.[right - 1] ?? 0)) left -= 1;
    else right -= 1;
  }
  [left, right] = [0, 0];
  close();
  return gaps;
}
