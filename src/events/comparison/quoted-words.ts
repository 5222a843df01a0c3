import type { EventMention } from '../../mentions/event-mention.ts';

/** Fewer words are a phrase that many put into marks. */
const FEWEST_WORDS = 3;
/** So many words of some length make a quotation more than a saying: not "I do not know". */
const FEWEST_LONG = 2;
const LONG = 4;
const MARKS = /["“”]|``|''/gu;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/**
 * The words that a statement's passage has in quotation marks, in the text's order, lower case; none of what is no
 * statement. A quotation that began in a sentence before has only its closing mark.
 */
export function quotedWords(mention: EventMention): readonly string[] {
  if (mention.kind !== 'statement' || mention.source === null) return NONE;
  const known = FOUND.get(mention);
  if (known) return known;
  const found = findQuoted(mention);
  FOUND.set(mention, found);
  return found;
}

/** What is asked of a statement for its joining, and again for its listing. */
const FOUND = new WeakMap<EventMention, readonly string[]>();

function findQuoted({ article, quote }: EventMention): readonly string[] {
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
