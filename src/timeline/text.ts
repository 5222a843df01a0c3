export interface Font {
  face: 'serif' | 'sans';
  /** In CSS pixels. */
  size: number;
  weight: 400 | 600;
}

/** The width of a text in CSS pixels when set in a font: a canvas in a browser, font metrics in Node. */
export type MeasureText = (text: string, font: Font) => number;

const ELLIPSIS = '…';

/**
 * Breaks a text into lines no wider than `width`; what doesn't fit in `maxLines` is cut with an ellipsis.
 * A word wider than the line is broken between characters.
 */
export function wrapText(
  text: string,
  { font, width, maxLines }: { font: Font; width: number; maxLines: number },
  measure: MeasureText,
): string[] {
  const lines: string[] = [];
  let line = '';
  const pieces = piecesOf(text).flatMap((piece) => breakPiece(piece, font, width, measure));
  for (const [index, piece] of pieces.entries()) {
    if (!line || measure((line + piece).trimEnd(), font) <= width) {
      line += piece;
    } else if (lines.length === maxLines - 1) {
      return withCut(lines, line + pieces.slice(index).join(''), { font, width }, measure);
    } else {
      lines.push(line.trimEnd());
      line = piece;
    }
  }
  return line ? [...lines, line] : lines;
}

/** The lines and what fits of the rest; where that is but a part of a word, the line before ends in the ellipsis. */
function withCut(
  lines: readonly string[],
  rest: string,
  { font, width }: { font: Font; width: number },
  measure: MeasureText,
): string[] {
  const cut = cutText(rest, { font, width }, measure);
  const breaksWord = /[\p{L}\p{N}]/u.test(rest.charAt(cut.length - ELLIPSIS.length));
  const before = `${lines.at(-1) ?? ''}${ELLIPSIS}`;
  const isBetter = breaksWord && lines.length > 0 && measure(before, font) <= width;
  return isBetter ? [...lines.slice(0, -1), before] : [...lines, cut];
}

/** How wide a column must be for a text so that no word is broken. */
export function longestPiece(text: string, font: Font, measure: MeasureText): number {
  return Math.max(0, ...piecesOf(text).map((piece) => measure(piece.trimEnd(), font)));
}

/** What a line may end with: a word and the space after it, or a word's part up to its hyphen. */
const piecesOf = (text: string) =>
  text
    .trim()
    .replace(/\s+/gu, ' ')
    .split(/(?<= )|(?<=\p{L}[-–/])(?=\p{L})/u)
    .filter((piece) => piece !== '');

/** The text, or as many of its words as fit in `width` with an ellipsis; a long word is cut too. */
export function cutText(
  text: string,
  { font, width }: { font: Font; width: number },
  measure: MeasureText,
): string {
  if (measure(text, font) <= width) return text;
  const characters = graphemes(text);
  let [fits, tooMany] = [0, characters.length];
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    if (measure(cutAt(characters, middle), font) <= width) fits = middle;
    else tooMany = middle;
  }
  const words = characters.slice(0, fits + 1).findLastIndex((character) => /[\s–-]/u.test(character));
  return cutAt(characters, words > fits / 3 ? words : fits);
}

const segmenter = new Intl.Segmenter();

/** What a reader takes for one character: an accent or a flag is not cut off. */
export const graphemes = (text: string): string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment);

const cutAt = (characters: readonly string[], count: number) =>
  characters
    .slice(0, count)
    .join('')
    .replace(/[\s,;:–-]+$/u, '') + ELLIPSIS;

function breakPiece(piece: string, font: Font, width: number, measure: MeasureText): string[] {
  if (measure(piece.trimEnd(), font) <= width) return [piece];
  const parts: string[] = [];
  let part = '';
  for (const character of graphemes(piece)) {
    if (part && character !== ' ' && measure(part + character, font) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}
