import type { MeasureText } from '../timeline/text.ts';
import type { Theme } from '../timeline/theme.ts';

/**
 * Measures texts as the browser sets them in an SVG, with the fonts that are loaded now; it remembers what it
 * measured, so make a new one when fonts have come.
 */
export function canvasMeasure(document: Document, theme: Theme): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('This browser can’t measure text. Try another browser.');
  const known = new Map<string, number>();
  return (text, { face, size, weight }) => {
    const font = `${weight} ${size}px ${theme[face]}`;
    const key = `${font}|${text}`;
    let width = known.get(key);
    if (width === undefined) {
      context.font = font;
      // Else a canvas leaves out kerning that the picture has: some 2 px in a headline.
      context.textRendering = 'geometricPrecision';
      width = context.measureText(text).width;
      known.set(key, width);
    }
    return width;
  };
}
