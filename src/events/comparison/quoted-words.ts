import type { EventMention } from '../../mentions/event-mention.ts';
import type { MentionFeatures } from './features.ts';

/** Fewer words are a phrase that many put into marks. */
const FEWEST_WORDS = 3;
/** Two quotations of more words than these few may be cut and changed a little: this share of the shorter is in both. */
const EXACT_WORDS = 4;
const SHARED = 0.75;
/** So many words of some length make a quotation more than a saying: not "I do not know". */
const FEWEST_LONG = 2;
const LONG = 4;
const MARKS = /["“”]|``|''/gu;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/**
 * The words that a statement's passage has in quotation marks, in the text's order, lower case; none of what is no
 * statement. A quotation that began in a sentence before has only its closing mark.
 */
export function quotedWords({ kind, source, article, quote }: EventMention): readonly string[] {
  if (kind !== 'statement' || source === null) return NONE;
  const text = article.body.slice(quote.start, quote.end);
  const marks = [...text.matchAll(MARKS)];
  if (marks.length === 0) return NONE;
  const words: string[] = [];
  let open: number | null = marks[0] && closes(text, marks[0].index) ? 0 : null;
  for (const { 0: mark, index } of marks) {
    if (open === null) open = index + mark.length;
    else {
      words.push(...wordsOf(text.slice(open, index)));
      open = null;
    }
  }
  if (open !== null) words.push(...wordsOf(text.slice(open)));
  return isTelling(words) ? words : NONE;
}

const NONE: readonly string[] = [];

/** Whether a mark stands behind what it closes. */
const closes = (text: string, at: number): boolean =>
  text[at] !== '“' && /[^\s(—–-]/u.test(text[at - 1] ?? ' ');

const wordsOf = (text: string): string[] =>
  Array.from(text.matchAll(WORD), ([word]) => word.toLowerCase().replaceAll('’', "'"));

const isTelling = (words: readonly string[]): boolean =>
  words.length >= FEWEST_WORDS && words.filter(({ length }) => length >= LONG).length >= FEWEST_LONG;

/** Two longest words of a quotation: outlets that carry one rarely leave both out. */
export const longestWords = (words: readonly string[]): readonly string[] =>
  [...new Set(words)].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, FEWEST_LONG);

/** Whether two statements are one that both quote: what one speaker said, in much the same words. */
export function areOneQuotation(a: MentionFeatures, b: MentionFeatures): boolean {
  if (a.quoted.length === 0 || b.quoted.length === 0 || a.mention.source?.name !== b.mention.source?.name)
    return false;
  const fewer = Math.min(a.quoted.length, b.quoted.length);
  const shared = inBoth(a.quoted, b.quoted);
  return fewer <= EXACT_WORDS ? shared === fewer : shared >= SHARED * fewer;
}

/** How many words two rows have in common in one order (the longest common subsequence). */
function inBoth(a: readonly string[], b: readonly string[]): number {
  let above = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const row = [0];
    for (const [place, other] of b.entries())
      row.push(word === other ? (above[place] ?? 0) + 1 : Math.max(above[place + 1] ?? 0, row[place] ?? 0));
    above = row;
  }
  return above.at(-1) ?? 0;
}
