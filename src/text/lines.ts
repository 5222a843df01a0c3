import { startsLower } from './letter-case.ts';

/** A stretch of the text that is analysed for itself: a line, or the lines of a hard-wrapped paragraph. */
export interface Line {
  /** Offset of its first code unit that is no white space. */
  start: number;
  /** Offset after its last code unit that is no white space. */
  end: number;
  /** 0-based number of the paragraph: every line is one, hard-wrapped lines are one together. */
  paragraph: number;
  /** Whether an empty line (or the text's edge) stands before it. */
  opensBlock: boolean;
}

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;
const ENDS_SENTENCE = /[.!?…]["'”’»)\]]*$/u;
/**
 * Shorter lines are a list or verse: text is wrapped at 60 columns, at 80, or as wide as the screen it was typed on.
 */
const NARROWEST_WRAP = 40;

/** Splits a text into its lines, empty ones left out; the lines of hard-wrapped paragraphs become one. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const block of splitBlocks(text)) {
    paragraphsOf(text, block).forEach(({ start, end }, place) => {
      lines.push({ start, end, paragraph: lines.length, opensBlock: place === 0 });
    });
  }
  return lines;
}

type Span = Pick<Line, 'start' | 'end'>;

/** Runs of lines without an empty line between them. */
function splitBlocks(text: string): Span[][] {
  const blocks: Span[][] = [];
  let block: Span[] = [];
  let lineStart = 0;
  const close = (lineEnd: number) => {
    const span = trim(text, lineStart, lineEnd);
    if (span) block.push(span);
    else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
  };
  for (const lineBreak of text.matchAll(LINE_BREAK)) {
    close(lineBreak.index);
    lineStart = lineBreak.index + lineBreak[0].length;
  }
  close(text.length);
  if (block.length > 0) blocks.push(block);
  return blocks;
}

function trim(text: string, start: number, end: number): Span | null {
  const line = text.slice(start, end);
  const trimmedStart = start + (line.length - line.trimStart().length);
  const trimmedEnd = start + line.trimEnd().length;
  return trimmedStart < trimmedEnd ? { start: trimmedStart, end: trimmedEnd } : null;
}

/**
 * The paragraphs of a block: its lines, or where the text is hard-wrapped, the runs of lines that are filled as far
 * as the next word lets them. Hard-wrapped it is where a sentence runs on in lower case from one line to the next,
 * and no line but those at its head (a title, a byline) breaks off short of its width within a sentence.
 */
function paragraphsOf(text: string, block: readonly Span[]): Span[] {
  const lines = block.map(({ start, end }) => text.slice(start, end));
  const width = lines.reduce((widest, { length }) => Math.max(widest, length), 0);
  const isFilled = lines.map((line, place) => {
    const firstWord = /^\S+/u.exec(lines[place + 1] ?? '')?.[0];
    return firstWord !== undefined && line.length + 1 + firstWord.length > width;
  });
  const runsOn = lines.some(
    (line, place) => isFilled[place] && !ENDS_SENTENCE.test(line) && startsLower(lines[place + 1] ?? ''),
  );
  const head = isFilled.indexOf(true);
  const breaksOff = lines.some(
    (line, place) =>
      place > head && place < lines.length - 1 && !isFilled[place] && !ENDS_SENTENCE.test(line),
  );
  // A widest line that is the last was broken by nothing.
  const isWrapped = runsOn && !breaksOff && width >= NARROWEST_WRAP && lines.at(-1)?.length !== width;
  if (!isWrapped) return [...block];
  const paragraphs: Span[] = [];
  block.forEach(({ start, end }, place) => {
    const last = paragraphs.at(-1);
    if (last && isFilled[place - 1]) last.end = end;
    else paragraphs.push({ start, end });
  });
  return paragraphs;
}
