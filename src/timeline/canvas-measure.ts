import type { MeasureText } from './text.ts';
import type { Theme } from './theme.ts';

/**
 * Measures texts as the browser sets them in an SVG, with the fonts that are loaded now; it remembers what it
 * measured, so make a new one when fonts have come. A browser without a canvas gets a rough guess.
 */
export function canvasMeasure(document: Document, theme: Theme): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, { face, size, weight }) => {
    const font = `${weight} ${size}px ${theme[face]}`;
    const key = `${font}|${text}`;
    let width = known.get(key);
    if (width === undefined) {
      if (context) {
        context.font = font;
        // Else a canvas leaves out kerning that an SVG has: some 2 px in a headline.
        context.textRendering = 'geometricPrecision';
      }
      width = context?.measureText(text).width ?? text.length * size * 0.5;
      known.set(key, width);
    }
    return width;
  };
}
