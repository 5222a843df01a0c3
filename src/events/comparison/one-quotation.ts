import type { EventMention } from '../../mentions/event-mention.ts';
import { DAY_MS } from '../../event-list/civil.ts';
import { gapBetween, overlapping } from '../span.ts';
import type { MentionFeatures } from './features.ts';
import { isTelling, quotedPhrases } from './quoted-words.ts';

/** Two quotations of more words than these few may be cut and changed a little: this share of the shorter is in both. */
const EXACT_WORDS = 4;
const SHARED = 0.75;
/** How many days later an article may carry a phrase without a date. */
const LATER_DAYS = 2;
/** How many words before a phrase may negate it. */
const NEAR = 3;
const NEGATION = /^(?:cannot|neither|never|no|nobody|none|nor|not|nothing)$|n't$/u;
const NUMBER = /^\d/u;
/** Nouns that begin alike are one in two spellings or numbers: "programme", "programs". */
const ALIKE = 4;

/** Words of two rows that stand between the same shared ones. */
interface Gap {
  own: readonly string[];
  other: readonly string[];
  /** Whether shared words stand before it and behind it. */
  isInner: boolean;
}

/** Whether two statements are one that both quote: what one speaker said, in much the same words. */
export const areOneQuotation = (a: MentionFeatures, b: MentionFeatures): boolean =>
  relateQuotations(a, b) === 'one';

/**
 * What two quotations of one speaker are to each other; null: nothing. Much the same words are another saying where a
 * negation, a number or a noun differs: "I did not steal it", "I did steal it".
 */
export function relateQuotations(a: MentionFeatures, b: MentionFeatures): 'one' | 'other' | null {
  if (a.quoted.length === 0 || b.quoted.length === 0 || a.mention.source?.name !== b.mention.source?.name)
    return null;
  if (!isTelling(a.quoted) || !isTelling(b.quoted)) return sharePhrase(a, b) ? 'one' : null;
  const fewer = Math.min(a.quoted.length, b.quoted.length);
  const rows = sharedSoFar(a.quoted, b.quoted);
  const shared = rows.at(-1)?.at(-1) ?? 0;
  if (fewer <= EXACT_WORDS ? shared < fewer : shared < SHARED * fewer)
    return sharePhrase(a, b) ? 'one' : null;
  const gaps = gapsOf(a.quoted, b.quoted, rows);
  return gaps.some((gap) => isTurned(gap)) || gaps.some((gap) => hasOtherNouns(gap, a.mention, b.mention))
    ? 'other'
    : 'one';
}

/** "Called it “a disgrace”", "“It's a disgrace,” she told reporters": a phrase that both quote, of one day as far as is said. */
function sharePhrase(a: MentionFeatures, b: MentionFeatures): boolean {
  const areDated = a.time?.certainty === 'stated' && b.time?.certainty === 'stated';
  const isDayNear = (apart: number) => apart <= LATER_DAYS * DAY_MS;
  const areNear = !a.span || !b.span || isDayNear(gapBetween(a.span, b.span));
  const isOfOneTime =
    areDated && a.span && b.span
      ? overlapping(a.span, b.span)
      : areNear && isDayNear(Math.abs(a.article.day - b.article.day));
  return (
    isOfOneTime &&
    (hasPhraseOf(a.mention, quotedPhrases(b.mention)) || hasPhraseOf(b.mention, quotedPhrases(a.mention)))
  );
}

const hasPhraseOf = (mention: EventMention, phrases: readonly (readonly string[])[]): boolean =>
  phrases.some((phrase) =>
    quotedPhrases(mention).some((own) => own.some((_, at) => isAt(own, at, phrase) && !isNegatedAt(own, at))),
  );

const isAt = (own: readonly string[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((word, place) => own[at + place] === word);

/** "not a disgrace": a negation close before. */
const isNegatedAt = (own: readonly string[], at: number): boolean =>
  own.slice(Math.max(0, at - NEAR), at).some((word) => NEGATION.test(word));

/** Whether a negation or a number stands in one only; not where the one goes on and the other was cut. */
function isTurned({ own, other, isInner }: Gap): boolean {
  if (!isInner && (own.length === 0 || other.length === 0)) return false;
  return turnsIn(own) !== turnsIn(other);
}

const turnsIn = (words: readonly string[]): string =>
  words.flatMap((word) => (NEGATION.test(word) ? ['not'] : NUMBER.test(word) ? [word] : [])).join(' ');

/** "a bad day for football", "a bad day for our town". */
function hasOtherNouns({ own, other }: Gap, a: EventMention, b: EventMention): boolean {
  if (own.length === 0 || other.length === 0) return false;
  const [left, right] = [nounsIn(own, a), nounsIn(other, b)];
  return (
    left.length > 0 &&
    right.length > 0 &&
    !left.some((noun) => right.some((one) => one.slice(0, ALIKE) === noun.slice(0, ALIKE)))
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
