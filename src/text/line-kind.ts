import type { SentenceKind, Token } from './analysed-text.ts';
import { isCaption } from './caption.ts';
import { HIGHLIGHT_HEADING, NOTICES, STAMP_WORDS } from './data/notices.ts';
import { startsUpper } from './letter-case.ts';

/** What the kind of a line depends on besides the line. */
export interface LineContext {
  /** The line's number in the text, from 0. */
  place: number;
  /** Kind of the line before. */
  previous: SentenceKind | null;
  /** Whether the lines stand under a heading like "Story highlights". */
  inHighlights: boolean;
}

const LETTER = /\p{L}/u;
const BULLET = /^(?:[•·▪●◦‣*]|[-–]\s)\s*/u;
const ENDS_SENTENCE = /[.!?…:;,]["'”’»)\]\s]*$/u;
/** Longer lines without an end mark are prose that lost it. */
const LONGEST_HEADLINE = 25;
const LONGEST_HIGHLIGHT = 40;
/** In code units: longer lines tell a story. */
const LONGEST_NOTICE = 300;

/**
 * Tells which kind of text a line is, by its form alone.
 *
 * @param line the line without its dateline
 * @param runs its sentences' tokens
 */
export function kindOfLine(
  line: string,
  runs: readonly (readonly Token[])[],
  context: LineContext,
): { kind: SentenceKind; next: LineContext } {
  const opensHighlights = HIGHLIGHT_HEADING.test(line);
  const kind = opensHighlights ? 'notice' : lineKind(line, runs, context);
  const inHighlights = opensHighlights || (context.inHighlights && kind === 'highlight');
  return { kind, next: { place: context.place + 1, previous: kind, inHighlights } };
}

function lineKind(
  line: string,
  runs: readonly (readonly Token[])[],
  { place, previous, inHighlights }: LineContext,
): SentenceKind {
  if (isNotice(line, runs)) return 'notice';
  if (isCaption(line, runs)) return 'caption';
  const isOpen = !ENDS_SENTENCE.test(line);
  const isBulleted = BULLET.test(line);
  // Most lines: of these the words needn't be counted.
  if (!isOpen && !isBulleted && place > 0) return 'prose';
  const words = runs.reduce((sum, run) => sum + run.filter(({ pos }) => pos !== 'PUNCT').length, 0);
  if (inHighlights && (isOpen || isBulleted) && words <= LONGEST_HIGHLIGHT) return 'highlight';
  const isAtHead = previous === null || previous === 'headline' || previous === 'highlight';
  if (isBulleted) return isAtHead && words <= LONGEST_HIGHLIGHT ? 'highlight' : 'prose';
  if (runs.length === 1 && isOpen && words > 0 && words <= LONGEST_HEADLINE) return 'headline';
  return place === 0 && isQuestionTitle(line, words) ? 'headline' : 'prose';
}

/** "Can the Ferry Be Saved?": a first line in title case may end in a question mark. */
function isQuestionTitle(line: string, words: number): boolean {
  const capitals = line.split(/\s+/u).filter(startsUpper).length;
  return /\?\s*$/u.test(line) && words <= LONGEST_HEADLINE && capitals >= words * 0.6;
}

/** A remark about the article, a byline, or a line that holds nothing but when it appeared. */
function isNotice(line: string, runs: readonly (readonly Token[])[]): boolean {
  if (line.length <= LONGEST_NOTICE && NOTICES.some((pattern) => pattern.test(line))) return true;
  if (runs.length !== 1 || !/\d/u.test(line)) return false;
  const words = (runs[0] ?? []).filter(({ lower }) => LETTER.test(lower));
  return words.length <= 12 && words.every(({ lower }) => STAMP_WORDS.has(lower.replace(/^\d+|\.$/gu, '')));
}
