/** The vertical timeline of a narrow picture as numbers, in CSS pixels from its top left corner. */
import type { Telling } from '../timeline/glyphs.ts';
import type { LegendEntry } from '../timeline/legend.ts';
import type { RowTime } from '../timeline/row-times.ts';
import type { Font } from '../timeline/text.ts';

/** A line of text; `y` is its base line. */
export interface VerticalText {
  text: string;
  x: number;
  y: number;
  font: Font;
  ink: 'ink' | 'muted' | 'denied';
}

/** An outlet's line from `top` down to the end of the lanes. */
export interface VerticalLane {
  outlet: string;
  x: number;
  top: number;
}

export interface VerticalEvent {
  id: string;
  top: number;
  bottom: number;
  /** Height of the glyphs' centres. */
  y: number;
  glyphs: { x: number; telling: Telling }[];
  times: (RowTime & { x: number })[];
}

export interface VerticalStrip {
  kind: 'heading' | 'fold';
  top: number;
  bottom: number;
}

export interface VerticalLayout {
  width: number;
  height: number;
  radius: number;
  lanes: VerticalLane[];
  lanesBottom: number;
  strips: VerticalStrip[];
  events: VerticalEvent[];
  texts: VerticalText[];
  legend: { entries: LegendEntry[]; y: number };
}
