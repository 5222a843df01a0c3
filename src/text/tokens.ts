import type { Token } from './analysed-text.ts';
import { readRun } from './read-run.ts';
import { formOf, tagsOf, type TaggerWord } from './tagger.ts';
import { tokenAt } from './word-form.ts';

/** The tagger takes quadratic time over a word without end: longer runs without a space are cut. */
const LONGEST_RUN = 256;

/**
 * The words and punctuation marks of a line, with part of speech and lemma. Every code unit of the line that is
 * no white space lies in exactly one token. Linear in the line's length.
 *
 * @param line the text's slice to be analysed
 * @param offset where the slice stands in the text
 */
export function tokenise(line: string, offset: number): Token[] {
  if (line === '') return [];
  if (!hasLongRun(line)) return tokensOf(line, offset);
  return cutRuns(line).flatMap(({ start, end }) => tokensOf(line.slice(start, end), offset + start));
}

/** Whether some stretch of the longest run's length may be without a space: a leap from space to space. */
function hasLongRun(line: string): boolean {
  let after = 0;
  while (line.length - after > LONGEST_RUN) {
    const space = line.lastIndexOf(' ', after + LONGEST_RUN);
    if (space < after) return true;
    after = space + 1;
  }
  return false;
}

/** The line's parts around and within runs that are too long without a space. */
function cutRuns(line: string): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let start = 0;
  for (const run of line.matchAll(LONG_RUN)) {
    if (run.index > start) parts.push({ start, end: run.index });
    start = run.index;
    const runEnd = run.index + run[0].length;
    while (start < runEnd) {
      const end = Math.min(start + LONGEST_RUN, runEnd);
      const cut = end < runEnd && isLowSurrogate(line, end) ? end - 1 : end;
      parts.push({ start, end: cut });
      start = cut;
    }
  }
  if (start < line.length) parts.push({ start, end: line.length });
  return parts;
}

const LONG_RUN = new RegExp(`\\S{${LONGEST_RUN + 1},}`, 'gu');

function isLowSurrogate(text: string, place: number): boolean {
  const unit = text.charCodeAt(place);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** The tokens of a text whose runs without a space are short. */
function tokensOf(text: string, offset: number): Token[] {
  const words: TaggerWord[] = [];
  const starts: number[] = [];
  const unread: Token[] = [];
  for (let start = nextRun(text, 0); start < text.length;) {
    const end = endOfRun(text, start);
    const run = readRun(text.slice(start, end));
    for (const word of run.words) words.push(word);
    for (const place of run.places) starts.push(place === null ? -1 : offset + start + place);
    for (const { form, place } of run.unread) unread.push(tokenAt(form, offset + start + place));
    start = nextRun(text, end);
  }
  const tags = tagsOf(words);
  const tokens: Token[] = [];
  words.forEach((word, at) => {
    const start = starts[at] ?? -1;
    if (start >= 0) tokens.push(tokenAt(formOf(word, tags[at] ?? 0), start));
  });
  return unread.length === 0 ? tokens : tokens.concat(unread).sort((a, b) => a.start - b.start);
}

/** Where the next run begins: a word with the marks at it, or a stretch of line ends, of which the tagger takes note. */
function nextRun(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function endOfRun(text: string, start: number): number {
  const isOfBreaks = isBreak(text.charCodeAt(start));
  let at = start + 1;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (isSpace(unit) || isBreak(unit) !== isOfBreaks) break;
    at++;
  }
  return at;
}

const isBreak = (unit: number): boolean => unit === 0x0a || unit === 0x0d || unit === 0x09;

/** The spaces at which the tagger parts words. */
function isSpace(unit: number): boolean {
  if (unit < 0xa0) return unit === 0x20;
  if (unit < 0x2002) return unit === 0xa0;
  return unit <= 0x2005 || unit === 0x2009 || unit === 0x200a || unit === 0x202f || unit === 0x205f;
}
