import type { Font as FontFile, GlyphRun } from 'fontkit';
import type { Font } from '../../timeline/text.ts';
import { fileWith, firstFile } from './face-files.ts';

/** A text set in one line from (0, 0), y downwards, in CSS pixels. */
export interface SetLine {
  /** The advance of the whole line. */
  width: number;
  /** Path data of all glyphs. */
  outline: () => string;
  /** Characters that no font file has, each once; a box stands for each. */
  missing: string[];
}

/** What one font file sets: a line has several where its characters come from several files. */
interface Run {
  x: number;
  scale: number;
  glyphs: GlyphRun;
}

/**
 * Joiners, marks of direction, soft hyphens: nothing to see in a line. The font library would remember the
 * hyphen as a soft one, without a width, where both share a glyph.
 */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * Sets a text as a browser does: kerned, with the font's ligatures, each character from the first file of
 * its face that has it.
 */
export function setLine(text: string, font: Font): SetLine {
  const runs: Run[] = [];
  let width = 0;
  const parts = cutByFile(text, font);
  for (const { file, text: part } of parts) {
    const glyphs = file.layout(part);
    const scale = font.size / file.unitsPerEm;
    runs.push({ x: width, scale, glyphs });
    width += glyphs.advanceWidth * scale;
  }
  const missing = new Set(parts.flatMap((part) => part.missing));
  return { width, outline: () => runs.map(outlineOf).join(''), missing: [...missing] };
}

/** A stretch of a text that one file sets; what no file has stands by itself. */
interface Part {
  file: FontFile;
  text: string;
  missing: string[];
}

/**
 * Parts of a text by the file that has their characters. Those that no file has are kept out of the others: the font
 * library takes a part's script from its first letters, and would set Latin words behind Arabic ones backwards.
 */
function cutByFile(text: string, font: Font): Part[] {
  const parts: Part[] = [];
  for (const character of text.replace(INVISIBLE, '').replace(/\s/gu, ' ')) {
    const found = fileWith(character.codePointAt(0) ?? 0, font);
    const file = found ?? firstFile(font);
    let part = parts.at(-1);
    const goesOn = part?.file === file && part.missing.length > 0 === !found;
    if (!part || !goesOn) parts.push((part = { file, text: '', missing: [] }));
    part.text += character;
    if (!found) part.missing.push(character);
  }
  return parts;
}

function outlineOf({ x, scale, glyphs }: Run): string {
  let pen = x;
  return glyphs.glyphs
    .map(({ path }, index) => {
      const position = glyphs.positions[index];
      if (!position) return '';
      const at = { x: pen + position.xOffset * scale, y: -position.yOffset * scale };
      pen += position.xAdvance * scale;
      // Fonts count upwards from the base line.
      return path.scale(scale, -scale).translate(at.x, at.y).toSVG();
    })
    .join('');
}
