import { UNTRUE_WORDS, FALSEHOODS, TRUE_WORDS } from '../../mentions/data/untrue-words.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import { VAGUE_WORDS } from '../data/vague-words.ts';

/** Fewer words are a phrase, and may be anybody's. */
const FEWEST_WORDS = 3;
/** So many words of some length make a quotation more than a saying: not "I do not know". */
const FEWEST_LONG = 2;
const LONG = 4;
/** By how many of its words a quotation is found: outlets that carry a part of one leave others out. */
const MOST_KEYS = 8;
const MARKS = /["“”]|``|''/gu;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;
/** What only opens a phrase: "it's a disgrace", "the disgrace". */
const OPENS =
  /^(?:an?|and|are|as|be|been|but|for|he|i|in|is|it|of|she|so|that|the|they|this|to|was|we|were|you)$|^(?:he|i|it|she|that|they|we|you)'(?!t$)/u;
/** What parts clauses. */
const CLAUSE = /[,;:.!?—–]/u;
/** "the “Long Night” of", "“Tide”": a name in marks, no words of anybody's. */
const NAME = /^(?:\p{Lu}\p{L}*\s?)+$/u;

/**
 * The words that a statement's passage has in quotation marks, in the text's order, lower case; none of what is no
 * statement. A quotation that began in a sentence before has only its closing mark.
 */
export const quotedWords = (mention: EventMention): readonly string[] => quotationsIn(mention).words;

/** What a statement quotes in so many words; only what tells something. */
export const quotedPhrases = (mention: EventMention): readonly QuotedPhrase[] =>
  quotationsIn(mention).phrases;

/** Where a statement's quotations stand in the article, without their marks. */
export const quotedSpans = (mention: EventMention): readonly Quoted[] => quotationsIn(mention).spans;

/** A quotation's words without what opens them, and those of its clause before the marks; all lower case. */
export interface QuotedPhrase {
  words: readonly string[];
  before: readonly string[];
}

interface Quoted {
  start: number;
  end: number;
}

interface Quotations {
  words: readonly string[];
  phrases: readonly QuotedPhrase[];
  spans: readonly Quoted[];
}

function quotationsIn(mention: EventMention): Quotations {
  if (mention.kind !== 'statement' || mention.source === null) return NONE;
  const known = FOUND.get(mention);
  if (known) return known;
  const found = findQuoted(mention);
  FOUND.set(mention, found);
  return found;
}

/** What is asked of a statement for its joining, and again for its listing. */
const FOUND = new WeakMap<EventMention, Quotations>();
const NONE: Quotations = { words: [], phrases: [], spans: [] };

function findQuoted({ article: { body }, quote }: EventMention): Quotations {
  const spans = spansIn(body.slice(quote.start, quote.end)).map(({ start, end }) => ({
    start: quote.start + start,
    end: quote.start + end,
  }));
  if (spans.length === 0) return NONE;
  const textOf = ({ start, end }: Quoted) => body.slice(start, end);
  const words = spans.flatMap((span) => wordsOf(textOf(span)));
  const phrases = spans
    .filter((span) => !NAME.test(textOf(span)))
    .map((span) => ({
      words: withoutOpening(wordsOf(textOf(span))),
      before: wordsBefore(body.slice(quote.start, span.start)),
    }))
    .filter((phrase) => phrase.words.some(isTellingWord));
  return phrases.length > 0 || isTelling(words) ? { words, phrases, spans } : NONE;
}

/** What stands between marks in a passage. */
function spansIn(text: string): Quoted[] {
  const marks = [...text.matchAll(MARKS)];
  const spans: Quoted[] = [];
  let open: number | null = marks[0] && closes(text, marks[0].index) ? 0 : null;
  for (const { 0: mark, index } of marks) {
    if (open === null) open = index + mark.length;
    else {
      spans.push({ start: open, end: index });
      open = null;
    }
  }
  if (open !== null) spans.push({ start: open, end: text.length });
  return spans;
}

/** The words of the clause that ends where a mark opens. */
const wordsBefore = (text: string): string[] =>
  wordsOf(
    text
      .replace(/(?:["“]|``|'')$/u, '')
      .split(CLAUSE)
      .at(-1)
      ?.split(MARKS)
      .at(-1) ?? '',
  );

/** Whether a mark stands behind what it closes. */
const closes = (text: string, at: number): boolean =>
  text[at] !== '“' && /[^\s(—–-]/u.test(text[at - 1] ?? ' ');

const wordsOf = (text: string): string[] =>
  Array.from(text.matchAll(WORD), ([word]) => word.toLowerCase().replaceAll('’', "'"));

const withoutOpening = (words: readonly string[]): readonly string[] =>
  words.slice(
    Math.max(
      0,
      words.findIndex((word) => !OPENS.test(word)),
    ),
  );

/** A word that people choose: not "true" or "false", which they say of anything that others say. */
const isTellingWord = (word: string): boolean =>
  word.length >= LONG &&
  !VAGUE_WORDS.has(word) &&
  !UNTRUE_WORDS.has(word) &&
  !FALSEHOODS.has(word) &&
  !TRUE_WORDS.has(word);

/** Whether words are more than a phrase. */
export const isTelling = (words: readonly string[]): boolean =>
  words.length >= FEWEST_WORDS && words.filter(({ length }) => length >= LONG).length >= FEWEST_LONG;

/** The longest words of a quotation: outlets that carry one rarely leave all out. */
export const longestWords = (words: readonly string[]): readonly string[] =>
  [...new Set(words)]
    .filter(({ length }) => length >= LONG)
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, MOST_KEYS);
