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
/** Widths of hard-wrapped text: mail and wire copy are set at 60 to 80 columns. */
const WRAP_WIDTHS = { min: 40, max: 100 };

/** Splits a text into its lines, empty ones left out; the lines of hard-wrapped paragraphs become one. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const block of splitBlocks(text)) {
    const joined = isHardWrapped(block.map(({ start, end }) => text.slice(start, end)));
    const spans = joined ? [{ start: block[0]?.start ?? 0, end: block.at(-1)?.end ?? 0 }] : block;
    spans.forEach(({ start, end }, place) => {
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
 * Whether lines are one paragraph broken at a fixed width: every line is filled as far as the next word
 * lets it, and somewhere a sentence runs on in lower case.
 */
function isHardWrapped(lines: readonly string[]): boolean {
  const pairs = lines.slice(1).map((next, place) => ({ line: lines[place] ?? '', next }));
  if (pairs.length === 0) return false;
  const width = Math.max(...pairs.map(({ line }) => line.length));
  if (width < WRAP_WIDTHS.min || width > WRAP_WIDTHS.max) return false;
  const isFilled = pairs.every(({ line, next }) => {
    const firstWord = /^\S+/u.exec(next)?.[0] ?? '';
    return line.length + 1 + firstWord.length > width;
  });
  const runsOn = pairs.some(({ line, next }) => !ENDS_SENTENCE.test(line) && /^\p{Ll}/u.test(next));
  return isFilled && runsOn;
}
