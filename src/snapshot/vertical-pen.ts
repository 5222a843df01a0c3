import type { EventList } from '../event-list/schema.ts';
import type { TimelineFonts } from '../timeline/fonts.ts';
import { wrapText, type MeasureText } from '../timeline/text.ts';
import type { ReportedIn } from '../timeline/unit-words.ts';
import type { VerticalLayout, VerticalText } from './vertical-picture.ts';

/** What the steps of the layout share; each adds below `y` and moves it down. */
export interface Pen {
  layout: VerticalLayout;
  fonts: TimelineFonts;
  measure: MeasureText;
  list: EventList;
  reported: ReportedIn | null;
  locale: string;
  /** Left edge of the events' text. */
  textX: number;
  y: number;
}

/** Adds a text below what stands there, in as many lines as it needs and may have. */
export function addLines(
  text: string,
  {
    font,
    ink,
    leading,
    maxLines,
  }: Pick<VerticalText, 'font' | 'ink'> & { leading: number; maxLines: number },
  pen: Pen,
): void {
  const { layout, textX, measure } = pen;
  for (const line of wrapText(text, { font, width: layout.width - textX, maxLines }, measure)) {
    layout.texts.push({ text: line, x: textX, y: pen.y + leading * 0.75, font, ink });
    pen.y += leading;
  }
}
