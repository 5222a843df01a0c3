import type { Font } from './text.ts';

/** What is set in which font. */
export interface TimelineFonts {
  date: Font;
  title: Font;
  heading: Font;
  lane: Font;
  note: Font;
  pill: Font;
}

/** The fonts at a text size: 1 where the reader's root text is 16 px, 2 where it is 32 px. */
export function timelineFonts(textScale: number): TimelineFonts {
  const font = (face: Font['face'], size: number, weight: Font['weight']): Font => ({
    face,
    size: size * textScale,
    weight,
  });
  return {
    date: font('sans', 12, 400),
    title: font('serif', 14, 400),
    heading: font('sans', 13.5, 600),
    lane: font('sans', 14, 600),
    note: font('sans', 12, 400),
    pill: font('sans', 12, 400),
  };
}

/** From one base line to the next. */
export const lineHeight = ({ size, face }: Font) => size * (face === 'serif' ? 1.2 : 1.3);
