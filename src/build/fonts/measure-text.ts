import type { Font, MeasureText } from '../../timeline/text.ts';
import { setLine } from './set-line.ts';

/** Measures as a browser does with the same font files, to a fraction of a pixel. Remembers what it measured. */
export function nodeMeasure(): MeasureText {
  const known = new Map<string, number>();
  return (text, font) => {
    const key = keyOf(text, font);
    const width = known.get(key) ?? setLine(text, font).width;
    known.set(key, width);
    return width;
  };
}

const keyOf = (text: string, { face, size, weight }: Font) => `${face} ${weight} ${size} ${text}`;
